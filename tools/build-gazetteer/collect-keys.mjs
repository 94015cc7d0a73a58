import { normalizePlaceName } from '../../libs/enrichment/dist/geo/normalize-place-name.js';

const areaWord =
  /^(?:(?:state|province|governorate|region|county|district|municipality|department|city|republic|city and county) of )(.+)$|^(.+?) (?:state|province|governorate|muhafazah|region|county|parish|borough|census area|district|municipality|department|oblast|krai|kray|prefecture|voivodeship|canton)$/;
const wanted =
  /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}\p{N}\s.,'’ʼ‘`()&/-]+$/u;

/** Normalised names of an entry, each with whether it is only an alternative name. Small places keep fewer scripts. */
export function collectKeys({ name, names, kind, population }) {
  const keys = new Map();
  const put = (text, alternate) => {
    const key = normalizePlaceName(text);
    if (key.length > 1 && !keys.has(key)) keys.set(key, alternate);
  };
  put(name, false);
  const area = kind === 'admin1' || kind === 'admin2';
  for (const other of names) if (keepName(other, kind, population)) put(other, kind !== 'country');
  if (area) for (const key of [...keys.keys()]) put(areaWord.exec(key)?.slice(1).find(Boolean) ?? '', true);
  for (const [key, alternate] of [...keys]) {
    const bare = /^(?:al|el|ad|as|ar|an|at|az|ash|ech|ed|es|er|et|ez) (.{4,})$/.exec(key)?.[1];
    if (bare !== undefined && kind !== 'country') put(bare, true || alternate);
  }
  return keys;
}

function keepName(name, kind, population) {
  if (/^[A-Z]{2,4}$/.test(name) || /^https?:/.test(name) || name.length > 60) return kind === 'country';
  if (/\d/.test(name)) return false;
  if (population >= 100_000 || kind === 'country' || kind === 'admin1' || kind === 'capital' || kind === 'seat')
    return true;
  return wanted.test(name) && (population >= 1000 || kind !== 'town' || /^\p{Script=Latin}/u.test(name));
}
