import { describe, expect, it } from '@jest/globals';
import type { Entity, EntityType, Knowledge, ParsedArticle, Place } from '@dateline/contracts';
import fc from 'fast-check';
import { analyzeText } from '../text/analyze-text.js';
import { placesPass } from './places-pass.js';

const pass = placesPass();

/** Runs the pass over `text`, in which `names` are tagged with a type wherever they stand. */
function locate(
  text: string,
  names: Readonly<Record<string, EntityType>> = {},
  article: Partial<ParsedArticle> = {},
): Pick<Knowledge, 'places' | 'entities'> {
  const language = article.language?.code ?? 'en';
  const entities = Object.entries(names).map(([name, type]) => tag(text, name, type));
  const parsed = { text, ...article } as ParsedArticle;
  return pass.run({ article: parsed, text: analyzeText(text, { language }) }, { entities });
}

function tag(text: string, name: string, type: EntityType): Entity {
  const mentions: Entity['mentions'] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    mentions.push({ start, end: start + name.length, text: name, kind: 'name' });
  }
  return { id: `${type}:${name}`, type, name, aliases: [], roles: [], mentions, salience: 0, confidence: 1 };
}

/** "Name, country, first-level area" of the place that a text names, as short as it can be compared. */
function where(places: readonly Place[], mention: string): string | undefined {
  const place = places.find(({ mentions }) => mentions.some(({ text }) => text === mention));
  return place && [place.country, place.admin].filter(Boolean).join(' ');
}

describe('placesPass', () => {
  it.each([
    ['The mayor of Paris spoke in France on Monday.', 'Paris', 'FR Île-de-France'],
    ['A storm hit Paris, Texas, overnight.', 'Paris', 'US Texas'],
    ['Police in Dallas and in Paris, both in Texas, met in Lamar County and Reno, Texas.', 'Paris', 'US Texas'],
    ['LONDON, Ontario (AP) - Police in London said the bridge is open.', 'London', 'CA Ontario'],
    ['The council met in London on Tuesday.', 'London', 'GB England'],
    ['A home burned in Alexandria, Va., early today.', 'Alexandria', 'US Virginia'],
    ['Rapides Parish deputies searched a home in Alexandria and another in Pineville.', 'Alexandria', 'US Louisiana'],
    ['Egypt opened a new port terminal in Alexandria.', 'Alexandria', 'EG Alexandria'],
    ['Clashes in Tripoli worried Lebanon and the people of Beirut.', 'Tripoli', 'LB Ash Shimāl'],
    ['Militias entered Tripoli as Libya held elections.', 'Tripoli', 'LY Tripoli'],
    ['A school in Springfield, Mo., closed.', 'Springfield', 'US Missouri'],
    ['A school in Springfield, IL 62704 closed.', 'Springfield', 'US Illinois'],
    ['Cars queued in Portland, Maine.', 'Portland', 'US Maine'],
  ])('%s', (text, mention, expected) => {
    expect(where(locate(text).places, mention)).toBe(expected);
  });

  it('keeps two places of one name apart when the text does', () => {
    const { places, entities } = locate('He moved from Paris, Texas, to Paris, France.', { Paris: 'place' });
    const found = places.filter(({ name }) => name === 'Paris');
    expect(found.map(({ country }) => country).sort()).toEqual(['FR', 'US']);
    expect(new Set(found.map(({ entityId }) => entityId)).size).toBe(2);
    for (const { entityId, mentions } of found) {
      expect(entities.find(({ id }) => id === entityId)?.mentions.map(({ start }) => start)).toEqual([
        mentions[0]?.start,
      ]);
    }
  });

  it('reads Georgia as the state or the country that the rest speaks of', () => {
    expect(
      where(locate('Georgia lawmakers met in Atlanta. Savannah and Macon sent delegates.').places, 'Georgia'),
    ).toBe('US');
    const abroad = locate('Georgia and Russia signed a truce in Tbilisi. Georgia asked Armenia for help.').places;
    expect(abroad.find(({ name }) => name === 'Georgia')?.precision).toBe('country');
  });

  it('takes no person for a place', () => {
    const { places } = locate('Jordan Chad Israel met reporters in Amman, Jordan.', { 'Jordan Chad Israel': 'person' });
    expect(places.map(({ name, country }) => `${name} ${country ?? ''}`).sort()).toEqual(['Amman JO', 'Jordan JO']);
    expect(places.find(({ name }) => name === 'Jordan')?.mentions).toHaveLength(1);
  });

  it('leaves common words alone', () => {
    const { places } = locate(
      'The turkey was served on fine china in March. Central to this was polish. Many May Come.',
    );
    expect(places).toEqual([]);
  });

  it.each([
    ['Hama', 'SY', 35.13, 36.75], ['Kobani', 'SY', 36.89, 38.35], ['Ayn al-Arab', 'SY', 36.89, 38.35], ['Qamishli', 'SY', 37.05, 41.23],
    ['Hasakah', 'SY', 36.5, 40.75], ['Deir ez-Zor', 'SY', 35.34, 40.14], ['Raqqa', 'SY', 35.95, 39.01], ['Erbil', 'IQ', 36.19, 44.01],
  ])('knows %s in Syria and around by its English names', (name, country, lat, lon) => {
    const [place] = locate(`Forces withdrew from ${name} on Sunday, Syrian media said.`, { [name]: 'place' }).places;
    expect(place?.country).toBe(country);
    expect(Math.abs((place?.lat ?? 0) - lat)).toBeLessThan(0.6);
    expect(Math.abs((place?.lon ?? 0) - lon)).toBeLessThan(0.6);
  }); // prettier-ignore

  it('resolves demonyms to countries, with an entity that says so', () => {
    const { places, entities } = locate(
      'Turkish and Syrian envoys met a U.S.-led team; the pro-Iranian side and the Kurds stayed away.',
    );
    expect(places.map(({ name }) => name).sort()).toEqual(['Iran', 'Syria', 'Turkey', 'United States']);
    const turkey = entities.find(({ name }) => name === 'Turkey');
    expect(turkey).toMatchObject({ type: 'place', mentions: [{ start: 0, end: 7, text: 'Turkish', kind: 'demonym' }] });
    expect(places.find(({ name }) => name === 'Iran')?.mentions[0]?.text).toBe('Iranian');
  });

  it('reads countries and cities joined to another word, and no demonym out of a longer name', () => {
    const { places } = locate(
      'Anti-China protests hit a Tbilisi-based firm in the Central African Republic and Saudi Arabia.',
    );
    expect(places.map(({ name }) => name).sort()).toEqual([
      'Central African Republic',
      'China',
      'Saudi Arabia',
      'Tbilisi',
    ]);
  });

  it('takes a list of cities for a list', () => {
    const { places } = locate('Flights to Tehran, Qeshm and Isfahan were stopped in Iran.', {
      Tehran: 'place',
      Isfahan: 'place',
    });
    expect(places.find(({ name }) => name === 'Tehran')).toMatchObject({
      country: 'IR',
      precision: 'city',
      gazetteerId: 'geonames:112931',
    });
  });

  it('prefers a range that everybody knows to a village of its name', () => {
    const { places } = locate('The miners crossed from Chile over the Andes to Argentina and on to Patagonia.');
    expect(places.find(({ name }) => name === 'Andes')?.precision).toBe('feature');
    expect(places.find(({ name }) => name === 'Patagonia')?.precision).toBe('region');
  });

  it('takes the name of a language for no country', () => {
    const { places } = locate(
      'She speaks English and teaches Russian lessons in French, for a Spanish-language paper.',
    );
    expect(places).toEqual([]);
    expect(locate('The French president met English fans.').places.map(({ name }) => name)).toEqual([
      'France',
      'England',
    ]);
  });

  it('takes no word for a town that the text writes in lower case too', () => {
    const text =
      'Rail unions met in Hamburg, Germany. Trains stopped in Rail and Ocean, as the rail firm feared for the ocean port.';
    expect(
      locate(text)
        .places.map(({ name }) => name)
        .sort(),
    ).toEqual(['Germany', 'Hamburg']);
  });

  it('leaves out a village far from everything else that the text speaks of', () => {
    const names = { Quilpué: 'place', Maplewood: 'place', Valparaíso: 'place', Santiago: 'place' } as const;
    const text = 'In Chile, trains from Santiago to Valparaíso and Quilpué now pass the new Cristo Viejo depot.';
    const found = locate(text, { ...names, 'Cristo Viejo': 'place' }).places.map(({ country }) => country);
    expect(new Set(found)).toEqual(new Set(['CL']));
    expect(locate('The depot of Hodeshovce opened.', { Hodeshovce: 'place' }).places).toEqual([]);
  });

  it('does not let one city of a province make a famous city its neighbour', () => {
    const { places } = locate('The miner is listed in Toronto and London and digs copper in Chile.');
    expect(where(places, 'London')).toBe('GB England');
  });

  it('takes no currency for a country', () => {
    const { places } = locate('The loan of US$5 million, or 39 million Hong Kong dollars, is worth US $5 million.');
    expect(places).toEqual([]);
  });

  it('moves a demonym that was tagged as a place to its country', () => {
    const { entities } = locate('Syria protested. Syrian officials left.', { Syria: 'place', Syrian: 'place' });
    const places = entities.filter(({ type }) => type === 'place');
    expect(places.map(({ name }) => name)).toEqual(['Syria']);
    expect(places[0]?.mentions.map(({ kind }) => kind)).toEqual(['name', 'demonym']);
  });

  it('takes an area in the name of an organisation for its country, unless the text names the area itself', () => {
    const council = 'Autonomous Council of North and East Syria';
    const named = { [council]: 'organization' } as const;
    const { places, entities } = locate(`The ${council} met.`, named);
    expect(places.map(({ name, precision }) => [name, precision])).toEqual([['Syria', 'country']]);
    const syria = entities.find(({ type }) => type === 'place');
    expect(syria?.mentions.map(({ start, kind }) => [start, kind])).toEqual([[41, 'demonym']]);
    const both = locate(`The ${council} met. Roads across North and East Syria were shut.`, {
      ...named,
      'North and East Syria': 'place',
    });
    expect(both.places.map(({ name, precision }) => [name, precision])).toEqual([['North and East Syria', 'region']]);
  });

  it.each([
    ['Central Bank of South Sudan', 'South Sudan', 'country'],
    ['Police Service of Northern Ireland', 'Northern Ireland', 'admin1'],
    ['Northern Mali Defence Front', 'Mali', 'country'],
  ])('finds in %s the %s', (name, place, precision) => {
    const { places } = locate(`The ${name} met.`, { [name]: 'organization' });
    expect(places.map((found) => [found.name, found.precision])).toEqual([[place, precision]]);
  });

  it('finds a country in an institution of another language, and no town that is called like a word', () => {
    const { places } = locate('El Banco Central de Chile y la Corte Suprema de Justicia callaron.', {
      'Banco Central de Chile': 'organization',
      'Corte Suprema de Justicia': 'organization',
    });
    expect(places.map(({ name }) => name)).toEqual(['Chile']);
  });

  it('finds the place inside the name of an organisation and leaves the name whole', () => {
    const { places, entities } = locate('Oakland Police Department spoke; the University of Kent did not.', {
      'Oakland Police Department': 'organization',
      'University of Kent': 'organization',
    });
    expect(places.flatMap(({ mentions }) => mentions.map(({ text }) => text)).sort()).toEqual(['Kent', 'Oakland']);
    expect(entities.find(({ name }) => name === 'Oakland')?.mentions.map(({ text: word }) => word)).toEqual([
      'Oakland',
    ]);
  });

  it('finds the place that was joined to a person', () => {
    const names = {
      'Dana Fox of Roswell': 'person',
      'Toledo Mayor Ann Lee': 'person',
      'R-Westfield': 'person',
      'Madison Hartford': 'person',
      'U.S. Sen. Al Ray': 'person',
    } as const;
    const text =
      'Dana Fox of Roswell met Toledo Mayor Ann Lee, Rep. Bob Hall, R-Westfield, U.S. Sen. Al Ray and Madison Hartford.';
    const { places, entities } = locate(text, names);
    expect(places.flatMap(({ mentions }) => mentions.map((mention) => mention.text)).sort()).toEqual([
      'Roswell',
      'Toledo',
      'U.S.',
      'Westfield',
    ]);
    expect(entities.filter(({ type }) => type === 'person')).toHaveLength(5);
  });

  it('finds a town again that the text has named before, and by what is said of its people', () => {
    const text =
      'Voters in Harwinton met. Later Harwinton voted. A Raytown man was there, and a Smithers man, as was Harwin.';
    const tagged = locate(text, {});
    expect(tagged.places.flatMap(({ mentions }) => mentions.map((mention) => mention.text))).toContain('Raytown');
    const first = locate(text.replace('Voters in Harwinton met.', 'Voters of Harwinton, Conn., met.'), {}).places;
    expect(first.find(({ name }) => name === 'Harwinton')?.mentions).toHaveLength(2);
  });

  it('gives a part of a country a place of its own beside the country', () => {
    const { places } = locate('Fighting spread across northeastern Syria.', { 'northeastern Syria': 'place' });
    const [country, region] = places;
    expect(country).toMatchObject({
      name: 'Syria',
      lat: 35,
      lon: 38,
      precision: 'country',
      mentions: [{ text: 'Syria' }],
    });
    expect(region).toMatchObject({ name: 'northeastern Syria', country: 'SY', precision: 'region' });
    expect(region?.lat).toBeGreaterThan(35);
    expect(region?.lon).toBeGreaterThan(38.5);
    expect(locate('North Korea and South Sudan met.').places.map(({ name }) => name)).toEqual([
      'North Korea',
      'South Sudan',
    ]);
  });

  it('places what no gazetteer knows in the area that the text names, with little confidence', () => {
    const { places } = locate('A barn burned in Quibblesworth, Kan.', { Quibblesworth: 'place' });
    expect(places.find(({ name }) => name === 'Quibblesworth')).toMatchObject({ country: 'US', precision: 'admin1' });
    expect(places.find(({ name }) => name === 'Quibblesworth')?.confidence).toBeLessThan(0.5);
    expect(locate('A barn burned in Quibblesworth.', { Quibblesworth: 'place' }).places).toEqual([]);
  });

  it('knows waters, regions and counties by what they are called', () => {
    const text =
      'Boats left the Strait of Hormuz for the Red Sea; in the Gaza Strip and along the Euphrates River people waited. Los Angeles County watched.';
    const places = locate(text).places;
    expect(places.map(({ name, precision }) => `${name}: ${precision}`)).toEqual([
      'Strait of Hormuz: feature', 'Red Sea: feature', 'Gaza Strip: admin1', 'Euphrates River: feature', 'Los Angeles County: admin2',
    ]); // prettier-ignore
  });

  it('lets the dateline and the publisher speak for a place', () => {
    const text = 'The council of Cambridge met again.';
    const dateline = { text: 'BOSTON, Mass.', places: [{ text: 'BOSTON, Mass.', name: 'Boston', within: 'Mass.' }] };
    expect(where(locate(text, {}, { dateline }).places, 'Cambridge')).toBe('US Massachusetts');
    expect(where(locate(text, {}, { url: 'https://news.example.co.uk/a' }).places, 'Cambridge')).toBe('GB England');
  });

  it('lists the readings that it weighed and gives the GeoNames id of the one it chose', () => {
    const [place] = locate('The council met in London.').places;
    expect(place).toMatchObject({ gazetteerId: 'geonames:2643743', precision: 'city' });
    expect(place?.candidates?.[0]).toMatchObject({ name: 'London' });
    expect(place?.confidence).toBeGreaterThan(0.7);
  });

  it.each([
    [
      'ar',
      'قال مسؤولون في دمشق إن القوات التركية انسحبت من القامشلي في سوريا.',
      ['سوريا', 'دمشق', 'التركية', 'القامشلي'],
      ['SY', 'TR'],
    ],
    [
      'ru',
      'В Дамаске и Москве сирийские чиновники обсудили Турцию.',
      ['Дамаске', 'Москве', 'сирийские', 'Турцию'],
      ['RU', 'SY', 'TR'],
    ],
    ['tr', "Suriyeli yetkililer Şam'da ve Türkiye'de konuştu.", ['Suriyeli', "Şam'da", "Türkiye'de"], ['SY', 'TR']],
    ['fr', 'Les autorités syriennes ont quitté Alep pour la Turquie.', ['syriennes', 'Turquie'], ['SY', 'TR']],
    ['de', 'Syrische Truppen verließen Aleppo in Richtung Türkei.', ['Syrische', 'Aleppo', 'Türkei'], ['SY', 'TR']],
    ['es', 'Fuerzas sirias salieron de Alepo hacia Turquía.', ['sirias', 'Turquía'], ['SY', 'TR']],
    ['ku', 'Hêzên tirk ji Sûriyeyê derketin.', ['tirk', 'Sûriyeyê'], ['SY', 'TR']],
  ])('finds places in %s', (code, text, mentions, codes) => {
    const { places } = locate(text, {}, { language: { code, confidence: 1 } });
    expect(places.flatMap((place) => place.mentions.map((mention) => mention.text))).toEqual(
      expect.arrayContaining(mentions),
    );
    expect([...new Set(places.map(({ country }) => country))].sort()).toEqual(codes);
  });

  it('cuts every mention exactly out of the text, and fails on no text at all', () => {
    const words = fc.constantFrom(
      'Paris', 'Texas', ', ', ' ', 'Syrian', 'northern ', 'Va.', '🙂', '\ud83d', 'U.S.', "'s", 'St. Louis', 'دمشق', 'County', '\n\n', 'of', '—', 'San', 'Дамаске', 'İstanbul',
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join(' ');
          const { places, entities } = locate(text, { Paris: 'place', 'St. Louis': 'organization' });
          for (const { start, end, text: cut } of [...places, ...entities].flatMap(({ mentions }) => mentions)) {
            expect(text.slice(start, end)).toBe(cut);
            expect(end).toBeGreaterThan(start);
          }
          const ids = new Set(entities.map(({ id }) => id));
          expect(ids.size).toBe(entities.length);
          for (const { entityId, lat, lon } of places)
            expect([ids.has(entityId), Math.abs(lat) <= 90, Math.abs(lon) <= 180]).toEqual([true, true, true]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes time in proportion to the text', () => {
    const paragraph =
      'Officials in Springfield and Portland, Oregon, met Syrian envoys near Salem, Mass. on Tuesday.\n\n';
    const measure = (copies: number): number => {
      const text = paragraph.repeat(copies);
      const analyzed = analyzeText(text, { language: 'en' });
      const started = process.cpuUsage();
      pass.run({ article: { text } as ParsedArticle, text: analyzed }, { entities: [] });
      return process.cpuUsage(started).user;
    };
    measure(200);
    const small = Math.min(measure(500), measure(500), measure(500));
    expect(Math.min(measure(2500), measure(2500))).toBeLessThan(20 * small);
  });
});
