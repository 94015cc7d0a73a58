import { buildTagger } from '../grammar/tag-units.js';
import { eventVerbs } from '../events/event-verbs.js';
import { specialVerbs } from '../events/special-verbs.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { buildSegments, type Segment } from './build-segments.js';
import { findQuotations } from './find-quotations.js';
import { reportingVerbs } from './reporting-verbs.js';

const tagUnits = buildTagger(new Set([...reportingVerbs.keys(), ...eventVerbs, ...specialVerbs.keys(), 'fail']));
const known = new WeakMap<AnalyzedText, readonly Segment[]>();

/**
 * The segments of a text, tagged as English: read once for all passes over one text, and not to be changed by them. Linear.
 */
export function readSegments(text: AnalyzedText): readonly Segment[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const segments = buildSegments(text, findQuotations(text));
  for (const { units } of segments) tagUnits(units);
  known.set(text, segments);
  return segments;
}
