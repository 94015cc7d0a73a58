import type { TimeExpression } from '@dateline/contracts';
import type { AnalyzedText, Sentence } from '../text/analyzed-text.js';
import type { Day } from './calendar.js';
import type { CompiledLanguage, CompiledRule } from './compile-language.js';
import { findDirection, findTenseCues } from './find-direction.js';
import { findStarts, readTimeWords, type TimeStart } from './find-starts.js';
import { languagesFor } from './languages/index-languages.js';
import { LazyAnchor } from './lazy-anchor.js';
import { readCaptures } from './read-captures.js';
import { timeReaders } from './time-readers.js';
import type { Direction, ReadTime, TimeReading } from './time-reading.js';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly reading: TimeReading;
  /** Whether the reading depends on the day of the report. */
  readonly leans: boolean;
}

/** What is left of the confidence in a time that was told against a day of the report that is only assumed. */
const assumedDayFactor = 0.5;

/** What the scan of a text carries along. */
interface Scan {
  readonly text: string;
  readonly language: CompiledLanguage;
  readonly document: Day | undefined;
  reference: Day | undefined;
  referenceLeans: boolean;
  cues: ReturnType<typeof findTenseCues> | undefined;
  sentence: Sentence;
}

/**
 * The time expressions of the text in order, resolved against the report's day (absent: relative ones stay open). With
 * `assumed`, that day is a guess, and what depends on it is told with half the confidence.
 */
export function findTimes(
  analyzed: AnalyzedText,
  document: Day | undefined,
  { assumed = false }: { readonly assumed?: boolean } = {},
): TimeExpression[] {
  const found: TimeExpression[] = [];
  const [language, universal] = languagesFor(analyzed.language);
  const text = latinDigits(analyzed.text);
  const words = readTimeWords(analyzed, language);
  let reference: Day | undefined;
  let referenceLeans = false;
  for (const sentence of analyzed.sentences) {
    const starts = findStarts(analyzed, words, sentence, language);
    if (starts.length === 0) continue;
    const scan: Scan = { text, language, document, reference, referenceLeans, cues: undefined, sentence };
    for (const { start, end, reading, leans } of scanSentence(scan, starts, universal)) {
      const factor = assumed && leans ? assumedDayFactor : 1;
      found.push({ start, end, text: analyzed.text.slice(start, end), ...expressionOf(reading, factor) });
    }
    ({ reference, referenceLeans } = scan);
  }
  return found;
}

/** Arabic-Indic and Persian digits as ASCII ones, code unit for code unit, so that offsets stay. */
function latinDigits(text: string): string {
  return !/[٠-٩۰-۹]/.test(text) ? text : text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function expressionOf(
  { type, value, mod, confidence }: TimeReading,
  factor: number,
): Omit<TimeExpression, 'start' | 'end' | 'text'> {
  return { type, value, confidence: confidence * factor, ...(mod === undefined ? {} : { mod }) };
}

function* scanSentence(scan: Scan, starts: readonly TimeStart[], universal: CompiledLanguage): Generator<Found> {
  const others = universal === scan.language ? undefined : universal;
  let free = 0;
  for (const start of starts) {
    if (start.at < free) continue;
    const found = matchRules(scan, start, start.digits ? others : undefined);
    if (found === undefined) continue;
    free = found.end;
    if (found.reading.day !== undefined) [scan.reference, scan.referenceLeans] = [found.reading.day, found.leans];
    yield found;
  }
}

interface RuleMatch {
  readonly language: CompiledLanguage;
  readonly rule: CompiledRule;
  readonly match: RegExpExecArray;
}

function matchRules(scan: Scan, { at, rules }: TimeStart, others: CompiledLanguage | undefined): Found | undefined {
  const matches: RuleMatch[] = [];
  collectMatches(scan, at, scan.language, rules, matches);
  if (others !== undefined) collectMatches(scan, at, others, others.digitRules, matches);
  matches.sort((a, b) => b.match[0].length - a.match[0].length);
  for (const { language, rule, match } of matches) {
    if (!fits(scan, language, rule, match)) continue;
    const read: ReadTime = timeReaders[rule.rule.read];
    const end = at + match[0].length;
    const { document, reference, referenceLeans } = scan;
    const findDirection = (): Direction => directionOf(scan, at, end);
    const anchor = new LazyAnchor({ document, reference, referenceLeans, findDirection });
    const reading = read(readCaptures(match, rule, language), anchor);
    if (reading !== undefined) return { start: at, end, reading, leans: anchor.leans };
  }
  return undefined;
}

function collectMatches(
  { text, sentence }: Scan,
  at: number,
  language: CompiledLanguage,
  rules: readonly CompiledRule[],
  matches: RuleMatch[],
): void {
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (match !== null && at + match[0].length <= sentence.end) matches.push({ language, rule, match });
  }
}

function fits(scan: Scan, language: CompiledLanguage, { rule, groups }: CompiledRule, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const before = scan.text.slice(Math.max(scan.sentence.start, match.index - 24), match.index);
  const behind = scan.text.slice(end, Math.min(scan.sentence.end, end + 24));
  if (/[\p{N}][.,:/–-]$/u.test(before) || /^[.,:/][\p{N}]/u.test(behind)) return false;
  if (rule.after !== undefined && !rule.after.test(before)) return false;
  if (rule.notAfter?.test(before) === true || rule.notBefore?.test(behind) === true) return false;
  const capitalised = language.language.capitalised;
  if (capitalised === undefined) return true;
  return groups.every((group) => {
    const text = match.groups?.[group];
    return text === undefined || !capitalised.has(text.toLowerCase()) || /^\p{Lu}/u.test(text);
  });
}

function directionOf(scan: Scan, start: number, end: number): Direction {
  const { sentence, language } = scan;
  scan.cues ??= findTenseCues(scan.text.slice(sentence.start, sentence.end), language.language);
  const direction = findDirection(scan.cues, start - sentence.start, end - sentence.start);
  return direction === 'unknown' ? language.language.usual : direction;
}
