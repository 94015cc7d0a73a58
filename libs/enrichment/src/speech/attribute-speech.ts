import type { Span } from '@dateline/contracts';
import type { UnitRange } from '../grammar/noun-phrase.js';
import type { Tag, Unit } from '../grammar/unit.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { canSpeak } from './can-speak.js';
import type { Segment } from './build-segments.js';
import { findAccordingActs } from './find-according-acts.js';
import type { Content } from './find-content.js';
import { findLabelAct } from './find-label-acts.js';
import { findNounActs } from './find-noun-acts.js';
import { findVerbActs } from './find-verb-acts.js';
import { readSegments } from './read-segments.js';
import type { SpeechAct, Words } from './speech-act.js';

/** Everything that somebody in the article is reported to have said, in the order of the text. */
export function attributeSpeech(text: AnalyzedText): { acts: SpeechAct[]; segments: readonly Segment[] } {
  const segments = readSegments(text);
  const acts: SpeechAct[] = [];
  let block = -1;
  let previous: SpeechAct | undefined;
  let awaiting: SpeechAct | undefined;
  for (const segment of segments) {
    const found = actsOf(segment, segment.block !== block);
    block = segment.block;
    const saidAlone = found.length === 0 ? quotedAlone(segment) : undefined;
    const going =
      awaiting ?? (previous !== undefined && segment.block - previous.segment.block <= 1 ? previous : undefined);
    if (saidAlone !== undefined && going !== undefined) {
      previous = continueAct(going, segment, saidAlone, acts);
      awaiting = undefined;
      continue;
    }
    awaiting = undefined;
    for (const act of found) {
      if (act.parts.length === 0) awaiting = act;
      else acts.push(act);
    }
    previous =
      found.at(-1) ?? (saidAlone === undefined && segment.block !== previous?.segment.block ? undefined : previous);
  }
  return { acts, segments };
}

const quotedOnly: ReadonlySet<Tag> = new Set<Tag>(['quote', 'stop', 'mark', 'comma']);

/** Parts of a segment that is nothing but quotation. */
function quotedAlone(segment: Segment): Span[] | undefined {
  if (!segment.units.every(({ tag }) => quotedOnly.has(tag))) return undefined;
  const quotes = segment.units.filter(({ tag }) => tag === 'quote');
  return quotes.length === 0 ? undefined : quotes.map(quotedSpan);
}

/** A quotation on its own goes on from what was said before it: joined in the same paragraph, its own act in the next. */
function continueAct(before: SpeechAct, segment: Segment, parts: readonly Span[], acts: SpeechAct[]): SpeechAct {
  if (before.parts.length > 0 && before.direct && before.segment.block === segment.block) {
    before.parts.push(...parts);
    return before;
  }
  const awaited = before.parts.length === 0;
  const act: SpeechAct = {
    ...before,
    parts: [...parts],
    segment,
    cue: awaited ? before.cue : undefined,
    direct: true,
    pattern: awaited ? 'verb' : 'continued',
    confidence: awaited ? 0.9 : 0.6,
  };
  acts.push(act);
  return act;
}

function actsOf(segment: Segment, opensBlock: boolean): SpeechAct[] {
  const { units } = segment;
  const label = findLabelAct(units, opensBlock);
  if (label !== undefined) {
    const { cue, source, content } = label;
    return [makeAct(segment, 'say', cue, source, [content], { pattern: 'label', confidence: 0.7 })];
  }
  const acts: SpeechAct[] = [];
  for (const { cue, source, content } of findAccordingActs(units)) {
    acts.push(makeAct(segment, 'say', cue, source, [content], { pattern: 'according', confidence: 0.85 }));
  }
  for (const { verb, cue, source, contents, negated } of findVerbActs(units)) {
    acts.push(makeAct(segment, verb.class, cue, source, contents, { pattern: 'verb', negated, confidence: 0.8 }));
  }
  for (const noun of findNounActs(units)) {
    acts.push(
      makeAct(segment, noun.class, noun.cue, noun.source, [noun.content], { pattern: 'noun', confidence: 0.6 }),
    );
  }
  if (acts.length === 0) return acts;
  return dropNested(acts.filter((act) => canSpeak(act.source))).sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (act: SpeechAct): number => act.parts[0]?.start ?? Infinity;

/** What is reported inside what is said belongs to the speaker, not to the article: the outer act stays. */
function dropNested(acts: readonly SpeechAct[]): SpeechAct[] {
  return acts.filter((act) => {
    const cue = cueSpan(act);
    return !acts.some(
      (other) => other !== act && other.parts.some((part) => cue.start >= part.start && cue.end <= part.end),
    );
  });
}

function cueSpan(act: SpeechAct): Span {
  return act.cue === undefined ? { start: -1, end: -1 } : spanOfWords(act.cue);
}

/** The characters of some words of a segment. */
export function spanOfWords({ segment, range }: Words): Span {
  return spanOf(segment.units, range);
}

/** The characters from the first to the last unit of a range. */
export function spanOf(units: readonly Unit[], { first, last }: UnitRange): Span {
  return { start: units[first]?.start ?? 0, end: units[last - 1]?.end ?? 0 };
}

function makeAct(
  segment: Segment,
  speechClass: SpeechAct['class'],
  cue: UnitRange,
  source: UnitRange | undefined,
  contents: readonly Content[],
  facts: { pattern: SpeechAct['pattern']; negated?: boolean; confidence: number },
): SpeechAct {
  const { units } = segment;
  const said = contents.filter(({ awaited }) => awaited !== true);
  const whole = said.every(({ first, last }) => last - first === 1 && units[first]?.tag === 'quote');
  return {
    class: speechClass,
    segment,
    cue: { segment, range: cue },
    source: source === undefined ? undefined : { segment, range: source },
    parts: said.map((content) => contentSpan(units, content)),
    direct: said.length > 0 && whole,
    negated: facts.negated ?? false,
    confidence: whole ? 0.95 : facts.confidence,
    pattern: facts.pattern,
  };
}

function contentSpan(units: readonly Unit[], content: Content): Span {
  const only = content.last - content.first === 1 ? units[content.first] : undefined;
  return only?.quotation === undefined ? spanOf(units, content) : quotedSpan(only);
}

/** What is between the marks, without the comma that the reporter sets before "she said". */
function quotedSpan({ start, end, text, quotation }: Unit): Span {
  if (quotation === undefined) return { start, end };
  const comma = text[quotation.end - 1 - start] === ',' && quotation.end - quotation.start > 1;
  return { start: quotation.start, end: comma ? quotation.end - 1 : quotation.end };
}
