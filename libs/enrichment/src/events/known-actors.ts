/** Organisations and groups whose CAMEO code their country alone does not tell; names as written in text. */
const groups: Readonly<Record<string, string>> = {
  IGO: 'United Nations|UN|U.N.|Security Council|General Assembly|NATO|European Union|EU|E.U.|European Community|European Commission|European Parliament|Arab League|League of Arab States|African Union|ECOWAS|OPEC|OSCE|IAEA|International Atomic Energy Agency|IMF|International Monetary Fund|World Bank|WHO|World Health Organization|UNHCR|UNICEF|UNESCO|UNRWA|UNIFIL|World Food Program|World Food Programme|WFP|WTO|World Trade Organization|International Court of Justice|International Criminal Court|ICC|Organization of American States|OAS|ASEAN|Gulf Cooperation Council|GCC|Organization of Islamic Cooperation|OIC|Global Coalition|Commonwealth|G7|G8|G20|Interpol|International Labor Office|International Labour Organization|ILO|Mercosur|SADC|Red Cross|ICRC',
  NGO: 'Amnesty International|Human Rights Watch|HRW|Doctors Without Borders|Médecins Sans Frontières|MSF|Red Crescent|Greenpeace|Oxfam|Save the Children|Reporters Without Borders|Transparency International|Syrian Observatory for Human Rights|White Helmets|CARE International|Mercy Corps',
  IMG: 'al-Qaeda|al-Qaida|Al Qaeda|Al-Qaeda|al Qaeda|Islamic State|ISIS|ISIL|IS|Daesh|Abu Nidal|Osama bin Laden',
  PSEREB: 'Hamas|Islamic Jihad|Al-Aqsa Martyrs Brigades',
  PSEGOV:
    'PLO|Palestine Liberation Organization|Palestinian Liberation Organization|Palestinian Authority|Arafat|Mahmoud Abbas',
  LBNREB: 'Hezbollah|Hizbollah|Hizballah|Hizbullah|Amal',
  AFGREB: 'Taliban',
  TURREB: 'PKK|Kurdistan Workers Party',
  SYRREB: 'Syrian Democratic Forces|SDF|YPG|Free Syrian Army|Hayat Tahrir al-Sham|HTS|Syrian National Army|SNA',
  SYRGOV: 'AANES|Autonomous Administration|Assad|Bashar al-Assad',
  YEMREB: 'Houthi|Houthis|Ansar Allah',
  LKAREB: 'Tamil Tigers|Liberation Tigers|LTTE',
  COLREB: 'FARC|ELN',
  NGAREB: 'Boko Haram',
  SOMREB: 'al-Shabaab|Al-Shabab|al-Shabab',
  AGOREB: 'UNITA',
  ESPREB: 'ETA',
  GBRREB: 'IRA|Irish Republican Army',
  SDNREB: 'SPLA|Rapid Support Forces|RSF|Janjaweed',
  CODREB: 'M23',
  PERREB: 'Shining Path',
  PHLREB: 'Abu Sayyaf|MILF',
  USAGOV: 'White House|State Department|Pentagon|Trump|Biden|Obama|Bush|Clinton|Reagan',
  USAMIL: 'Centcom|CENTCOM',
  USASPY: 'CIA',
  USACOP: 'FBI',
  USALEG: 'Congress',
  RUSGOV: 'Kremlin|Putin|Yeltsin|Gorbachev|Soviet Union|Lavrov',
  ISRMIL: 'IDF',
  ISRSPY: 'Mossad|Shin Bet',
  ISRLEG: 'Knesset',
  IRNMIL: 'IRGC|Revolutionary Guards|Revolutionary Guard',
  GBRGOV: 'Downing Street',
  PAKSPY: 'ISI',
  RUSSPY: 'FSB|KGB',
  TURSPY: 'MIT|MİT',
  DEULEG: 'Bundestag',
};

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
);
/** For the first word of each name, how many words the longest name has that begins with it. */
const longest = new Map<string, number>();
for (const name of codes.keys()) {
  const [first = '', ...rest] = name.split(' ');
  longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1));
}

/** The code of the first known group that is named in `words`, a phrase cut at spaces. */
export function findKnownActor(words: readonly string[]): string | undefined {
  for (let from = 0; from < words.length; from++) {
    const most = longest.get(words[from] ?? '') ?? 0;
    for (let length = Math.min(most, words.length - from); length > 0; length--) {
      const code = codes.get(words.slice(from, from + length).join(' '));
      if (code !== undefined) return code;
    }
  }
  return undefined;
}
