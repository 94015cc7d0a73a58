import { foldWord } from '../dates/fold-word.js';

/** News agencies: the name as given out, then every other spelling that datelines and bylines use. */
const agencies: readonly string[][] = [
  [
    'Reuters',
    'Thomson Reuters',
    'رويترز',
    'Рейтер',
    'Рейтерс',
    'رویترز',
    'רויטרס',
    'रॉयटर्स',
    '路透社',
    'ロイター',
    '로이터',
  ],
  [
    'Associated Press',
    'AP',
    'The Associated Press',
    'AP News',
    'أسوشيتد برس',
    'اسوشيتد برس',
    'АП',
    'Ассошиэйтед Пресс',
    '美联社',
    'AP通信',
  ],
  ['AFP', 'Agence France-Presse', 'Agence France Presse', 'فرانس برس', 'أ ف ب', 'АФП', '法新社', 'AFP=時事', 'AFP通信'],
  ['dpa', 'Deutsche Presse-Agentur', 'DPA International', 'د ب أ', 'ДПА'],
  ['EFE', 'Agencia EFE', 'EFEUSA'],
  ['ANSA', 'Agenzia ANSA'],
  ['TASS', 'ТАСС', 'ITAR-TASS', 'ИТАР-ТАСС', 'تاس', '塔斯社', 'タス通信'],
  ['RIA Novosti', 'РИА Новости', 'RIA', 'РИА'],
  ['Interfax', 'Интерфакс', 'Interfax-Ukraine', 'Интерфакс-Украина', 'Інтерфакс-Україна'],
  ['Xinhua', 'Xinhua News Agency', '新华社', '新華社', 'شينخوا', 'Синьхуа', '新华网'],
  ['China News Service', '中新社', '中新网', 'CNS'],
  ['Kyodo', 'Kyodo News', '共同通信', '共同', '共同社'],
  ['Jiji Press', '時事通信', '時事', 'Jiji'],
  ['Yonhap', 'Yonhap News Agency', '연합뉴스', '연합'],
  ['Newsis', '뉴시스'],
  ['KCNA', '조선중앙통신', '朝中社'],
  ['ANI', 'Asian News International', 'एएनआई'],
  ['PTI', 'Press Trust of India', 'भाषा', 'पीटीआई'],
  ['IANS', 'Indo-Asian News Service', 'आईएएनएस'],
  ['UNI', 'United News of India', 'वार्ता'],
  ['SANA', 'Syrian Arab News Agency', 'سانا'],
  ['North Press', 'North Press Agency', 'نورث برس', 'НПА', 'Norse Press', 'نۆرس پرێس'],
  ['Hawar News', 'ANHA', 'Hawar News Agency', 'هاوار', 'وكالة هاوار', 'Ajansa Nûçeyan a Hawar'],
  ['ANF', 'Firat News Agency', 'ANF News', 'Ajansa Nûçeyan a Firatê'],
  ['Mezopotamya Agency', 'MA', 'Mezopotamya Ajansı'],
  ['Anadolu Agency', 'AA', 'Anadolu', 'Anadolu Ajansı', 'الأناضول', 'الاناضول'],
  ['DHA', 'Demirören Haber Ajansı'],
  ['İHA', 'IHA', 'İhlas Haber Ajansı'],
  ['ANKA', 'ANKA Haber Ajansı'],
  ['IRNA', 'ایرنا', 'إرنا', 'Islamic Republic News Agency'],
  ['ISNA', 'ایسنا', 'إسنا'],
  ['Mehr News', 'مهر', 'Mehr News Agency'],
  ['Tasnim', 'تسنیم', 'تسنيم', 'Tasnim News Agency'],
  ['Fars News', 'فارس', 'Fars News Agency', 'FNA'],
  ['INA', 'Iraqi News Agency', 'واع'],
  ['WAFA', 'وفا'],
  ['Petra', 'بترا', 'Jordan News Agency'],
  ['NNA', 'National News Agency', 'الوطنية للإعلام'],
  ['QNA', 'Qatar News Agency', 'قنا'],
  ['SPA', 'Saudi Press Agency', 'واس'],
  ['WAM', 'Emirates News Agency', 'وام'],
  ['KUNA', 'Kuwait News Agency', 'كونا'],
  ['BNA', 'Bahrain News Agency', 'بنا'],
  ['ONA', 'Oman News Agency', 'العمانية'],
  ['MENA', 'Middle East News Agency', 'أ ش أ', 'أش أ'],
  ['APS', 'Algérie Presse Service', 'واج'],
  ['MAP', 'Maghreb Arabe Presse', 'ومع'],
  ['TAP', 'Tunis Afrique Presse', 'وات'],
  ['LANA', 'Libyan News Agency', 'وال'],
  ['SUNA', 'Sudan News Agency', 'سونا'],
  ['Saba', 'سبأ'],
  ['Tanjug', 'Танјуг'],
  ['HINA'],
  ['STA'],
  ['FENA'],
  ['ČTK', 'CTK', 'Czech News Agency'],
  ['TASR'],
  ['MTI'],
  ['PAP', 'Polska Agencja Prasowa'],
  ['Agerpres'],
  ['Mediafax'],
  ['BTA', 'БТА'],
  ['ANA-MPA', 'ΑΠΕ-ΜΠΕ', 'ΑΠΕ', 'Athens News Agency'],
  ['Ukrinform', 'Укринформ', 'Укрінформ'],
  ['UNIAN', 'УНИАН', 'УНІАН'],
  ['BelTA', 'БЕЛТА', 'БелТА'],
  ['Kazinform', 'Казинформ', 'Қазинформ'],
  ['AzerTAc', 'АЗЕРТАДЖ', 'AZƏRTAC', 'Azertac'],
  ['APA', 'Austria Presse Agentur'],
  ['Keystone-SDA', 'SDA', 'ATS', 'Keystone-ATS'],
  ['Belga', 'Agence Belga'],
  ['ANP'],
  ['Ritzau'],
  ['NTB'],
  ['TT', 'TT News Agency'],
  ['STT'],
  ['BNS', 'Baltic News Service'],
  ['LETA'],
  ['ELTA'],
  ['PA Media', 'Press Association', 'PA'],
  ['AAP', 'Australian Associated Press'],
  ['Canadian Press', 'The Canadian Press', 'La Presse Canadienne', 'CP'],
  ['UPI', 'United Press International'],
  ['Bloomberg', 'Bloomberg News'],
  ['Dow Jones Newswires', 'Dow Jones'],
  ['Europa Press', 'EP'],
  ['Lusa', 'Agência Lusa'],
  ['Agência Brasil'],
  ['Télam', 'Telam'],
  ['Notimex'],
  ['Prensa Latina', 'PL'],
  ['Adnkronos'],
  ['AGI'],
  ['LaPresse'],
  ['Bernama'],
  ['Antara', 'ANTARA'],
  ['VNA', 'TTXVN', 'Vietnam News Agency'],
  ['Philippine News Agency', 'PNA'],
  ['CNA', 'Central News Agency', '中央社'],
  ['BSS', 'Bangladesh Sangbad Sangstha', 'বাসস'],
  ['UNB'],
  ['APP', 'Associated Press of Pakistan'],
  ['PRNewswire', 'PR Newswire', 'PRNEWSWIRE'],
  ['Business Wire', 'BUSINESS WIRE'],
  ['GlobeNewswire', 'GLOBE NEWSWIRE'],
  ['Inter Press Service', 'IPS'],
  ['JTA', 'Jewish Telegraphic Agency'],
  ['Catholic News Agency'],
  ['City News Service'],
  ['States Newsroom'],
  ['Stacker'],
];

const byName = new Map<string, string>();
for (const [name = '', ...others] of agencies) {
  for (const spelling of [name, ...others]) byName.set(foldName(spelling), name);
}

/** Spellings of this length or less are words of languages too: they count only as printed, in capitals. */
const shortest = 4;

function foldName(name: string): string {
  return name
    .split(/[\s\-.=/]+/u)
    .filter((word) => word !== '' && foldWord(word) !== 'the')
    .map(foldWord)
    .join(' ');
}

/** The agency that `name` spells, by its usual name: `AP` and `The Associated Press` are "Associated Press". */
export function findAgency(name: string): string | undefined {
  const trimmed = name.replace(/^[\s/(«"'[]+|[\s/)»"'\].,:]+$/gu, '');
  if (trimmed.length > 60) return undefined;
  const found = byName.get(foldName(trimmed));
  if (found === undefined) return undefined;
  const hasCase = trimmed.toLowerCase() !== trimmed.toUpperCase();
  if (trimmed.length <= shortest && hasCase && trimmed !== trimmed.toUpperCase() && trimmed !== found) return undefined;
  return found;
}

const agencyWord =
  /(^|\s)(agency|agence|agencia|agência|agenzia|agentur|ajans[ıi]?|ajansa|агентство|агенція|وكالة|وكالات|خبرگزاری|ئاژانسی|πρακτορείο|通信社|통신|newswire|news service|wire services?|wires)($|\s)/iu;

/** Whether a name is an agency's though not one of the known ones. */
export function looksLikeAgency(name: string): boolean {
  return agencyWord.test(name);
}
