/** How a language puts titles before names. */
export interface TitleLanguage {
  /** Words that are, or begin, a title; lower case. */
  readonly heads: ReadonlySet<string>;
  /** Words that follow the head and belong to the title before the name comes; demonyms do so everywhere. */
  readonly followers: RegExp;
  /** What a name's words look like. */
  readonly nameWord: RegExp;
  /** How many words a name has at most and at least. */
  readonly most: number;
  readonly least: number;
  /** Words behind which a capitalised word is the title's: "ministre des |Transports". */
  readonly articles?: RegExp;
  /** Whether the name may stand between commas behind the title. */
  readonly apposes?: boolean;
  /** Words that belong to the title where it stands before its head. */
  readonly before?: RegExp;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const latinName = /^(?:\p{Lu}[\p{L}'’-]*|de|del|la|von|van|der|al|el|ben|bin)$/u;
/** Turkish and Kurdish put case endings after an apostrophe: such a word is no part of the name before it. */
const plainName = /^\p{Lu}[\p{L}-]+$/u;
const cyrillicName = /^\p{Lu}[\p{L}-]+$/u;

/** Languages other than English in which titles before names are read. */
export const titleLanguages: Readonly<Record<string, TitleLanguage>> = {
  fr: {
    heads: list('président présidente ministre chancelier chancelière roi reine prince princesse pape général colonel commandant chef cheffe directeur directrice secrétaire porte-parole ambassadeur ambassadrice gouverneur maire sénateur sénatrice député députée juge procureur procureure professeur envoyé émissaire homologue'),
    followers: /^(?:\p{Ll}.*|État|Affaires|Intérieur|Défense)$/u,
    nameWord: latinName, most: 4, least: 2, articles: /^(?:des?|du|d['’]|la)$/u, apposes: true,
  },
  es: {
    heads: list('presidente presidenta ministro ministra canciller rey reina príncipe princesa papa general coronel comandante jefe jefa director directora secretario secretaria portavoz vocero vocera embajador embajadora gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada juez jueza fiscal profesor profesora enviado mandatario expresidente homólogo homóloga'),
    followers: /^(?:\p{Ll}.*|Exteriores|Relaciones|Defensa|Interior|Economía|Hacienda|Estado)$/u,
    nameWord: latinName, most: 4, least: 2, articles: /^(?:de|del|la|los|las)$/u, apposes: true,
  },
  de: {
    heads: list('präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin verteidigungsminister verteidigungsministerin finanzminister finanzministerin wirtschaftsminister gesundheitsminister justizminister könig königin prinz prinzessin papst general oberst chef chefin direktor direktorin generalsekretär generalsekretärin sprecher sprecherin regierungssprecher botschafter botschafterin gouverneur bürgermeister bürgermeisterin senator senatorin abgeordneter abgeordnete richter richterin staatsanwalt professor vizepräsident parteichef staatschef regierungschef geheimdienstchef landesrat landesrätin landeshauptmann landeshauptfrau stadtrat stadträtin landrat landrätin amtskollege amtskollegin'),
    followers: /^(?:des|der|für|von|und)$/u,
    nameWord: latinName, most: 4, least: 2, articles: /^(?:des|der|für|von|und)$/u,
  },
  tr: {
    heads: list('cumhurbaşkanı başbakan başbakanı bakan bakanı başkan başkanı müdürü genel valisi vali komutanı general albay sözcüsü lideri kralı kraliçesi prensi elçisi büyükelçisi temsilcisi milletvekili sekreteri danışmanı profesör hakim savcı yardımcısı'),
    followers: /^vekili$/u,
    nameWord: plainName, most: 4, least: 2, before: /^\p{Lu}[\p{L}-]+$/u,
  },
  ku: {
    heads: list('serok serokê seroka serokkomar serokkomarê serokwezîr serokwezîrê wezîr wezîrê wezîra berdevk berdevkê berdevka fermandar fermandarê hevserok hevseroka hevserokê rêveber rêveberê generalê şahê balyozê'),
    followers: /^(?:\p{Ll}.*|Derve|Parastinê|Navxwe)$/u,
    nameWord: plainName, most: 4, least: 2,
  },
  ru: {
    heads: list('президент президента президенту президентом министр министра министром глава главы главой премьер премьера премьер-министр премьер-министра канцлер король королева принц папа генерал полковник командующий директор секретарь генсек пресс-секретарь посол губернатор мэр сенатор депутат судья прокурор профессор лидер лидера представитель спецпредставитель'),
    followers: /^(?:\p{Ll}.*|МИД|ООН|НАТО|ЕС|Кремля)$/u,
    nameWord: cyrillicName, most: 3, least: 2,
  },
  ar: {
    heads: list('الرئيس رئيس رئيسة وزير وزيرة الوزير الملك الأمير الأميرة البابا الجنرال العميد العقيد اللواء الفريق القائد قائد زعيم المدير مدير الأمين السفير سفير المبعوث مبعوث المتحدث الناطق محافظ النائب القاضي المستشار المستشارة ولي نظيره نظيرها نظيرته نظيرتها'),
    followers: /^(?:ال.+|لل.+|في|باسم|إلى)$/u,
    nameWord: /^(?!(?:في|من|على|إلى|عن|مع|أن|إن|قال|قالت|اليوم|أمس|خلال|بعد|قبل|الذي|التي|يوم|هو|هي|لم|لا|قد|كان|أكد|صرح|أعلن)$)[\u0621-\u064a\u0671-\u06d3]{2,}$/u,
    most: 2, least: 2,
  },
}; // prettier-ignore
