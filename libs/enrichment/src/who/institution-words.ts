/** How a language other than English names institutions: expressions that stand first or last in such a name. */
export interface InstitutionLanguage {
  /** What the name begins with, parted by `|`: "Ministerio", before "de Hacienda". */
  readonly heads?: string;
  /** What the name ends with, parted by `|`: "Bakanlığı", behind "Dışişleri". */
  readonly tails?: string;
  /** Words at the beginning of a sentence that belong to no name which `tails` ends, parted by `|`. */
  readonly openers?: string;
  /** What a compound ends with that is the whole name, parted by `|`: "ministerium" in "Außenministerium". */
  readonly endings?: string;
  /** Whole names, parted by `|`. */
  readonly names?: string;
  /** Small words that join the capitalised words of a name. */
  readonly links?: string;
}

/** By ISO 639-1 code. */
export const institutionLanguages: Readonly<Record<string, InstitutionLanguage>> = {
  es: {
    heads:
      'Banco Central|Banco Nacional|Ministerio|Tribunal Supremo|Tribunal Constitucional|Corte Suprema|Universidad|Instituto|Policía Nacional|Fiscalía|Partido|Agencia|Organización|Consejo|Comisión|Asociación|Federación|Confederación|Fundación|Fuerzas Armadas|Alcaldía|Cruz Roja',
    links: 'de|del|la|las|los|el|para|y|e',
  },
  fr: {
    heads:
      'ministère|Ministère|Banque centrale|Banque nationale|Cour suprême|Cour constitutionnelle|Cour de cassation|Conseil d’État|Assemblée nationale|Université|Institut|Parti|Agence|Organisation|Comité|Commission|Fédération|Confédération|Association|Fondation|Parquet national|Croix-Rouge',
    links: "de|du|des|la|l'|l’|d'|d’|et|pour",
  },
  de: {
    endings:
      'ministerium|ministeriums|verfassungsgericht|verfassungsgerichts|gerichtshof|gerichtshofs|kanzleramt|staatsanwaltschaft|universität|nationalbank|zentralbank|bundesbank|bundestag|bundestags|bundeswehr|bundesregierung|bundespolizei|landtag|landtags|bundesamt|bundesamts',
    names: 'Deutsche Bank|Deutschen Bank|Deutsche Bahn|Deutschen Bahn|Deutsche Telekom|Deutsche Post|Deutsche Börse',
  },
  ru: {
    heads: 'Министерство|Министерства|Министерстве|Министерством',
    names:
      'Минобороны|Минфин|Минфине|Минфина|Минэнерго|Минздрав|Минздраве|Минздрава|Минюст|Минюсте|Минтранс|Минтрансе|Минсельхоз|Минсельхозе|Минпросвещения|Минэкономразвития|Минпромторг|МИД|МВД|МЧС|ФСБ|ФСИН|ЦБ|Центробанк|Центробанка|Центробанке|Госдума|Госдумы|Госдуме|Госдуму|Следственный комитет|Следственного комитета|Следственном комитете|Верховный суд|Верховного суда|Верховном суде|Конституционный суд|Конституционного суда|Роскомнадзор|Росатом|Росстат|Газпром|Роснефть',
  },
  tr: {
    tails:
      'Bakanlığı|Bakanlığının|Bankası|Bankasının|Partisi|Partisinin|Üniversitesi|Mahkemesi|Meclisi|Başkanlığı|Müdürlüğü|Kurumu|Komisyonu|Birliği|Derneği|Vakfı|Ajansı|Federasyonu|Konseyi|Belediyesi|Emniyeti|Başsavcılığı|Valiliği',
    openers: 'Bu|Şu|Dün|Bugün|Yarın|Ancak|Fakat|Ayrıca|Böylece|Ardından|Daha|Son|Yeni|Eski',
    links: 've',
  },
  ku: {
    heads: 'Wezareta|Partiya|Rêxistina|Meclisa|Desteya|Navenda|Yekîtiya|Zanîngeha|Encûmena|Komeleya|Rêveberiya|Bankeya',
    links: 'a|ya|ê|yê|û|ên|yên',
  },
  ar: {
    heads:
      'وزارة|مجلس|هيئة|وكالة|منظمة|حزب|حركة|جامعة|محكمة|صندوق|لجنة|مؤسسة|جمعية|نقابة|قوات|البنك|المجلس|المحكمة|القوات|الجيش|الاتحاد|الهيئة|اللجنة|المرصد|الهلال|الائتلاف|المديرية|الإدارة',
  },
};
