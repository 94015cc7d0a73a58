import type { Span } from '@dateline/contracts';
import type { UnitRange } from '../grammar/noun-phrase.js';
import type { Quotation, Unit } from '../grammar/unit.js';
import { closedClassWords, tagMark } from '../grammar/closed-class-words.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { spanOf } from './attribute-speech.js';
import { buildSegments, type Segment } from './build-segments.js';
import { trimEnd } from './find-content.js';
import { sourceAfter, sourceBefore } from './foreign-source.js';
import { readForeignClause } from './read-foreign-clause.js';
import { findQuotations } from './find-quotations.js';
import { foreignSpeechWords, type ForeignSpeechWords, type PhraseIndex } from './foreign-speech-words.js';
import type { SpeechAct } from './speech-act.js';

/** So far from its quotation a verb of saying may stand, in units. */
const reach = 14;

/**
 * Speech in a language whose grammar is not known but whose words of reporting are: quotations beside a verb of saying,
 * "according to X", and "X said that …". `undefined` for languages without a word list.
 */
export function attributeForeignSpeech(
  text: AnalyzedText,
): { acts: SpeechAct[]; segments: readonly Segment[] } | undefined {
  const words = foreignSpeechWords[text.language];
  if (words === undefined) return undefined;
  const cut = buildSegments(text, findQuotations(text));
  const segments = text.language === 'ar' ? cut.map(splitJoined) : cut;
  const capitalised = text.language === 'de';
  const acts = segments.flatMap((segment, index) => {
    const before = segments[index - 1];
    const pointing = before === undefined ? undefined : readPointing(segment, before, words, capitalised);
    return pointing === undefined ? actsOf(segment, words, capitalised) : [pointing];
  });
  return { segments, acts };
}

/** "Das teilte die Polizei mit.", "Об этом сообщил …": the sentence before is what was said. */
function readPointing(
  segment: Segment,
  before: Segment,
  words: ForeignSpeechWords,
  capitalised: boolean,
): SpeechAct | undefined {
  const { units } = segment;
  if (segment.block - before.block > 1 || before.units.length < 4) return undefined;
  units.forEach(tagUnit);
  const opening = findPhrases(units.slice(0, 4), words.pointers)[0];
  const cue = findPhrases(units, words.verbs).find(({ first }) => first <= (opening?.last ?? 0) + 1);
  if (opening?.first !== 0 || cue === undefined) return undefined;
  const source = sourceAfter(units, cue.last, capitalised);
  const last = trimEnd(before.units, 0, before.units.length);
  return source === undefined
    ? undefined
    : makeAct(segment, cue, source, spanOf(before.units, { first: 0, last }), 'verb');
}

/** `capitalised`: the language writes its nouns in capitals, so that a source ends at the first small word after one. */
function actsOf(segment: Segment, words: ForeignSpeechWords, capitalised: boolean): SpeechAct[] {
  const { units } = segment;
  units.forEach(tagUnit);
  const acts: SpeechAct[] = [];
  for (const cue of findPhrases(units, words.accordingBefore)) {
    const source = sourceAfter(units, cue.last, capitalised);
    const last = source === undefined ? 0 : skipBracket(units, source.last);
    const content = source === undefined ? undefined : contentAround(units, { first: cue.first, last });
    if (content !== undefined) acts.push(makeAct(segment, cue, source, content, 'according'));
  }
  for (const cue of findPhrases(units, words.accordingAfter)) {
    const source = sourceBefore(units, cue.first);
    const content = source === undefined ? undefined : contentAround(units, { first: source.first, last: cue.last });
    if (content !== undefined) acts.push(makeAct(segment, cue, source, content, 'according'));
  }
  const cues = acts.length === 0 ? findPhrases(units, words.verbs) : [];
  if (cues.length === 0) return acts;
  const said: Said = { quotes: listQuotes(units), thats: findPhrases(units, words.that) };
  for (const cue of cues) {
    const act = sayingAct(segment, cue, said, capitalised);
    if (act !== undefined) return [act];
  }
  return acts;
}

/** Past "(INE)" behind a source. */
function skipBracket(units: readonly Unit[], at: number): number {
  if (units[at]?.tag !== 'open') return at;
  const close = units.findIndex(({ tag }, index) => index > at && tag === 'close');
  return close === -1 || close - at > 6 ? at : close + 1;
}

/** Where a segment may hold what was said. */
interface Said {
  readonly quotes: readonly { readonly index: number; readonly quotation: Quotation }[];
  /** The words that open reported speech. */
  readonly thats: readonly UnitRange[];
}

function listQuotes(units: readonly Unit[]): Said['quotes'] {
  return units.flatMap((unit, index) => (unit.quotation === undefined ? [] : [{ index, quotation: unit.quotation }]));
}

function tagUnit(unit: Unit): void {
  if (unit.quotation !== undefined) return;
  if (/[\p{L}\p{N}]/u.test(unit.text)) unit.tag = /^\p{Lu}/u.test(unit.text) ? 'name' : 'noun';
  else unit.tag = closedClassWords.get(unit.lower) ?? tagMark(unit.text);
}

/** Where one of the phrases stands in the units, longest first at each place. */
function findPhrases(units: readonly Unit[], phrases: PhraseIndex): UnitRange[] {
  return units.flatMap((unit, first) => {
    const parts = phrases
      .get(unit.lower)
      ?.find((words) => words.every((word, offset) => units[first + offset]?.lower === word));
    return parts === undefined ? [] : [{ first, last: first + parts.length }];
  });
}

/** Arabic writes "li-" onto its noun: behind these words it is a unit of its own, so that the source begins after it. */
function splitJoined(segment: Segment): Segment {
  const units = segment.units.flatMap((unit, at): Unit[] => {
    const { start, text } = unit;
    const before = segment.units[at - 1]?.lower ?? '';
    if (!/^ل\p{L}{2}/u.test(text) || !/^و?وفق[اًا]{1,2}$/u.test(before)) return [unit];
    const [joined, noun] = [text.slice(0, 1), text.slice(1)];
    return [
      { ...unit, end: start + 1, text: joined, lower: joined },
      { ...unit, start: start + 1, text: noun, lower: noun },
    ];
  });
  return { ...segment, units };
}

/** What an "according to" phrase vouches for: the rest of its sentence, after it or else before it. */
function contentAround(units: readonly Unit[], phrase: UnitRange): Span | undefined {
  let first = phrase.last;
  while (['comma', 'dash'].includes(units[first]?.tag ?? 'noun')) first++;
  const after = { first, last: trimEnd(units, first, units.length) };
  const before = { first: 0, last: trimEnd(units, 0, phrase.first) };
  const content = after.last - after.first > 2 ? after : before;
  return content.last - content.first > 2 ? spanOf(units, content) : undefined;
}

function sayingAct(
  segment: Segment,
  cue: UnitRange,
  { quotes, thats }: Said,
  capitalised: boolean,
): SpeechAct | undefined {
  const { units } = segment;
  const near = quotes.filter(({ index }) => Math.abs(index - cue.first) <= reach);
  if (near.length > 0) {
    const behind = near[0] !== undefined && near[0].index < cue.first;
    const beforeQuote = sourceBefore(units, near[0]?.index ?? 0);
    const source = behind
      ? (sourceAfter(units, cue.last, capitalised) ?? sourceBefore(units, cue.first) ?? beforeQuote)
      : (sourceBefore(units, cue.first) ?? sourceAfter(units, cue.last));
    const parts = near.map(({ quotation: { start, end } }) => ({ start, end }));
    return {
      ...makeAct(segment, cue, source, parts[0] ?? { start: 0, end: 0 }, 'verb'),
      parts,
      direct: true,
      confidence: 0.8,
    };
  }
  const that = thats.find(({ first }) => first >= cue.last && first - cue.last <= reach);
  const last = that === undefined ? 0 : trimEnd(units, that.first, units.length);
  if (that === undefined || last - that.first < 3) {
    const clause = readForeignClause(units, cue, capitalised);
    return clause === undefined
      ? undefined
      : makeAct(segment, cue, clause.source, spanOf(units, clause.content), 'verb');
  }
  const source = sourceAfter(units.slice(0, that.first), cue.last) ?? sourceBefore(units, cue.first);
  return makeAct(segment, cue, source, spanOf(units, { first: that.first, last }), 'verb');
}

function makeAct(
  segment: Segment,
  cue: UnitRange,
  source: UnitRange | undefined,
  content: Span,
  pattern: SpeechAct['pattern'],
): SpeechAct {
  return {
    class: 'say',
    segment,
    cue: { segment, range: cue },
    source: source === undefined ? undefined : { segment, range: source },
    parts: [content],
    direct: false,
    negated: false,
    confidence: 0.6,
    pattern,
  };
}
