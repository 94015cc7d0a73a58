import type { Gazetteer } from './gazetteer.js';
import { readContainment } from './read-containment.js';
import type { Toponym } from './toponym.js';

/**
 * Adds to each toponym the area that the words after it put it into ("Paris, Texas"), and the abbreviated states named
 * there ("Alexandria, Va.") as toponyms of their own. The result is in the order of the text.
 */
export function constrainToponyms(toponyms: readonly Toponym[], text: string, gazetteer: Gazetteer): Toponym[] {
  const starts = new Set(toponyms.map(({ start }) => start));
  const states: Toponym[] = [];
  const constrained = toponyms.map((toponym) => {
    if (toponym.entry !== undefined) return toponym;
    const containment = readContainment(gazetteer, text, toponym.end);
    if (containment === undefined) return toponym;
    const { areas, sure, start, end, origin } = containment;
    const entry = areas[0];
    if (origin === 'abbreviation' && entry !== undefined && !starts.has(start)) {
      starts.add(start);
      const written = text.slice(start, end);
      states.push({ start, end, text: written, name: written, origin, entry });
    }
    return { ...toponym, within: { areas, sure } };
  });
  return [...constrained, ...states].sort((a, b) => a.start - b.start);
}
