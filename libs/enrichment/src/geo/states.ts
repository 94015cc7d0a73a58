import { matchWholeWords } from '../words/match-whole-words.js';
import { stateTable } from './state-table.js';

/** A state or province that the press abbreviates ("Neb.", "Ont.", "TX"). */
export interface State {
  readonly country: string;
  readonly postal: string;
  readonly name: string;
}

const byPostal = new Map<string, State>();
const byAbbreviation = new Map<string, State>();
const byPeople = new Map<string, State>();

for (const line of stateTable.trim().split('\n')) {
  const [country = '', postal = '', name = '', abbreviations = '', people = ''] = line.split('|');
  const state: State = { country, postal, name };
  byPostal.set(postal, state);
  for (const word of abbreviations.split(',').filter(Boolean)) byAbbreviation.set(word.replace(/\s/g, ''), state);
  for (const word of people.split(',').filter(Boolean)) {
    byPeople.set(word, state);
    byPeople.set(`${word}s`, state);
  }
}

const escaped = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.\\s?').replace(/\\s\?$/, ''))
    .join('|');
const dotted = escaped(byAbbreviation.keys());
const afterPlace = new RegExp(`^,\\s{0,2}(${dotted}|(?:${[...byPostal.keys()].join('|')})(?![\\p{L}\\p{N}.]))`, 'u');
const standing = new RegExp(`(?:${dotted})(?![\\p{L}\\p{N}])`, 'gu');
const joined = /[\p{L}\p{N}.]/u;

/** Abbreviations that are words or names of their own when no comma and place come before them. */
const ambiguousAlone = new Set(
  'Miss. Mass. Wash. Ore. Ill. Ark. Ala. Cal. Del. Penn. Man. Vic. Tas. Ind. Mo. La. Me. Pa. Va. Md. Vt. Mich. Mont. Minn.'.split(
    ' ',
  ),
);

/** The abbreviated state that follows a place's name right at `text`'s start: ", Neb.", ", TX". */
export function readStateAfter(text: string): { state: State; start: number; end: number } | undefined {
  const match = afterPlace.exec(text);
  const state = match?.[1] === undefined ? undefined : findStateAbbreviation(match[1]);
  if (match === null || state === undefined) return undefined;
  return { state, start: match[0].length - (match[1]?.length ?? 0), end: match[0].length };
}

/** Abbreviations that stand for a state without a place before them: "an S.C. judge". */
export function findStandingStates(text: string): { state: State; start: number; end: number }[] {
  return [...matchWholeWords(text, standing, joined)].flatMap((match) => {
    const state = findStateAbbreviation(match[0]);
    const afterComma = /\p{L}, $/u.test(text.slice(Math.max(0, match.index - 3), match.index));
    if (state === undefined || (!afterComma && ambiguousAlone.has(match[0]))) return [];
    return [{ state, start: match.index, end: match.index + match[0].length }];
  });
}

/** "Neb.", "W. Va.", "TX". */
export function findStateAbbreviation(word: string): State | undefined {
  return byAbbreviation.get(word.replace(/\s/g, '')) ?? byPostal.get(word);
}

/** "Ohioans", "Texan". */
export function findStatePeople(word: string): State | undefined {
  return byPeople.get(word);
}
