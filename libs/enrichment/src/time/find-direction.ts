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
  const past = cuesOf(sentence, language.past, 'past');
  const cues: Cue[] = [];
  let next = 0;
  let governed = 0;
  for (const cue of past) {
    for (; (future[next]?.start ?? Infinity) <= cue.start; next++) {
      const ahead = future[next];
      if (ahead !== undefined) cues.push(ahead);
      governed = Math.max(governed, ahead?.end ?? 0);
    }
    if (cue.start >= governed) cues.push(cue);
  }
  return [...cues, ...future.slice(next)];
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
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const before = cues[low - 1];
  if (before !== undefined) return before.way;
  while ((cues[low]?.start ?? Infinity) < end) low++;
  return cues[low]?.way ?? 'unknown';
}
