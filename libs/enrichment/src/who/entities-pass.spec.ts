import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Entity } from '@dateline/contracts';
import { analyzeText } from '../text/analyze-text.js';
import { articleOf } from '../article-of.fixture.js';
import { entitiesPass } from './entities-pass.js';

const pass = entitiesPass();
const find = (text: string, headline = ''): Entity[] => {
  const context = { article: articleOf(text, { headline }), text: analyzeText(text, { language: 'en' }) };
  return pass.run(context, {}).entities;
};
const named = (entities: readonly Entity[], name: string): Entity => {
  const entity = entities.find((candidate) => candidate.name === name);
  if (entity === undefined) throw new Error(`no ${name} among ${entities.map((found) => found.name).join(', ')}`);
  return entity;
};
const mentions = ({ mentions: list }: Entity) => list.map(({ text, kind }) => `${text}/${kind}`);
const titles = ({ roles }: Entity) => roles.map(({ title }) => title);

describe('entitiesPass', () => {
  it('joins a body whose own acronym follows across "and", but not two bodies', () => {
    const finder = (text: string, ...parts: string[]) => ({
      recognize: () =>
        parts.map((part) => ({
          start: text.indexOf(part),
          end: text.indexOf(part) + part.length,
          type: 'ORG' as const,
          sentence: 0,
          confidence: 1,
        })),
    });
    const namesIn = (text: string, ...parts: string[]) =>
      entitiesPass(finder(text, ...parts))
        .run({ article: articleOf(text), text: analyzeText(text, { language: 'en' }) }, {})
        .entities.map(({ name }) => name);
    expect(namesIn('The Coastal and Hydrological Institute (KHI) met.', 'Hydrological Institute')).toEqual([
      'Coastal and Hydrological Institute',
    ]);
    expect(namesIn('The Foreign Ministry and Border Guard (BSX) met.', 'Foreign Ministry', 'Border Guard')).toEqual([
      'Foreign Ministry',
      'Border Guard',
    ]);
  });

  it('takes the owner of a counterpart for the person named before', () => {
    const entities = find('Foreign Minister Robin Achterberg met her Polish counterpart Jan Kowalski.');
    expect(mentions(named(entities, 'Robin Achterberg'))).toEqual(['Robin Achterberg/name', 'her/pronoun']);
  });

  it('knows the UN refugee agency by its description', () => {
    expect(find('The United Nations refugee agency (UNHCR) met.').map(({ acronym }) => acronym)).toEqual(['UNHCR']);
  });

  it('takes a state and a field before a title for no organisation', () => {
    const text = 'Kenyan Transport Secretary Jane Achieng spoke.';
    const finder = {
      recognize: () => [
        { start: 0, end: 16, type: 'ORG' as const, sentence: 0, confidence: 1 },
        { start: 27, end: 39, type: 'PER' as const, sentence: 0, confidence: 1 },
      ],
    };
    const context = { article: articleOf(text), text: analyzeText(text, { language: 'en' }) };
    expect(
      entitiesPass(finder)
        .run(context, {})
        .entities.map(({ name }) => name),
    ).toEqual(['Jane Achieng']);
  });

  it('does not call one who took the lead a lead', () => {
    expect(find('In taking the lead, Mary Osborne won.').flatMap(titles)).toEqual([]);
  });

  it('cuts a title with its demonym off the name, where the tagger took it for one', () => {
    const text = 'Albanian Transport Minister Ilir Dosti left.';
    const recognized = { start: 0, end: text.length - 6, type: 'PER' as const, sentence: 0, confidence: 1 };
    const { entities } = entitiesPass({ recognize: () => [recognized] }).run(
      { article: articleOf(text), text: analyzeText(text, { language: 'en' }) },
      {},
    );
    const person = entities.find(({ type }) => type === 'person');
    expect([person?.name, person?.roles.map(({ title }) => title)]).toEqual([
      'Ilir Dosti',
      ['Albanian Transport Minister'],
    ]);
  });

  it('keeps titles before a name apart from it, demonym included', () => {
    const entities = find(
      'Kenyan President Amina Otieno met German Foreign Minister Stefan Brandt in Berlin on Monday.',
    );
    expect(named(entities, 'Amina Otieno').roles).toEqual([
      { title: 'Kenyan President', country: 'KE', evidence: { start: 0, end: 16, text: 'Kenyan President' } },
    ]);
    expect(titles(named(entities, 'Stefan Brandt'))).toEqual(['German Foreign Minister']);
  });

  it.each([
    ['Peruvian intelligence chief Carlos Mendoza arrived.', 'Carlos Mendoza', 'Peruvian intelligence chief'],
    ['Former Prime Minister Helena Novak resigned.', 'Helena Novak', 'Prime Minister'],
    ['Secretary of State John Carter said so.', 'John Carter', 'Secretary of State'],
    ['Gen. Paul Mwangi said so.', 'Paul Mwangi', 'Gen.'],
    ['Amina Otieno, the president of Kenya, said so.', 'Amina Otieno', 'president'],
    ['Paul Mwangi, 54, a former minister of health, said so.', 'Paul Mwangi', 'minister of health'],
    ['A spokesman for the Ministry of Health, David Kimani, declined to comment.', 'David Kimani', 'spokesman'],
    ['Kenyan Transport Secretary Jane Achieng said so.', 'Jane Achieng', 'Kenyan Transport Secretary'],
    ['Veltor chief executive Inga Dahl said so.', 'Inga Dahl', 'chief executive'],
    ['The harbour master Inga Dahl said so.', 'Inga Dahl', 'harbour master'],
    ['Strike organiser Ana Lima said so.', 'Ana Lima', 'Strike organiser'],
    ['The council’s housing lead, Mary Osborne, said so.', 'Mary Osborne', 'housing lead'],
    ['Elena Torres, a teacher who lost her car, wept.', 'Elena Torres', 'teacher'],
    ['Turkey’s foreign minister, Kemal Demir, said so.', 'Kemal Demir', 'foreign minister'],
    ['Stefan Brandt is the head of communications at the bank.', 'Stefan Brandt', 'head of communications'],
    ['Stefan Brandt was elected president of the Football Association.', 'Stefan Brandt', 'president'],
    ['Maria Lopez, who chairs the Security Council, said so.', 'Maria Lopez', 'chair'],
    ['Maria Lopez, now a professor at Harvard University, said so.', 'Maria Lopez', 'professor'],
    ['Then-Prime Minister Helena Novak resigned.', 'Helena Novak', 'Prime Minister'],
    ['European Commission President Petra Vogel spoke.', 'Petra Vogel', 'President'],
    ['A spokesman for the ministry, David Kimani, said so.', 'David Kimani', 'spokesman for the ministry'],
  ])('reads the title in: %s', (text, name, title) => {
    expect(titles(named(find(text), name))).toEqual([title]);
  });

  it.each([
    ['The PLN, whose leader Ola Berg had left, objected.', 'Ola Berg', 'PLN', undefined],
    ['The agency UNAMI called for calm. Its head, Ana Lima, will speak.', 'Ana Lima', 'UNAMI', undefined],
    ['Germany recalled its ambassador, Hans Wolf.', 'Hans Wolf', undefined, 'DE'],
    ['“No,” said Ola Berg, a member of the PLN’s political bureau.', 'Ola Berg', 'PLN', undefined],
  ])('finds the body that a possessive means: %s', (text, person, organization, country) => {
    const [role] = named(find(text), person).roles;
    expect([role?.organization, role?.country]).toEqual([organization, country]);
  });

  it('joins the surname that stands first in the full name', () => {
    const text =
      'Minister Jo Marsh met Ding Xuexiang in Oslo on Monday. Ding said trade would grow. They thanked Ding.';
    expect(mentions(named(find(text), 'Ding Xuexiang'))).toEqual([
      'Ding Xuexiang/name',
      'Ding/surname',
      'Ding/surname',
    ]);
  });

  it('takes what has an acronym for an organisation, unless it begins with a given name', () => {
    const text = 'Elektroprivreda Velmora (EPV), which runs the plant, halted it.';
    expect(named(find(text), 'Elektroprivreda Velmora')).toMatchObject({ type: 'organization', acronym: 'EPV' });
  });

  it('says whose office it is', () => {
    const roles = (text: string, name: string) => named(find(text), name).roles[0];
    expect(roles('Turkey’s former interior minister Kemal Demir spoke.', 'Kemal Demir')).toMatchObject({
      country: 'TR',
      former: true,
    });
    expect(
      roles('Fatima Hassan, director-general of the World Health Organization, spoke.', 'Fatima Hassan'),
    ).toMatchObject({
      title: 'director-general',
      organization: 'World Health Organization',
    });
    expect(roles('Maria Lopez, who chairs the Security Council, said so.', 'Maria Lopez')).toMatchObject({
      organization: 'United Nations Security Council',
      evidence: { text: 'chairs the Security Council' },
    });
  });

  it('gives a counterpart the office of the person just named', () => {
    const entities = find('Foreign Minister Stefan Brandt received his Turkish counterpart Kemal Demir in Berlin.');
    expect(named(entities, 'Kemal Demir').roles).toMatchObject([{ title: 'Turkish Foreign Minister', country: 'TR' }]);
  });

  it('keeps a rank apart from the office before it', () => {
    expect(titles(named(find('Police spokesman Col. Paul Mwangi said so.'), 'Paul Mwangi'))).toEqual([
      'Police spokesman',
      'Col.',
    ]);
  });

  it('does not give the title of one person to the next', () => {
    const entities = find('Stefan Brandt, President Amina Otieno and Kemal Demir met.');
    expect(titles(named(entities, 'Stefan Brandt'))).toEqual([]);
    expect(titles(named(entities, 'Amina Otieno'))).toEqual(['President']);
  });

  it('joins a full name with the acronym that the text defines, and with its later uses', () => {
    const entities = find('The Northern Border Authority (NBA) closed the road. The NBA did not say why.');
    expect(named(entities, 'Northern Border Authority')).toMatchObject({ type: 'organization', acronym: 'NBA' });
    expect(mentions(named(entities, 'Northern Border Authority'))).toEqual([
      'Northern Border Authority/name',
      'NBA/acronym',
      'NBA/acronym',
    ]);
  });

  it('joins a name in brackets that is no acronym as an alias', () => {
    const entities = find('The Internal Security Forces (Asayish) made arrests. An Asayish patrol was hit.');
    expect(named(entities, 'Internal Security Forces').aliases).toContain('Asayish');
  });

  it('joins an acronym of the name in another language', () => {
    const entities = find('The Democratic Farmers Party (PYD) met. The PYD won.');
    expect(named(entities, 'Democratic Farmers Party')).toMatchObject({ acronym: 'PYD' });
    expect(named(entities, 'Democratic Farmers Party').mentions).toHaveLength(3);
  });

  it('knows widely known acronyms without a definition, those of one state only where it is the matter', () => {
    expect(named(find('The WHO and the IMF met in Geneva.'), 'World Health Organization').acronym).toBe('WHO');
    expect(named(find('The SDF holds the town in northern Syria.'), 'Syrian Democratic Forces').acronym).toBe('SDF');
    expect(find('The SDF plays in Oslo tonight.').map(({ name }) => name)).not.toContain('Syrian Democratic Forces');
  });

  it('joins surnames, titles and pronouns with the person that they mean', () => {
    const entities = find(
      'Kenyan President Amina Otieno opened the dam on Monday. Otieno said the work took years. She thanked the engineers. The president left at noon.',
    );
    expect(mentions(named(entities, 'Amina Otieno'))).toEqual([
      'Amina Otieno/name',
      'Otieno/surname',
      'She/pronoun',
      'The president/title',
    ]);
  });

  it('joins Arabic names with and without the article', () => {
    const entities = find(
      'Foreign Minister Samir al-Haddad spoke in Amman. Al-Haddad then left, and Haddad did not return.',
    );
    expect(mentions(named(entities, 'Samir al-Haddad'))).toEqual([
      'Samir al-Haddad/name',
      'Al-Haddad/surname',
      'Haddad/surname',
    ]);
  });

  it('abstains where a pronoun or title could mean two persons', () => {
    const entities = find(
      'Foreign Minister Stefan Brandt wrote to Foreign Minister Kemal Demir. Then the minister left because he was tired.',
    );
    expect(
      entities.flatMap(({ mentions: list }) => list).filter(({ kind }) => kind === 'pronoun' || kind === 'title'),
    ).toEqual([]);
  });

  it('calls a country by its usual name, whatever the text writes', () => {
    const usa = named(find('The U.S. and the United States are one. So is the US.'), 'United States');
    expect(usa.type).toBe('place');
    expect(usa.mentions).toHaveLength(3);
  });

  it('names no place for a demonym alone', () => {
    expect(
      find('Syrian and Turkish officials met. Kurds and Arabs attended.').filter(({ type }) => type === 'place'),
    ).toEqual([]);
  });

  it('tells facilities, events and products apart from places and organisations', () => {
    const entities = find('He landed at Nairobi International Airport before the World Cup.');
    expect(named(entities, 'Nairobi International Airport').type).toBe('facility');
  });

  it('gives the same entity the same id in another article', () => {
    const id = (text: string, name: string) => named(find(text), name).id;
    expect(id('Amina Otieno spoke in Kisumu.', 'Amina Otieno')).toBe(
      id('On Friday Amina Otieno resigned.', 'Amina Otieno'),
    );
    expect(id('The UN met in Geneva.', 'United Nations')).toBe(id('The United Nations voted.', 'United Nations'));
    expect(id('Amina Otieno spoke.', 'Amina Otieno')).toMatch(/^[\da-f]{8}-[\da-f]{4}-5/);
  });

  it('weighs most what comes first, often and in the headline; the shares add up', () => {
    const text = 'Amina Otieno met Stefan Brandt in Kisumu. Otieno spoke first. Otieno left.';
    const entities = find(text, 'Otieno opens talks');
    const salience = (name: string) => named(entities, name).salience;
    expect(salience('Amina Otieno')).toBeGreaterThan(2 * salience('Stefan Brandt'));
    expect(entities.reduce((sum, entity) => sum + entity.salience, 0)).toBeCloseTo(1, 2);
  });

  it('cuts every mention and evidence exactly, on any text', () => {
    const words = [
      'President',
      'Otieno',
      'Amina',
      'the',
      '(SDF)',
      'Syrian',
      'Democratic',
      'Forces',
      'he',
      '“',
      '😀',
      'É',
      '\ud83d',
      ',',
      'of',
      'who chairs',
      'U.S.',
      '-led',
      '\n',
      'الرئيس',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join(' ');
          for (const entity of find(text)) {
            for (const { start, end, text: cut } of [
              ...entity.mentions,
              ...entity.roles.map(({ evidence }) => evidence),
            ]) {
              expect(text.slice(start, end)).toBe(cut);
              expect(end).toBeGreaterThan(start);
              expect(
                /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(cut) &&
                  /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text.slice(start - 1, end + 1)),
              ).toBe(false);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes time in proportion to the text', () => {
    const sentence =
      'Kenyan President Amina Otieno met Stefan Brandt of the Northern Border Authority (NBA) in Berlin. She left. ';
    const list = (count: number): string =>
      Array.from({ length: count }, (_, index) => `Smith${index} Jones${index % 700}`).join(', ');
    const shapes: ((size: number) => string)[] = [
      (size) => sentence.repeat(size / 100),
      (size) => list(size / 14),
      (size) => 'Ab '.repeat(size / 3),
      (size) => '(A) '.repeat(size / 4),
    ];
    for (const shape of shapes) {
      find(shape(10_000));
      const small = cpuTime(() => find(shape(40_000)));
      const large = cpuTime(() => find(shape(160_000)));
      expect(large).toBeLessThan(8 * Math.max(small, 20));
    }
  });
});

/** Milliseconds of this process's own work, whatever else the machine does. */
/** Processor milliseconds of a run: the least of three, since compiling and collecting garbage fall on any of them. */
function cpuTime(run: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}
