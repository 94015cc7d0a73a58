import { describe, expect, it } from '@jest/globals';
import { emptyKnowledge, type Entity, type Place, type TimeExpression } from '@dateline/contracts';
import fc from 'fast-check';
import { articleOf } from '../article-of.fixture.js';
import { analyzeText } from '../text/analyze-text.js';
import { eventsPass } from './events-pass.js';

interface Known {
  entities?: Entity[];
  places?: Place[];
  times?: TimeExpression[];
}

const eventsOf = (text: string, known: Known = {}, language = 'en') =>
  eventsPass().run(
    { article: articleOf(text), text: analyzeText(text, { language }) },
    { ...emptyKnowledge(), ...known },
  ).events;

/** "TYPE sources > targets" of every event; codes where there are any. */
const linesOf = (text: string): string[] =>
  eventsOf(text).map(({ type, sources, targets }) =>
    [
      type,
      ...sources.map(({ code, name }) => code ?? name),
      '>',
      ...targets.map(({ code, name }) => code ?? name),
    ].join(' '),
  );

describe('who does what to whom', () => {
  it.each([
    ['The Norwegian minister said his country would provide money to Peru.', ['AGREE NORGOV > PER']],
    ['The Interstate Commission will meet in Lima.', ['AGREE IGO >']],
    ['Peru had been asked to take part.', ['REQUEST > PER']],
    ['Norway launched 40 drones at Peru, the Chilean ministry said.', ['ASSAULT NOR > PER']],
    ['Fighting in northern Peru has killed 20 soldiers, according to Norway.', ['ASSAULT > MIL']],
    ['Norway fired rockets into Peru.', ['ASSAULT NOR > PER']],
    ['Four managers had been detained, the court said.', ['COERCE > BUS']],
    ['Norway condemned Peru, Chile and Cuba.', ['ACCUSE NOR > PER CHL CUB']],
    ['Norwegian officials asked for a larger share.', ['REQUEST NORGOV >']],
    ['The Peruvian council accused both governments of neglect.', ['ACCUSE PERGOV > GOV']],
    ['Norway said it was late, while the Peruvian council urged voters to wait.', ['REQUEST PERGOV > CVL']],
    ['Demonstrators marched from the university and demanded the resignation of the Peruvian government.', ['PROTEST PERCVL > PERGOV']],
    ["The Peruvian Miners' Federation rejected the offer.", ['REJECT PERLAB >']],
    ['Truck drivers at the border crossing staged a protest.', ['PROTEST LAB >']],
    ['Rescue teams from Norway arrived in Peru.', ['AID NOR > PER']],
    ['The Peruvian interior senator praised the volunteers.', ['SUPPORT PERGOV >']],
    ['A Peruvian court fined two residents.', ['COERCE PERJUD > PERCVL']],
    ['The Peruvian Football Union promised aid to Norway.', ['AGREE PER > NOR']],
  ])('reads: %s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  }); // prettier-ignore

  it.each([
    'Norway beat Peru 2-1.',
    'Norway and Peru meet in the other semi-final on Friday.',
    'At least 20 people were killed when a landslide hit the town.',
    'Three residents were injured by falling trees.',
    'A storm that slammed into the Peruvian coast on Friday has killed 11 people.',
    'The Peruvian minister cut short a visit to Norway.',
  ])('takes sport and mishaps for no event: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

describe('when', () => {
  const time = (text: string, words: string, value: string): TimeExpression => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words, type: 'date', value, confidence: 1 };
  };

  it('is the time named, but not the one until which something lasts', () => {
    const text = 'Norway attacked Peru until Friday after a row on Monday.';
    const times = [time(text, 'Friday', '2026-03-06'), time(text, 'Monday', '2026-03-02')];
    expect(eventsOf(text, { times }).map((event) => event.time)).toEqual(['2026-03-02']);
  });
});

describe('types', () => {
  it.each([
    // AGREE
    ['Norway agreed to sell Peru two ships.', 'AGREE'],
    ['Norway offered to host the peace talks with Peru.', 'AGREE'],
    ['Norway will send aid to Peru.', 'AGREE'],
    ['Norway is ready to negotiate with Peru.', 'AGREE'],
    ['Norway and Peru reached a fishing agreement.', 'AGREE'],
    ['Norway is willing to take in Peruvian refugees.', 'AGREE'],
    ['Norway committed itself to free trade with Peru.', 'AGREE'],
    ['Norway decided to help Peruvian miners.', 'AGREE'],
    // CONSULT
    ['The Norwegian minister met her Peruvian counterpart in Lima.', 'CONSULT'],
    ['Norway held talks with Peru.', 'CONSULT'],
    ['The Norwegian king visited Peru.', 'CONSULT'],
    ['The Norwegian minister was received by the president of Peru.', 'CONSULT'],
    ['Norway sent a delegation to Peru.', 'CONSULT'],
    ['Norway hosted a summit.', 'CONSULT'],
    ['The Norwegian minister spoke by phone with the president of Peru.', 'CONSULT'],
    ['The Norwegian minister left for Lima for talks.', 'CONSULT'],
    // SUPPORT
    ['Norway praised the government of Peru.', 'SUPPORT'],
    ['Norway and Peru signed a treaty.', 'SUPPORT'],
    ['Norway restored diplomatic relations with Peru.', 'SUPPORT'],
    ['Norway expressed its solidarity with Peru.', 'SUPPORT'],
    // CONCEDE
    ['Peru lifted the curfew in Lima.', 'CONCEDE'],
    ['The Peruvian government eased the ban on imports.', 'CONCEDE'],
    ['Peru accepted the demands of the miners.', 'CONCEDE'],
    ['Peru granted an amnesty to the rebels.', 'CONCEDE'],
    ['Peruvian teachers called off their strike.', 'CONCEDE'],
    ['Peru stopped jailing Chilean fishermen.', 'CONCEDE'],
    ['Peru bowed to demands of the miners.', 'CONCEDE'],
    // COOPERATE
    ['Norway shared intelligence with Peru.', 'COOPERATE'],
    ['Norway extradited a suspect to Peru.', 'COOPERATE'],
    ['Norway and Peru held naval exercises.', 'COOPERATE'],
    ['Norway handed over a suspect to Peru.', 'COOPERATE'],
    // AID
    ['Norway sent food to Peru.', 'AID'],
    ['Norway granted asylum to two Peruvian officers.', 'AID'],
    ['Norwegian peacekeepers arrived in Peru.', 'AID'],
    ['Norway began airlifting food to Peru.', 'AID'],
    ['Norway gave 100 million dollars to Peru.', 'AID'],
    // RETREAT
    ['Norway withdrew its troops from Peru.', 'RETREAT'],
    ['The Peruvian rebels laid down their arms.', 'RETREAT'],
    ['The Peruvian president resigned.', 'RETREAT'],
    ['Peru released four prisoners.', 'RETREAT'],
    ['Peru declared a ceasefire.', 'RETREAT'],
    ['Peru ended its attacks on Ecuador.', 'RETREAT'],
    ['Peru stopped bombing Ecuador.', 'RETREAT'],
    ['Peruvian rebels freed two kidnapped priests.', 'RETREAT'],
    ['Peruvian rebels freed more than 100 child soldiers.', 'RETREAT'],
    ['Peru lifted the siege of the town.', 'RETREAT'],
    // REQUEST
    ['Norway urged Peru to hold a vote.', 'REQUEST'],
    ['Norway called for an end to the war in Peru.', 'REQUEST'],
    ['Norway demanded that Peru free the crew.', 'REQUEST'],
    ['Norway asked Peru to free the crew.', 'REQUEST'],
    ['Norway said that Peru must return the ship.', 'REQUEST'],
    ['Norway asked Peru for help.', 'REQUEST'],
    ['Peru should return the ship, Norway said.', 'REQUEST'],
    ['Norway insisted that the Peruvian minister resign.', 'REQUEST'],
    ['Norway insisted on talks with Peru.', 'REQUEST'],
    ['Norway ordered Peru to return the ship.', 'REQUEST'],
    // ACCUSE
    ['Norway accused Peru of theft.', 'ACCUSE'],
    ['Norway lodged a protest with Peru.', 'ACCUSE'],
    ['Norway opened an investigation into the Peruvian firm.', 'ACCUSE'],
    ['Norway summoned the Peruvian ambassador.', 'ACCUSE'],
    // REJECT
    ['Norway rejected the Peruvian proposal.', 'REJECT'],
    ['Norway refused to sell ships to Peru.', 'REJECT'],
    ['Norway did not agree to talks with Peru.', 'REJECT'],
    ['Norway ruled out talks with Peru.', 'REJECT'],
    ["Peru's Congress voted down the deal.", 'REJECT'],
    ['Norway boycotted the talks with Peru.', 'REJECT'],
    // THREATEN
    ['Norway threatened to attack Peru.', 'THREATEN'],
    ['Norway will attack Peru.', 'THREATEN'],
    ['Norway vowed to bomb Peru.', 'THREATEN'],
    ['Norway gave Peru an ultimatum.', 'THREATEN'],
    ['Norway will leave the talks unless Peru frees the crew.', 'THREATEN'],
    // PROTEST
    ['Thousands of Peruvians protested in Lima.', 'PROTEST'],
    ['Peruvian students staged a rally in Lima.', 'PROTEST'],
    ['Peruvian miners went on strike.', 'PROTEST'],
    ['Peruvian miners launched a 24-hour strike.', 'PROTEST'],
    ['Peruvian miners clashed with riot police.', 'PROTEST'],
    ['Peruvian farmers blocked a highway.', 'PROTEST'],
    ['Peruvian students burned a flag.', 'PROTEST'],
    // SANCTION
    ['Norway suspended aid to Peru.', 'SANCTION'],
    ['Norway imposed sanctions on Peru.', 'SANCTION'],
    ['Norway broke off relations with Peru.', 'SANCTION'],
    ['Norway recalled its ambassador from Peru.', 'SANCTION'],
    ['Norway closed its border with Peru.', 'SANCTION'],
    ['Norway stopped helping Peruvian miners.', 'SANCTION'],
    ['Norway cut off funding to Peru.', 'SANCTION'],
    // MOBILIZE
    ['Norway deployed troops along the border with Peru.', 'MOBILIZE'],
    ['Norway sent warships to Peru.', 'MOBILIZE'],
    ['Norway flew extra troops to the border.', 'MOBILIZE'],
    // COERCE
    ['Peruvian police arrested two editors.', 'COERCE'],
    ['Peru imposed a curfew in Lima.', 'COERCE'],
    ['Peru declared a state of emergency.', 'COERCE'],
    ['Peru banned the opposition party.', 'COERCE'],
    ['Peruvian police cracked down on the miners.', 'COERCE'],
    ['Peru ordered the Lima newspaper to suspend publication.', 'COERCE'],
    ['Peruvian police raided the offices of a union.', 'COERCE'],
    ['Peruvian settlers set fire to the offices.', 'COERCE'],
    // ASSAULT
    ['Peruvian rebels attacked a village.', 'ASSAULT'],
    ['Peruvian rebels captured the town.', 'ASSAULT'],
    ['Peru launched an offensive against Ecuador.', 'ASSAULT'],
    ['Peruvian police opened fire on the miners.', 'ASSAULT'],
    ['Two Peruvian officers were killed by rebels.', 'ASSAULT'],
    ['Peruvian jets struck a village.', 'ASSAULT'],
    ['Clashes broke out between Peruvian and Chilean forces.', 'ASSAULT'],
  ])('%s → %s', (text, type) => {
    expect(eventsOf(text).map((event) => event.type)).toEqual([type]);
  });

  it.each([
    ['Norwegian growth met expectations.'],
    ['The study demonstrated that Norwegian growth is slow.'],
    ['No Norwegian statement was released.'],
    ['The chairman who attacked Norway smiled.'],
    ['Norway did not attack Peru.'],
    ['Norway is large.'],
    ['The Norwegian farmer insisted that it was late.'],
    ['A Norwegian author was recognised for her work.'],
    ['A Peruvian analyst warned that prices rise.'],
    ['The Norwegian bank offers good rates.'],
    ['Norwegian customers can receive goods.'],
    ['The firm needs time to help Norwegian miners.'],
    ['The ministry of Norway declined to comment.'],
    ['Norway must decide today.'],
    ['The Norwegian king did not visit Peru.'],
    ['The railway will destroy homes in Norway.'],
  ])('says nothing of: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it('makes no record of an event with nobody in it who is known', () => {
    expect(eventsOf('The shop was attacked by a dog.')).toEqual([]);
  });

  it('says nothing in languages whose grammar it does not know', () => {
    expect(eventsOf('Norway attacked Peru.', {}, 'de')).toEqual([]);
  });

  it('takes what is quoted for speech, not for an event', () => {
    expect(eventsOf('“Norway attacked Peru,” the old man said.')).toEqual([]);
  });
});

describe('actors', () => {
  const codes = (text: string, known?: Known) => {
    const [event] = eventsOf(text, known);
    return [event?.sources.map(({ code }) => code), event?.targets.map(({ code }) => code)];
  };

  it.each([
    ['Norway attacked Peru.', ['NOR'], ['PER']],
    ['The Norwegian government accused Peruvian rebels of theft.', ['NORGOV'], ['PERREB']],
    ['The Norwegian army shelled Lima.', ['NORMIL'], ['PER']],
    ['Norwegian police arrested a Peruvian journalist.', ['NORCOP'], ['PERMED']],
    ['Norwegian intelligence shared evidence with Peru.', ['NORSPY'], ['PER']],
    ['The Norwegian parliament rejected the Peruvian offer.', ['NORLEG'], ['PER']],
    ['Two Peruvian judges were killed by Norwegian militants.', ['NORREB'], ['PERJUD']],
    ['NATO accused the Taliban of theft.', ['IGO'], ['AFGREB']],
    ['Norway held talks with Peru and Chile.', ['NOR'], ['PER', 'CHL']],
    ['Norway suspended aid to Peru.', ['NOR'], ['PER']],
    ['Norway and Peru signed a treaty.', ['NOR'], ['PER']],
    ['Norway said that Peru must return the ship.', ['NOR'], ['PER']],
    ['Norwegian-backed fighters attacked Peru.', ['NORREB'], ['PER']],
    ['Peruvian miners blocked a road in a protest against the government.', ['PERLAB'], ['PERGOV']],
    ['The minister accused Peru of theft.', ['GOV'], ['PER']],
    ['Norway rejected an official Peruvian offer.', ['NOR'], ['PER']],
    ['Norway attacked a ship off South America.', ['NOR'], []],
    ['Many ethnic Peruvians demonstrated in Norway.', [undefined], ['NOR']],
    ['Norway is prepared to meet Peru.', ['NOR'], ['PER']],
    ['Norway said it is ready to meet Peru.', ['NOR'], ['PER']],
    ['A Peruvian priest was arrested by phone on a ship.', [], ['PERREL']],
  ])('%s', (text, sources, targets) => {
    expect(codes(text)).toEqual([sources, targets]);
  });

  it('takes country and office from the roles of whom a name means', () => {
    const text = 'Holm met the Peruvian president.';
    const entity: Entity = {
      id: 'p-1', type: 'person', name: 'Greta Holm', aliases: [], salience: 1, confidence: 1,
      roles: [{ title: 'foreign minister', country: 'NO', evidence: { start: 0, end: 0, text: '' } }],
      mentions: [{ start: 0, end: 4, text: 'Holm', kind: 'surname' }],
    }; // prettier-ignore
    expect(codes(text, { entities: [entity] })).toEqual([['NORGOV'], ['PERGOV']]);
    expect(eventsOf(text, { entities: [entity] })[0]?.sources[0]?.entityId).toBe('p-1');
  });
});

describe('persons', () => {
  it('who attack each other in words are no assault', () => {
    const text = 'Holm attacked Berg over the plan.';
    const person = (name: string): Entity => ({
      id: name, type: 'person', name, aliases: [], roles: [], salience: 1, confidence: 1,
      mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + 4, text: name, kind: 'surname' }],
    }); // prettier-ignore
    expect(eventsOf(text, { entities: [person('Holm'), person('Berg')] })).toEqual([]);
  });
});

describe('members', () => {
  it('act for the body that they belong to', () => {
    const text = 'Members of the Harbour Union attacked Peru.';
    const start = text.indexOf('Harbour');
    const entity: Entity = {
      id: 'o-1', type: 'organization', name: 'Harbour Union', aliases: [], roles: [], salience: 1, confidence: 1,
      mentions: [{ start, end: start + 13, text: 'Harbour Union', kind: 'name' }],
    }; // prettier-ignore
    expect(eventsOf(text, { entities: [entity] })[0]?.sources[0]?.entityId).toBe('o-1');
  });
});

describe('facts', () => {
  it.each([
    ['Norway attacked Peru.', 'happened'],
    ['Norway will send aid to Peru.', 'planned'],
    ['The Norwegian king is expected to visit Peru.', 'expected'],
    ['Norway reportedly attacked Peru.', 'alleged'],
    ['Norway denied that its army attacked Peru.', 'denied'],
    ['Meetings between Norwegian and Peruvian officials are anticipated.', 'expected'],
  ])('%s has status %s', (text, status) => {
    expect(eventsOf(text)[0]?.status).toBe(status);
  });

  it('gives mode, CAMEO code, contexts, cue and evidence', () => {
    const text = 'Peruvian police arrested two editors.';
    expect(eventsOf(text)[0]).toMatchObject({
      mode: 'arrest',
      cameoCode: '173',
      contexts: ['legal'],
      cue: { start: 16, end: 24, text: 'arrested' },
      evidence: { start: 0, end: text.length, text },
    });
  });

  it('gives the place that the sentence says it happened in, the exact one first, and its time', () => {
    const text = 'On Tuesday Peruvian rebels attacked a village near Cusco in Peru.';
    const place = (name: string, precision: Place['precision']): Place => {
      const start = text.lastIndexOf(name);
      const mentions = [{ start, end: start + name.length, text: name }];
      return { entityId: name, name, lat: 0, lon: 0, precision, confidence: 1, mentions };
    };
    const times: TimeExpression[] = [
      { start: 3, end: 10, text: 'Tuesday', type: 'date', value: '2026-03-03', confidence: 1 },
    ];
    const [event] = eventsOf(text, { places: [place('Peru', 'country'), place('Cusco', 'city')], times });
    expect(event).toMatchObject({ placeId: 'Cusco', time: '2026-03-03' });
  });

  it('tells of an event that is only named', () => {
    expect(eventsOf('Norwegian airstrikes on Peruvian territory are back.')).toMatchObject([
      { type: 'ASSAULT', sources: [{ code: 'NOR' }], targets: [{ code: 'PER' }] },
    ]);
  });
});

describe('properties', () => {
  const words = fc.constantFrom(
    'Norway', 'attacked', 'Peru', 'the', 'to', 'will', 'not', 'by', 'and', ',', '.', 'troops', 'talks', 'with', 'said', 'that', 'must',
    'lifted', 'curfew', '“', '”', 'is', 'ready', 'refused', '😀', '\n\n', 'airstrikes', 'on', 'he', 'who',
  ); // prettier-ignore

  it('cuts exactly the text that it gives, in any text', () => {
    const newsy = fc.array(words, { maxLength: 50 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(newsy, fc.string({ unit: 'binary' })), (text) => {
        for (const { cue, evidence, sources, targets } of eventsOf(text)) {
          for (const span of [cue, evidence]) expect(span.text).toBe(text.slice(span.start, span.end));
          for (const { mention } of [...sources, ...targets]) expect(mention.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['attack on ', 'to be ready to ', 'Norway attacked Peru. ', '"a" ', 'talks with '])(
    'takes time that grows no faster than the text on "%s"',
    (unit) => {
      const text = unit.repeat(400_000 / unit.length);
      const before = performance.now();
      eventsOf(text);
      expect(performance.now() - before).toBeLessThan(4000);
    },
  );
});
