import { countries } from '../../libs/enrichment/dist/geo/countries.js';
import { findDemonym } from '../../libs/enrichment/dist/geo/demonyms.js';

const bodies =
  'Health,Finance,Defence,Education,Justice,Energy,Transport,Agriculture,Tourism,Public Works,the Interior,Foreign Affairs,Labour,Trade and Industry,Culture,Information,Water Resources,Home Affairs,Youth and Sports,Science and Technology'.split(
    ',',
  );
const heads =
  'Chamber of Commerce,Football Federation,Football Association,Development Bank,Electoral Commission,Supreme Court,Parliament,National Assembly,Central Bank,Human Rights Commission,Statistics Office,Stock Exchange,Broadcasting Corporation,Airlines,Electricity Company,Port Authority,Medical Association,Teachers Union,Workers Union,Bar Association,Red Crescent,Olympic Committee,Cricket Board,Police Service,Navy,Air Force,Revenue Authority,Tourism Board,Investment Authority,News Agency,Times,Herald,Tribune,Gazette,Post,University,City Council,Provincial Government,High Court,FC,United,Liberation Front,Democratic Party,People’s Party,National Party,Labour Congress,Press Club,Farmers Association,Mining Company,Power Corporation,Research Institute,Medical College,Polytechnic,Hospital Trust,Peace Initiative,Climate Network,Heritage Foundation,Insurance Group,Steel,Cement,Petroleum,Motors,Telecom,Holdings,Technologies,Pharmaceuticals,Logistics,Foods,Media Group,Capital,Securities'.split(
    ',',
  );
const suffixes = ['Ltd', 'Inc', 'Group', 'Holdings', 'Corp', 'Limited', 'Co', 'PLC', 'SA', 'GmbH'];

/**
 * Writes documents anew with other names in the places of the annotated ones, so that the tagger learns contexts and
 * forms rather than the names of its training texts. Within a document the same name becomes the same other name.
 * `source` gives `given`, `family`, `places` and `organizations` to draw from; `random` is seeded.
 */
export function varyDocument(document, source, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = new Map();
  const phrases = new Map();
  const remember = (map, key, make) => {
    if (!map.has(key)) map.set(key, make());
    return map.get(key);
  };
  const keepCase = (old, fresh) => (old === old.toUpperCase() && old.length > 3 ? fresh.toUpperCase() : fresh);
  // Forms that the open training texts have few of: "al-Shami", "El-Baz", "Jae-in".
  const decorate = (name, isFamily) => {
    const roll = random();
    if (isFamily && roll < 0.06) return `${pick(['al-', 'al-', 'Al-', 'el-', 'El-'])}${name}`;
    if (roll > 0.97) return `${name}-${pick(source.given).toLowerCase()}`;
    return name;
  };
  const varyPerson = (text) => {
    const parts = text.split(' ');
    return parts
      .map((part, index) => {
        if (!/^\p{Lu}\p{Ll}+$/u.test(part)) return part;
        const list = index === parts.length - 1 ? source.family : source.given;
        return remember(words, part, () => decorate(pick(list), list === source.family));
      })
      .join(' ');
  };
  const varyPlace = (text) =>
    /^\p{Lu}/u.test(text) && !/\.|\d/.test(text)
      ? remember(phrases, `LOC ${text}`, () => keepCase(text, pick(source.places)))
      : text;
  const makeOrganization = (text) => {
    const roll = random();
    if (/^\p{Lu}{2,6}$/u.test(text))
      return Array.from(text, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('');
    if (!text.includes(' '))
      return roll < 0.6 ? pick(source.organizations) : `${pick(source.family)}${pick(['', ' ' + pick(suffixes)])}`;
    const origin = roll < 0.5 ? pick(source.places) : pick(source.demonyms);
    if (roll < 0.12) return `Ministry of ${pick(bodies)}`;
    if (roll < 0.2) return `University of ${pick(source.places)}`;
    if (roll < 0.7) return `${origin} ${pick(heads)}`;
    if (roll < 0.8) return `${pick(source.family)} ${pick(heads)}`;
    return pick(source.organizations);
  };
  const varyOrganization = (text) =>
    remember(phrases, `ORG ${text}`, () => {
      const inner = text.split(' ').map((word) => (findDemonym(word) ? pick(source.demonyms) : word));
      const changed = inner.join(' ');
      return changed !== text && random() < 0.6 ? changed : keepCase(text, makeOrganization(text));
    });

  let text = '';
  let at = 0;
  const entities = [];
  for (const { start, end, type } of [...document.entities].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    text += document.text.slice(at, start);
    const old = document.text.slice(start, end);
    const fresh = type === 'PER' ? varyPerson(old) : type === 'LOC' ? varyPlace(old) : varyOrganization(old);
    entities.push({ start: text.length, end: text.length + fresh.length, type });
    text += fresh;
    at = end;
  }
  return { ...document, id: `${document.id}-varied`, text: text + document.text.slice(at), entities };
}

/** What to draw names from: given and family names, the gazetteer's towns and areas, and known organisations. */
export function collectSource({ given, family }, gazetteer, organizations) {
  const capitalize = (word) => word.replace(/(^|[-'’])\p{L}/gu, (first) => first.toUpperCase());
  const places = [];
  for (let entry = 0; entry < gazetteer.size; entry++) {
    const kind = gazetteer.kind(entry);
    const known = kind === 'country' || kind === 'admin1' || kind === 'capital' || gazetteer.population(entry) > 40_000;
    if (known && /^\p{Lu}[\p{L}\p{M}'’ -]+$/u.test(gazetteer.name(entry))) places.push(gazetteer.name(entry));
  }
  return {
    given: given.map(capitalize),
    family: family.map(capitalize),
    places,
    organizations: organizations.filter((name) => name.length > 3),
    demonyms: countries.flatMap(({ demonyms }) => demonyms.slice(0, 1)),
  };
}
