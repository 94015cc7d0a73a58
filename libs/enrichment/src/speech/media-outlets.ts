/**
 * Outlets by the name that text uses, unless a word in it says what they are ("press", "radio"); the value tells whether
 * a state owns or directs the outlet. A name within a longer one stands for both.
 */
const names: readonly (readonly [boolean, string])[] = [
  [
    true,
    `SANA|Syrian Arab News Agency|Anadolu|TRT|TASS|RIA|Sputnik|RT|Russia Today|Rossiya|Xinhua|CCTV|CGTN|Global Times|People's Daily
    |IRNA|Fars|Tasnim|Mehr|Press TV|IRIB|KCNA|Prensa Latina|Granma|teleSUR|BelTA|Wafa|WAFA|MENA|Al-Ahram|SPA|Saudi Press Agency|WAM|QNA|KUNA|Petra
    |BNA|NNA|INA|Iraqi News Agency|SUNA|APS|MAP|TAP|LANA|ENA|FBC|Al-Ikhbariya|Al Ikhbariya|Azertac|Kazinform|UzA|VNA|KPL|Saba|Bakhtar`,
  ],
  [
    false,
    `Reuters|AP|AFP|Agence France-Presse|dpa|EFE|ANSA|UPI|Kyodo|Interfax|Bloomberg|BBC|CNN|NBC|ABC News|CBS|Fox News|MSNBC|NPR|PBS
    |Al Jazeera|Al-Jazeera|Al Arabiya|Al-Arabiya|Sky News|New York Times|Washington Post|Wall Street Journal|USA Today
    |Guardian|The Times|Financial Times|The Economist|The Independent|The Telegraph|Le Monde|Le Figaro|Libération|Spiegel|Die Zeit|Die Welt|Bild
    |Süddeutsche Zeitung|El País|El Mundo|La Repubblica|Corriere della Sera|Haaretz|Times of Israel|Jerusalem Post|Yedioth Ahronoth|Ynet|Hürriyet|Cumhuriyet|Milliyet|Sabah
    |Rudaw|Kurdistan 24|ANHA|ANF|Enab Baladi|L'Orient Today|Asharq Al-Awsat|Al-Monitor|Middle East Eye|The New Arab|Kommersant|Novaya Gazeta
    |Meduza|RBC|Dawn|The Hindu|Times of India|NDTV|Nikkei|Asahi Shimbun|Yomiuri|Yonhap|South China Morning Post|Straits Times|Globe and Mail|CBC|Politico|Axios|Vox|Buzzfeed|BuzzFeed|Newsweek
    |Voice of America|VOA|Deutsche Welle|DW|France 24|RFI`,
  ],
];

const outlets: ReadonlyMap<string, boolean> = new Map(
  names.flatMap(([state, list]) =>
    list.split('|').map((name) => [name.trim().split(/\s+/).map(withoutGenitive).join(' '), state] as const),
  ),
);
const longestName = Math.max(...[...outlets.keys()].map((name) => name.split(' ').length));

/** Whether one of the words' runs is an outlet's name, and if so whether a state controls it. */
export function findOutlet(phrase: string): { readonly stateControlled: boolean } | undefined {
  const words = phrase.split(/[\s,()]+/).map(withoutGenitive);
  for (let from = 0; from < words.length; from++) {
    for (let length = Math.min(longestName, words.length - from); length > 0; length--) {
      const state = outlets.get(words.slice(from, from + length).join(' '));
      if (state !== undefined) return { stateControlled: state };
    }
  }
  return undefined;
}

function withoutGenitive(word: string): string {
  return word.replace(/['’]s$/, '');
}
