import { normalizePlaceName } from '../../libs/enrichment/dist/geo/normalize-place-name.js';

const areaWord =
  /^(?:(?:state|province|governorate|region|county|district|municipality|department|city|republic|city and county) of )(.+)$|^(.+?) (?:state|province|governorate|muhafazah|region|county|parish|borough|census area|district|municipality|department|oblast|krai|kray|prefecture|voivodeship|canton)$/;
const wanted =
  /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}\p{N}\s.,'’ʼ‘`()&/-]+$/u;

/** Left over when the kind of area is cut off a name like "Central Province": no name by itself. */
const vague =
  /^(?:(?:north|south|east|west|central|capital|columbia|islands|coast|delta|union|federal)(?:ern|east|west)?)?$/;

/** Normalised names of an entry, each with whether it is only an alternative name. Small places keep fewer scripts. */
export function collectKeys({ name, names, kind, population }) {
  const keys = new Map();
  const put = (text, alternate) => {
    const key = normalizePlaceName(text);
    if (key.length > 1 && !keys.has(key)) keys.set(key, alternate);
  };
  put(name, false);
  if (kind !== 'country' && / city$/i.test(name)) shortCityName(name, names).forEach((short) => put(short, false));
  const area = kind === 'admin1' || kind === 'admin2';
  const listed = kind === 'country' ? names.filter((other) => !/^(?:\p{Lu}\.?\s?){2,6}$/u.test(other)) : names;
  for (const other of listed) if (keepName(other, kind, population)) put(other, kind !== 'country');
  if (area)
    for (const key of [...keys.keys()]) {
      const bare = areaWord.exec(key)?.slice(1).find(Boolean) ?? '';
      if (!vague.test(bare)) put(bare, true);
    }
  for (const [key, alternate] of [...keys]) {
    const bare = /^(?:al|el|ad|as|ar|an|at|az|ash|ech|ed|es|er|et|ez) (.{4,})$/.exec(key)?.[1];
    if (bare !== undefined && kind !== 'country') put(bare, true || alternate);
  }
  return keys;
}

/** "New York" for New York City, where it is in use. */
function shortCityName(name, names) {
  const short = name.replace(/ city$/i, '');
  return names.includes(short) ? [short] : [];
}

function keepName(name, kind, population) {
  if (/^[A-Z]{2,4}$/.test(name) || /^https?:/.test(name) || name.length > 60) return kind === 'country';
  if (/\d/.test(name)) return false;
  if (population >= 100_000 || kind === 'country' || kind === 'admin1' || kind === 'capital' || kind === 'seat')
    return true;
  return wanted.test(name) && (population >= 1000 || kind !== 'town' || /^\p{Script=Latin}/u.test(name));
}
