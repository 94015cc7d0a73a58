import { describe, expect, it } from '@jest/globals';
import { emptyKnowledge, type Entity } from '@dateline/contracts';
import { analyzeText } from '../text/analyze-text.js';
import { classifySource } from './classify-source.js';
import { findHedges } from './find-hedges.js';
import { articleOf } from '../article-of.fixture.js';
import { speechPass } from './speech-pass.js';

const speak = (text: string, language = 'en', entities: Entity[] = []) =>
  speechPass().run(
    { article: articleOf(text), text: analyzeText(text, { language }) },
    { ...emptyKnowledge(), entities },
  );

describe('classifySource', () => {
  it.each([
    ['Norland state media', 'media', true],
    ['the state-run news agency', 'media', true],
    ['the official Norland news agency', 'media', true],
    ['state television', 'media', true],
    ['Xinhua', 'media', true],
    ['Reuters', 'media', false],
    ['a local newspaper', 'media', false],
    ['several outlets', 'media', false],
    ['sources', 'anonymous', undefined],
    ['a security source', 'anonymous', undefined],
    ['two people familiar with the matter', 'anonymous', undefined],
    ['witnesses', 'anonymous', undefined],
    ['an official, who asked for anonymity,', 'anonymous', undefined],
    ['the interior ministry', 'official', undefined],
    ['police', 'official', undefined],
    ['a spokeswoman for the army', 'official', undefined],
    ['officials', 'official', undefined],
    ['Interior Minister Greta Holm', 'named', undefined],
    ['Greta Holm', 'named', undefined],
    ['the Harbour Workers Union', 'named', undefined],
    ['he', 'named', undefined],
    ['opponents', 'anonymous', undefined],
    ["the president's press service", 'official', undefined],
    ['the weather service', 'official', undefined],
    ['African Union observers', 'official', undefined],
    ['official figures', 'official', undefined],
    ['der Feuerwehr', 'official', undefined],
    ['the union', 'named', undefined],
    ['a union', 'anonymous', undefined],
    ['a news network', 'media', false],
    ['la policía', 'official', undefined],
    ['fuentes policiales', 'anonymous', undefined],
    ['medios estatales', 'media', true],
    ['des sources', 'anonymous', undefined],
    ['le ministère', 'official', undefined],
    ['Der Kanzler', 'official', undefined],
    ['Staatsmedien', 'media', true],
    ['источники', 'anonymous', undefined],
    ['полиции', 'official', undefined],
    ['مصادر محلية', 'anonymous', undefined],
    ['وزارة الداخلية', 'official', undefined],
    ['وكالة الأنباء الرسمية', 'media', true],
    ['polis', 'official', undefined],
    ['devlet televizyonu', 'media', true],
    ['wezareta', 'official', undefined],
  ])('tells what %s is', (phrase, sourceKind, stateControlled) => {
    expect(classifySource(phrase, undefined)).toEqual(
      stateControlled === undefined ? { sourceKind } : { sourceKind, stateControlled },
    );
  });
});

describe('attributions', () => {
  it.each([
    ['The plant was closed, an official at the ministry said.', 'an official at the ministry', 'official'],
    ['A senior official at the port said four managers had been held.', 'A senior official at the port', 'official'],
    [
      'The bank weighs a loan, two people familiar with the matter said.',
      'two people familiar with the matter',
      'anonymous',
    ],
    ['The bank weighs a loan, sources close to the talks told Reuters.', 'sources close to the talks', 'anonymous'],
    ['The port was shut, three people briefed on the plan said.', 'three people briefed on the plan', 'anonymous'],
    ['A port official, who asked not to be named, said the gate was shut.', 'A port official', 'anonymous'],
    ['The gate was shut, a port official said, speaking on condition of anonymity.', 'a port official', 'anonymous'],
  ])('find the whole source and its kind: %s', (text, source, sourceKind) => {
    expect(speak(text).attributions.map((found) => [found.source, found.sourceKind])).toEqual([[source, sourceKind]]);
  });

  it.each([
    'No group has claimed responsibility for the attack.',
    'Nobody said that the port was shut.',
    'None of the officials said why.',
    'Neither side said when talks would resume.',
  ])('give nothing to nobody: %s', (text) => {
    const { attributions, quotes } = speak(text);
    expect([attributions, quotes]).toEqual([[], []]);
  });

  it.each([
    ['es', 'El ministro, Luis Mora, celebró la decisión y negó que el puerto cerrara.', 'El ministro, Luis Mora'],
    ['es', 'El puerto cerrará el lunes, informó este martes la alcaldesa, Ana Ruiz.', 'la alcaldesa, Ana Ruiz'],
    ['es', '"El puerto cerrará", afirmó Ruiz en rueda de prensa.', 'Ruiz'],
    ['es', 'Según el Instituto del Mar (IM), el puerto cerrará el lunes.', 'el Instituto del Mar'],
    ['ru', 'Порт закроют в пятницу, сообщил во вторник мэр Олег Сафронов.', 'мэр Олег Сафронов'],
    ['ru', '"Порт закроют", – сказал Сафронов журналистам.', 'Сафронов'],
    ['de', 'Der Hafen bleibt zu. Das teilte Anna Roth am Montag mit.', 'Anna Roth'],
  ])('find the source of another language, no more and no less (%s: %s)', (language, text, source) => {
    expect(speak(text, language).attributions.map((found) => found.source)).toEqual([source]);
  });

  it('take a plan for no statement', () => {
    expect(speak('The bank is considering a loan.').attributions).toEqual([]);
  });

  it('take an organisation for no person because its name has two words', () => {
    const organization: Entity = {
      id: 'o-1', type: 'organization', name: 'Flood Agency', aliases: [], roles: [], mentions: [], salience: 1, confidence: 1,
    }; // prettier-ignore
    expect(classifySource('The Harbour Department Flood Division', organization)).toEqual({ sourceKind: 'official' });
  });

  it('gives source, kind, cue and the whole content, both sides of the speaker', () => {
    const text = '“We are ready,” the ministry said, “and we will leave soon.”';
    const [attribution, ...others] = speak(text).attributions;
    expect(others).toEqual([]);
    expect(attribution).toMatchObject({ source: 'the ministry', sourceKind: 'official', cue: { text: 'said' } });
    const { start, end } = attribution?.content ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('We are ready,” the ministry said, “and we will leave soon.');
  });

  it('lists no praise, plan or denied statement as vouched for', () => {
    expect(
      speak('Holm praised the crew. Berg plans to leave. Lind did not say that it was safe.').attributions,
    ).toEqual([]);
  });
});

describe('hedges', () => {
  it.each([
    ['en', 'The ship reportedly sank.', 'reportedly'],
    ['en', 'The man is believed to have fled.', 'is believed to'],
    ['en', 'The report could not be independently verified.', 'could not be independently verified'],
    ['en', 'They read an unconfirmed report.', 'unconfirmed'],
    ['en', 'They discussed the alleged theft.', 'alleged'],
    ['en', 'They discussed the reported theft.', 'reported'],
    ['fr', 'Le navire aurait coulé.', 'aurait'],
    ['de', 'Das Schiff ist angeblich gesunken.', 'angeblich'],
    ['es', 'El barco supuestamente se hundió.', 'supuestamente'],
    ['ru', 'Судно предположительно затонуло.', 'предположительно'],
    ['tr', 'Gemi iddiaya göre battı.', 'iddiaya göre'],
    ['ar', 'يُزعم أن السفينة غرقت.', 'يُزعم'],
    ['ku', 'Keştî qaşo noq bû.', 'qaşo'],
  ])('are found in %s: %s', (language, text, hedge) => {
    const found = findHedges(text, language);
    expect(found.map((span) => span.text)).toEqual([hedge]);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe(hedge);
  });

  it('are no parts of words', () => {
    expect(findHedges('An unallegedly named ship.', 'en')).toEqual([]);
  });

  it('are no verbs of the same form', () => {
    expect(findHedges('The paper reported a theft. It supposed so.', 'en')).toEqual([]);
  });
});

describe('denials', () => {
  it.each([
    ['Greta Holm denied taking the money.', 'Greta Holm', 'taking the money'],
    ['Greta Holm denied that she took the money.', 'Greta Holm', 'that she took the money'],
    ['The army rejected the claims of theft.', 'The army', 'the claims of theft'],
    ['The army dismissed reports of a theft.', 'The army', 'reports of a theft'],
  ])('are read in: %s', (text, name, content) => {
    const [denial] = speak(text).denials;
    expect(denial).toMatchObject({ name, evidence: { text } });
    expect(text.slice(denial?.content?.start, denial?.content?.end)).toBe(content);
  });

  it.each(['The council rejected the offer.', 'She did not deny that she took it.'])('are not: %s', (text) => {
    expect(speak(text).denials).toEqual([]);
  });

  it('are read in other languages', () => {
    expect(speak('La ministra negó que el puente fuera cerrado.', 'es').denials).toMatchObject([
      { name: 'La ministra' },
    ]);
  });
});

describe('what is no speech', () => {
  it.each([
    'Greta Holm declined to comment on the sale.',
    'Greta Holm refused to say who would pay.',
    'The port denied this.',
  ])('finds no quote and no attribution in: %s', (text) => {
    expect(speak(text)).toMatchObject({ quotes: [], attributions: [] });
  });
});

describe('noComment', () => {
  it.each([
    ['Greta Holm declined to comment.', ['Greta Holm']],
    ['Greta Holm refused to answer questions.', ['Greta Holm']],
    ['Greta Holm declined to say who would pay.', ['Greta Holm']],
    ['The army did not immediately respond to a request for comment.', ['army']],
    ['The army has not yet commented.', ['army']],
    ['Greta Holm could not be reached.', ['Greta Holm']],
    ['The port and the ministry were not available for comment.', ['port', 'ministry']],
    ['Neither Holm nor Berg responded.', []],
    ['The ministry made no comment.', ['ministry']],
    ['The ministry has yet to respond.', ['ministry']],
    ['There was no immediate comment from the ministry.', ['ministry']],
    ['No comment has been issued by the NHA or SLF on the matter.', ['NHA', 'SLF']],
    ['No statement was released by Holm, Berg or Lind.', ['Holm', 'Berg', 'Lind']],
    ['Calls to the ministry were not returned.', ['ministry']],
    ['Calls to the ministry went on for hours.', []],
    ['Greta Holm responded to a request for help.', []],
  ])('reads who was silent in: %s', (text, names) => {
    expect(speak(text).noComment.map(({ name }) => name)).toEqual(names);
  });

  it('takes "the ministry" for the ministry named before', () => {
    const text = 'The Health Ministry met. The ministry declined to comment.';
    const mention = { start: 4, end: 19, text: 'Health Ministry', kind: 'name' as const };
    const entity: Entity = {
      id: 'e-1', type: 'organization', name: 'Health Ministry', aliases: [], roles: [], mentions: [mention], salience: 1, confidence: 1,
    }; // prettier-ignore
    expect(speak(text, 'en', [entity]).noComment.map(({ name }) => name)).toEqual(['Health Ministry']);
  });

  it('names the entity and the sentence', () => {
    const text = 'The Northern League (NLE) met. The NLE declined to comment.';
    const start = text.lastIndexOf('NLE');
    const mention = { start, end: start + 3, text: 'NLE', kind: 'acronym' as const };
    const entity: Entity = {
      id: 'e-1', type: 'organization', name: 'Northern League', aliases: [], roles: [], mentions: [mention], salience: 1, confidence: 1,
    }; // prettier-ignore
    expect(speak(text, 'en', [entity]).noComment).toEqual([
      expect.objectContaining({
        entityId: 'e-1',
        name: 'Northern League',
        evidence: expect.objectContaining({ text: 'The NLE declined to comment.' }),
      }),
    ]);
  });

  it.each([
    ['fr', 'Le ministère a refusé de commenter.', 'Le ministère'],
    ['de', 'Das Ministerium lehnte eine Stellungnahme ab.', 'Das Ministerium'],
    ['es', 'El ministerio declinó hacer comentarios.', 'El ministerio'],
    ['ru', 'Министерство отказалось от комментариев.', undefined],
    ['ru', 'Министр отказался от комментариев.', 'Министр'],
    ['tr', 'Bakanlık yorum yapmadı.', 'Bakanlık'],
  ])('reads set phrases in %s: %s', (language, text, name) => {
    expect(speak(text, language).noComment.map((entry) => entry.name)).toEqual(name === undefined ? [] : [name]);
  });
});

describe('unsourcedClaims', () => {
  it('are sentences with a hedge for which nobody vouches', () => {
    const text = 'The ship reportedly sank. The ship reportedly burned, police said. The ship was new.';
    expect(speak(text).unsourcedClaims.map((claim) => claim.text)).toEqual(['The ship reportedly sank.']);
  });
});

describe('other languages', () => {
  it.each([
    ['fr', '« Nous ne partirons pas », a déclaré la ministre Anne Petit.', 'la ministre Anne Petit', 'Nous ne partirons pas', 'direct'],
    ['fr', 'Selon la police, trois hommes ont fui.', 'la police', 'trois hommes ont fui', 'indirect'],
    ['fr', 'La ministre a affirmé que le port serait fermé.', 'La ministre', 'que le port serait fermé', 'indirect'],
    ['de', '„Wir werden nicht abreisen“, sagte Ministerin Anna Klein.', 'Ministerin Anna Klein', 'Wir werden nicht abreisen', 'direct'],
    ['de', 'Laut Polizei flohen drei Männer.', 'Polizei', 'flohen drei Männer', 'indirect'],
    ['de', 'Der Polizei zufolge flohen drei Männer.', 'Der Polizei', 'flohen drei Männer', 'indirect'],
    ['de', 'Die Ministerin sagte, dass der Hafen schließt.', 'Die Ministerin', 'dass der Hafen schließt', 'indirect'],
    ['es', '«No nos iremos del puerto», dijo la ministra Ana Pérez.', 'la ministra Ana Pérez', 'No nos iremos del puerto', 'direct'],
    ['es', 'De acuerdo con la policía, tres hombres huyeron.', 'la policía', 'tres hombres huyeron', 'indirect'],
    ['ru', '«Мы никуда не уедем отсюда», — заявила министр Анна Белова.', 'министр Анна Белова', 'Мы никуда не уедем отсюда', 'direct'],
    ['ru', 'По данным полиции, трое мужчин бежали.', 'полиции', 'трое мужчин бежали', 'indirect'],
    ['tr', '“Buradan hiçbir yere gitmiyoruz” dedi Bakan Ayşe Kara.', 'Bakan Ayşe Kara', 'Buradan hiçbir yere gitmiyoruz', 'direct'],
    ['tr', 'Bakan Ayşe Kara, "Buradan hiçbir yere gitmiyoruz biz" ifadelerini kullandı.', 'Bakan Ayşe Kara', 'Buradan hiçbir yere gitmiyoruz biz', 'direct'],
    ['tr', 'Polise göre üç adam kaçtı.', 'Polise', 'üç adam kaçtı', 'indirect'],
    ['ar', 'قالت الوزيرة آنا كريم إن الميناء سيغلق غدا.', 'الوزيرة آنا كريم', 'إن الميناء سيغلق غدا', 'indirect'],
    ['ar', 'وبحسب الشرطة، فر ثلاثة رجال.', 'الشرطة', 'فر ثلاثة رجال', 'indirect'],
    ['ar', 'وأضافت الوزيرة: «لن نغادر هذا المكان أبدا».', 'الوزيرة', 'لن نغادر هذا المكان أبدا', 'direct'],
    ['fr', '« Nous ne partirons pas », a déclaré Anne Petit à Paris.', 'Anne Petit', 'Nous ne partirons pas', 'direct'],
    ['fr', 'La ministre a annoncé mardi la fermeture du port.', 'La ministre', 'la fermeture du port', 'indirect'],
    ['es', '«No nos iremos del puerto», dijo Pérez tras la reunión.', 'Pérez', 'No nos iremos del puerto', 'direct'],
    ['de', 'Drei Männer sind geflohen, teilte die Polizei mit.', 'die Polizei', 'Drei Männer sind geflohen', 'indirect'],
    ['tr', 'Bakan Ayşe Kara, limanın yarın kapanacağını söyledi.', 'Bakan Ayşe Kara', 'limanın yarın kapanacağını', 'indirect'],
    ['ar', 'وقالت كريم: «لن نغادر المكان».', 'كريم', 'لن نغادر المكان', 'direct'],
    ['ar', 'قالت الوزيرة آنا كريم يوم الأحد إن الميناء سيغلق.', 'الوزيرة آنا كريم', 'إن الميناء سيغلق', 'indirect'],
    ['ar', 'ووفقا لمصادر محلية، فر ثلاثة رجال.', 'مصادر محلية', 'فر ثلاثة رجال', 'indirect'],
    ['ku', 'Li gorî polîsan, sê kes reviyan ji bajêr.', 'polîsan', 'sê kes reviyan ji bajêr', 'indirect'],
    ['ku', 'Wezîr Ehmed Elî got ku bender tê girtin.', 'Wezîr Ehmed Elî', 'ku bender tê girtin', 'indirect'],
  ])('%s: %s', (language, text, speaker, said, kind) => {
    expect(speak(text, language).quotes).toEqual([expect.objectContaining({ speaker, text: said, kind })]);
  }); // prettier-ignore
});
