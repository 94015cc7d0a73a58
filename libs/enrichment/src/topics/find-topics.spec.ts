import { describe, expect, it } from '@jest/globals';
import { findTopics } from './find-topics.js';
import { topicLexicon, topicVocabulary } from './load-topic-lexicon.js';

const match =
  'The home team won the final after extra time. Their striker scored two goals, and the coach praised every player. ' +
  'The league title is the club’s first in a decade, and fans filled the stadium.';
const quake =
  'A strong earthquake shook the coast at dawn. The quake, of magnitude 6.1, was followed by aftershocks. ' +
  'Rescuers searched the rubble, and thousands were evacuated.';

function codes(text: string, headline = '', language = 'en'): string[] {
  return findTopics(text, headline, language).map(({ code }) => code);
}

describe('findTopics', () => {
  it('assigns the narrow topic and the broader one that holds it', () => {
    expect(codes(quake)).toEqual(expect.arrayContaining(['20000148', '03000000']));
  });

  it('assigns the broader topic with a narrow one that just passes', () => {
    const text = `The parliament met; lawmakers in the senate spoke.${' It rained here.'.repeat(119)}`;
    const found = findTopics(text, '', 'en');
    for (const { code } of found) {
      const broader = topicVocabulary().get(code)?.broader;
      if (broader !== undefined) expect(found.map((topic) => topic.code)).toContain(broader);
    }
    expect(found.some(({ score }) => score < 0.45)).toBe(true);
  });

  it.each([
    ['A new tram line opens. Trams and trains carry freight as public transport grows.', '04000000'],
    ['A ferry capsized and sank off the island, the coast guard said.', '03000000'],
    ['The two presidents held talks at the interstate summit, and the sides signed a treaty.', '11000000'],
  ])('files under its desk: %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it('cites words of the text as evidence', () => {
    for (const { evidence } of findTopics(match, '', 'en')) {
      expect(evidence?.length).toBeGreaterThan(0);
      for (const span of evidence ?? []) expect(match.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it('does not call a football report a war', () => {
    expect(codes(match)[0]).toBe('15000000');
    expect(codes(match)).not.toContain('16000000');
  });

  it('abstains on a text about nothing in particular', () => {
    expect(codes('She opened the door and looked out. It was quiet, and nobody came.')).toEqual([]);
  });

  it('does not make a subject of one word said often', () => {
    expect(codes('court '.repeat(12))).not.toContain('20000106');
  });

  it('weighs the headline above the text', () => {
    const text = 'Officials spoke to reporters about the plan for the town and its people.';
    expect(codes(text)).not.toContain('20000574');
    expect(codes(text, 'Voters cast ballots in election')).toContain('20000574');
  });

  it.each([
    [
      'fr',
      'La guerre continue: frappes et combats ont repris, l’offensive des rebelles avance sous l’artillerie.',
      '20000056',
    ],
    [
      'de',
      'Das Erdbeben traf die Küste, danach folgte Hochwasser; die Rettungskräfte bargen Opfer der Katastrophe.',
      '03000000',
    ],
    ['es', 'Las elecciones: los votantes acudieron a las urnas y el candidato ganó más votos.', '20000574'],
    ['ru', 'Землетрясение и наводнение: спасатели ищут пострадавших после катастрофы.', '20000148'],
    ['tr', 'Seçimlerde seçmenler sandık başına gitti; adaylar oylarını kullandı.', '20000574'],
    ['ku', 'Agirbest hat ragihandin, danûstandin û aştî di navbera leşker û şervanan de.', '20000073'],
    ['ar', 'اندلعت اشتباكات ومعارك عنيفة وقصف وغارات في الحرب على الجبهة.', '20000056'],
  ])('reads %s', (language, text, code) => {
    expect(codes(text, '', language)).toContain(code);
  });

  it('has no topics for a language without words for them', () => {
    expect(codes(quake, '', 'xx')).toEqual([]);
  });

  it.each(['ar', 'de', 'en', 'es', 'fr', 'ku', 'ru', 'tr'])('knows every code of the %s words', (language) => {
    const terms = topicLexicon(language)?.terms ?? [];
    expect(terms.length).toBeGreaterThan(90);
    expect(terms.filter(({ code }) => !topicVocabulary().has(code))).toEqual([]);
  });
});
