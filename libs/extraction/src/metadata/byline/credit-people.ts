import type { Byline } from '@dateline/contracts';
import type { CleanName } from './clean-byline.js';

/** Bylines of the people among `names`; bodies and logins are left out. `text` is the byline as printed, `source` where it stands. */
export function creditPeople(
  names: readonly CleanName[],
  found: { source: string; text: string; confidence: number },
): Byline[] {
  const { source, text, confidence } = found;
  return names
    .filter(({ kind }) => kind === 'person')
    .map(({ name, title }) => ({
      name,
      ...(title === undefined ? {} : { title }),
      confidence,
      evidence: { source, text },
    }));
}

/** Each name once, as first credited. */
export function dropRepeated(bylines: readonly Byline[]): Byline[] {
  return bylines.filter(({ name }, index) => bylines.findIndex((other) => other.name === name) === index);
}
