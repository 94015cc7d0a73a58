import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { buildSegments } from '../speech/build-segments.js';
import { buildTagger } from './tag-units.js';
import { nounPhraseAt, nounPhraseBefore } from './noun-phrase.js';
import type { Unit } from './unit.js';

const tag = buildTagger(['claim', 'plan', 'report', 'demand', 'say', 'attack']);
const unitsOf = (text: string): readonly Unit[] => {
  const [segment] = buildSegments(analyzeText(text, { language: 'en' }), []);
  tag(segment?.units ?? []);
  return segment?.units ?? [];
};
const tagOf = (text: string, word: string) => unitsOf(text).find((unit) => unit.text === word)?.tag;

describe('buildTagger', () => {
  it.each([
    ['They plan to leave.', 'plan', 'verb'],
    ['The plan to leave failed.', 'plan', 'noun'],
    ['Officials claim that it failed.', 'claim', 'verb'],
    ['Their claim that it failed is new.', 'claim', 'noun'],
    ['Norland demands an answer.', 'demands', 'verb'],
    ['The demands of the union grew.', 'demands', 'noun'],
    ['Rebels attack the town.', 'attack', 'verb'],
    ['The army would attack.', 'attack', 'verb'],
    ['They left after the attack.', 'attack', 'noun'],
    ['The reported theft was small.', 'reported', 'adj'],
    ['The paper reported a theft.', 'reported', 'verb'],
    ['It happened during the meeting on Monday.', 'meeting', 'noun'],
    ['The council is meeting on Monday.', 'meeting', 'verb'],
    ['Fighters cut the road.', 'cut', 'verb'],
    ['The road was cut by snow.', 'cut', 'verb'],
    ['A cut in pay came.', 'cut', 'noun'],
    ['The March Report came out late today.', 'Report', 'name'],
    ['They went to Bergen.', 'to', 'prep'],
    ['They want to leave.', 'to', 'to'],
    ['Ports like Bergen are full.', 'like', 'prep'],
    ['He came on Monday.', 'Monday', 'time'],
    ["The Miners' Federation met.", "'", 'poss'],
    ["They met 'the miners' there.", "'", 'mark'],
    ['Drivers at the Malaba crossing staged a walkout.', 'crossing', 'noun'],
  ])('reads in "%s" %s as %s', (text, word, expected) => {
    expect(tagOf(text, word)).toBe(expected);
  });

  it('tells the possessive from "is"', () => {
    expect(tagOf("The port's quay is full.", "'s")).toBe('poss');
    expect(tagOf("She's leaving the port.", "'s")).toBe('be');
  });

  it('sees verbs in headlines, where capitals say nothing', () => {
    expect(tagOf('Judge Rejects Council Request To Reopen Harbour', 'Rejects')).toBe('verb');
  });
});

describe('noun phrases', () => {
  const words = (units: readonly Unit[], range: { first: number; last: number } | undefined) =>
    range === undefined ? undefined : units.slice(range.first, range.last).map((unit) => unit.text).join(' '); // prettier-ignore
  const before = (text: string, word: string) => {
    const units = unitsOf(text);
    return words(units, nounPhraseBefore(units, units.findIndex((unit) => unit.text === word))); // prettier-ignore
  };

  it.each([
    ['Two officials in the ministry said so.', 'said', 'Two officials in the ministry'],
    ['On Monday the mayor said so.', 'said', 'the mayor'],
    ['Greta Holm on Friday said so.', 'said', 'Greta Holm'],
    ['Greta Holm (62) said so.', 'said', 'Greta Holm ( 62 )'],
    ['Holm and Berg said so.', 'said', 'Holm and Berg'],
    ['At a rally in Bergen Holm said so.', 'said', 'Bergen Holm'],
    ['Under the plan, they said so.', 'said', 'they'],
  ])('before a verb: %s', (text, verb, phrase) => {
    expect(before(text, verb)).toBe(phrase);
  });

  it.each([
    ['the head of the port left', 'the head of the port'],
    ['Rep. Jon Berg left', 'Rep . Jon Berg'],
    ['him and others left', 'him'],
  ])('from its start: %s', (text, phrase) => {
    const units = unitsOf(text);
    expect(words(units, nounPhraseAt(units, 0))).toBe(phrase);
  });
});
