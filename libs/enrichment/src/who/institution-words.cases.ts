import type { RowCases } from '../row-suite.fixture.js';

export const institutionCases: readonly RowCases[] = [
  { language: 'es', sentence: 'Habló _ de Norte ayer.', reads: '_ de Norte', words: 'Banco Central|Banco Nacional|Ministerio|Tribunal Supremo|Tribunal Constitucional|Corte Suprema|Universidad|Instituto|Policía Nacional|Fiscalía|Partido|Agencia|Organización|Consejo|Comisión|Asociación|Federación|Confederación|Fundación|Fuerzas Armadas|Alcaldía|Cruz Roja' },
  { language: 'es', sentence: 'Habló el Consejo _ Norte ayer.', reads: 'Consejo _ Norte', words: 'de|del|para|y|e' },
  { language: 'es', sentence: 'Habló el Consejo de _ Norte ayer.', reads: 'Consejo de _ Norte', words: 'la|las|los|el' },
  { language: 'fr', sentence: 'Selon _ de Norvane hier.', reads: '_ de Norvane', words: 'ministère|Ministère|Banque centrale|Banque nationale|Cour suprême|Cour constitutionnelle|Cour de cassation|Conseil d’État|Assemblée nationale|Université|Institut|Parti|Agence|Organisation|Comité|Commission|Fédération|Confédération|Association|Fondation|Parquet national|Croix-Rouge' },
  { language: 'fr', sentence: 'Selon le Comité _ Norvane hier.', reads: 'Comité _ Norvane', words: 'de|du|des|et|pour' },
  { language: 'fr', sentence: 'Selon le Comité de _ Norvane hier.', reads: 'Comité de _ Norvane', words: 'la' },
  { language: 'fr', sentence: 'Selon le Comité de _Orvane hier.', reads: 'Comité de _Orvane', words: "l'|l’|d'|d’" },
  { language: 'de', sentence: 'Dort tagt das Nord_ heute.', reads: 'Nord_', words: 'ministerium|ministeriums|verfassungsgericht|verfassungsgerichts|gerichtshof|gerichtshofs|kanzleramt|staatsanwaltschaft|universität|nationalbank|zentralbank|bundesbank|bundestag|bundestags|bundeswehr|bundesregierung|bundespolizei|landtag|landtags|bundesamt|bundesamts' },
  { language: 'de', sentence: 'Dort tagt die _ heute.', reads: '_', words: 'Deutsche Bank|Deutschen Bank|Deutsche Bahn|Deutschen Bahn|Deutsche Telekom|Deutsche Post|Deutsche Börse' },
  { language: 'ru', sentence: 'Об этом знает _ обороны сегодня.', reads: '_ обороны', words: 'Министерство|Министерства|Министерстве|Министерством' },
  { language: 'ru', sentence: 'Об этом знает _ сегодня.', reads: '_', words: 'Минобороны|Минфин|Минфине|Минфина|Минэнерго|Минздрав|Минздраве|Минздрава|Минюст|Минюсте|Минтранс|Минтрансе|Минсельхоз|Минсельхозе|Минпросвещения|Минэкономразвития|Минпромторг|МИД|МВД|МЧС|ФСБ|ФСИН|ЦБ|Центробанк|Центробанка|Центробанке|Госдума|Госдумы|Госдуме|Госдуму|Следственный комитет|Следственного комитета|Следственном комитете|Верховный суд|Верховного суда|Верховном суде|Конституционный суд|Конституционного суда|Роскомнадзор|Росатом|Росстат|Газпром|Роснефть' },
  { language: 'tr', sentence: 'Dün Kuzey _ toplandı.', reads: 'Kuzey _', words: 'Bakanlığı|Bakanlığının|Bankası|Bankasının|Partisi|Partisinin|Üniversitesi|Mahkemesi|Meclisi|Başkanlığı|Müdürlüğü|Kurumu|Komisyonu|Birliği|Derneği|Vakfı|Ajansı|Federasyonu|Konseyi|Belediyesi|Emniyeti|Başsavcılığı|Valiliği' },
  { language: 'tr', sentence: '_ Kuzey Bankası toplandı.', reads: 'Kuzey Bankası', words: 'Bu|Şu|Dün|Bugün|Yarın|Ancak|Fakat|Ayrıca|Böylece|Ardından|Daha|Son|Yeni|Eski' },
  { language: 'tr', sentence: 'Dün Kuzey _ Güney Partisi toplandı.', reads: 'Kuzey _ Güney Partisi', words: 've' },
  { language: 'ku', sentence: 'Duh _ Bakur civiya.', reads: '_ Bakur', words: 'Wezareta|Partiya|Rêxistina|Meclisa|Desteya|Navenda|Yekîtiya|Zanîngeha|Encûmena|Komeleya|Rêveberiya|Bankeya' },
  { language: 'ku', sentence: 'Duh Partiya Nû _ Bakur civiya.', reads: 'Partiya Nû _ Bakur', words: 'a|ya|ê|yê|û|ên|yên' },
  { language: 'ar', sentence: 'قررت _ المدينة ذلك.', reads: '_ المدينة', words: 'وزارة|مجلس|هيئة|وكالة|منظمة|حزب|حركة|جامعة|محكمة|صندوق|لجنة|مؤسسة|جمعية|نقابة|قوات|البنك|المجلس|المحكمة|القوات|الجيش|الاتحاد|الهيئة|اللجنة|المرصد|الهلال|الائتلاف|المديرية|الإدارة' },
]; // prettier-ignore
