import { foreignDemonymTable } from './foreign-demonym-table.js';

const indexes = new Map<string, ReadonlyMap<string, string>>();

/** Lower-case demonyms of `language` with all their inflected forms → ISO 3166-1 alpha-2; absent where none are known. */
export function foreignDemonyms(language: string): ReadonlyMap<string, string> | undefined {
  const known = indexes.get(language);
  const table = foreignDemonymTable[language];
  const inflect = inflections[language];
  if (known !== undefined || table === undefined || inflect === undefined) return known;
  const index = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [code = '', words = ''] = line.split('|');
    for (const word of words.split(',')) {
      for (const form of inflect(word)) if (!index.has(form.toLowerCase())) index.set(form.toLowerCase(), code);
    }
  }
  indexes.set(language, index);
  return index;
}

const attach = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => stem + ending);

const inflections: Readonly<Record<string, (word: string) => string[]>> = {
  fr: (word) => word.split('/').flatMap((form) => (form.endsWith('s') ? [form] : [form, `${form}s`])),
  es: (word) => {
    if (word.includes('/'))
      return word.split('/').flatMap((form) => (form.endsWith('a') ? [form, `${form}s`] : [form]));
    if (word.endsWith('o')) return attach(word.slice(0, -1), 'o a os as');
    return word.endsWith('í') ? [word, `${word}es`, `${word}s`] : [word, `${word}s`];
  },
  de: (word) => {
    if (/(?:isch|deutsch)$/.test(word)) return [word, ...attach(word, 'e er es en em')];
    if (word.endsWith('in')) return [word, `${word}nen`];
    return word.endsWith('e') ? [word, `${word}n`] : [word, `${word}s`, `${word}n`, `${word}en`];
  },
  ru: (word) => {
    if (word.endsWith('~'))
      return attach(word.slice(0, -1), 'и ы а у е ам ов ев ами ах ом ем ей').concat(word.slice(0, -1));
    return /[кс]к$|цк$/.test(word) ? attach(word, 'ий ая ое ие ого ому им ом ой ую их ими') : [word];
  },
  ar: (word) => {
    const endings = attach(word, ' ة ه ين ون ا ات ان تين').map((form) => form.replace(/ةين$/, 'تين'));
    return endings.flatMap((form) => [form, ...attach('', 'ال لل وال بال كال فال و').map((prefix) => prefix + form)]);
  },
  tr: (word) => {
    const harmony = /[aıou][^aeıioöuü]*$/.test(word);
    return [word, ...attach(word, harmony ? 'lar ların lara ları lardan' : 'ler lerin lere leri lerden')];
  },
  ku: (word) =>
    attach(word, ' yên an ên a ê in').concat(
      word.endsWith('î') ? attach(word.slice(0, -1), 'iyan iyên iya iyê iyekî') : [],
    ),
};
