import type { TimeLanguage } from './time-language.js';
import type { Direction } from './time-reading.js';

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly way: 'past' | 'future';
}

/** The tense cues of one sentence; future cues swallow the verb that they govern ("will be held"). */
export function findTenseCues(sentence: string, language: TimeLanguage): readonly Cue[] {
  const future = cuesOf(sentence, language.future, 'future');
  const past = cuesOf(sentence, language.past, 'past').filter(
    (cue) => !future.some((other) => cue.start >= other.start && cue.start < other.end),
  );
  return [...future, ...past].sort((a, b) => a.start - b.start);
}

function cuesOf(sentence: string, pattern: RegExp, way: Cue['way']): Cue[] {
  return [...sentence.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    way,
  }));
}

/** The tense that governs the expression: of the nearest cue before it, else of the first behind it. */
export function findDirection(cues: readonly Cue[], start: number, end: number): Direction {
  let before: Cue | undefined;
  for (const cue of cues) {
    if (cue.end <= start) before = cue;
    else if (cue.start >= end) return (before ?? cue).way;
  }
  return before?.way ?? 'unknown';
}
