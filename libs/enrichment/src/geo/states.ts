import { stateTable } from './state-table.js';
import type { TextReading } from './text-reading.js';

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
const standing = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${dotted})(?![\\p{L}\\p{N}])`, 'uy');
/** The abbreviations up to their first point or space. */
const abbreviationOpeners = new Set(Array.from(byAbbreviation.keys(), (word) => /^\p{L}+/u.exec(word)?.[0]));
const peopleOpeners = new Set(
  Array.from(byPeople.keys())
    .filter((word) => word.includes(' '))
    .map((word) => word.split(' ', 1)[0]),
);

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
export function findStandingStates({
  analyzed: { text, tokens },
  words,
}: Pick<TextReading, 'analyzed' | 'words'>): { state: State; start: number; end: number }[] {
  const found: { state: State; start: number; end: number }[] = [];
  let free = 0;
  words.forEach((word, index) => {
    for (const offset of word?.states ?? []) {
      const start = (tokens[index]?.start ?? 0) + offset;
      const abbreviation = start < free ? undefined : readStandingState(text, start);
      if (abbreviation === undefined) continue;
      free = start + abbreviation.length;
      const state = findStateAbbreviation(abbreviation);
      const afterComma = /\p{L}, $/u.test(text.slice(Math.max(0, start - 3), start));
      if (state === undefined || (!afterComma && ambiguousAlone.has(abbreviation))) continue;
      found.push({ state, start, end: free });
    }
  });
  return found;
}

function readStandingState(text: string, at: number): string | undefined {
  standing.lastIndex = at;
  return standing.exec(text)?.[0];
}

/** Whether a state's abbreviation can begin with these letters. */
export function opensStandingState(letters: string): boolean {
  return abbreviationOpeners.has(letters);
}

/** Whether the name of a state's people ("New Yorkers") can begin with the word. */
export function opensStatePeople(word: string): boolean {
  return peopleOpeners.has(word);
}

/** "Neb.", "W. Va.", "TX". */
export function findStateAbbreviation(word: string): State | undefined {
  return byAbbreviation.get(word.replace(/\s/g, '')) ?? byPostal.get(word);
}

/** "Ohioans", "Texan". */
export function findStatePeople(word: string): State | undefined {
  return byPeople.get(word);
}
