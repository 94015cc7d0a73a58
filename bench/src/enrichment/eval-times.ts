import { analyzeText, findTimes, readDay, readTimeCases, type TimeCase } from '@dateline/enrichment';
import * as chrono from 'chrono-node';
import { readFileSync } from 'node:fs';

/** An expression that a system found. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** Shares in percent. */
export interface TimeScores {
  readonly system: string;
  readonly language: string;
  readonly expressions: number;
  /** F1 of spans that agree to the character. */
  readonly exactF1: number;
  /** F1 of spans that overlap, one to one. */
  readonly overlapF1: number;
  /** Of the gold expressions: found with overlap and the right type; found with overlap and the right value. */
  readonly type: number;
  readonly value: number;
  /** Of the gold expressions: exact span, type and value all right. */
  readonly right: number;
}

const languages = ['en', 'ar', 'de', 'es', 'fr', 'ku', 'ru', 'tr'] as const;
/** The languages of our set that chrono-node reads. */
const chronoParsers: Readonly<Record<string, { parse: typeof chrono.parse }>> = {
  en: chrono.en,
  de: chrono.de,
  es: chrono.es,
  fr: chrono.fr,
  ru: chrono.ru,
};

/** Scores our time expressions, and chrono-node's beside them, on the set that the enrichment package carries. */
export function evaluateTimes(): TimeScores[] {
  return languages.flatMap((language) => {
    const url = new URL(`../../../libs/enrichment/data/times/${language}.txt`, import.meta.url);
    const cases = readTimeCases(readFileSync(url, 'utf8'));
    const ours = scoreTimes('dateline', language, cases, ({ text, published }) =>
      findTimes(analyzeText(text, { language }), readDay(published)),
    );
    const parser = chronoParsers[language];
    if (parser === undefined) return [ours];
    return [ours, scoreTimes('chrono-node', language, cases, (one) => findWithChrono(one, parser))];
  });
}

/** Scores `find` over cases; pure. */
export function scoreTimes(
  system: string,
  language: string,
  cases: readonly TimeCase[],
  find: (one: TimeCase) => readonly Found[],
): TimeScores {
  const counts = { gold: 0, found: 0, exact: 0, overlap: 0, type: 0, value: 0, right: 0 };
  for (const one of cases) {
    const found = find(one);
    counts.gold += one.expected.length;
    counts.found += found.length;
    const used = new Set<Found>();
    for (const gold of one.expected) {
      const match = found.find((other) => !used.has(other) && other.start < gold.end && gold.start < other.end);
      if (match === undefined) continue;
      used.add(match);
      const exact = match.start === gold.start && match.end === gold.end;
      const value = match.value === gold.value;
      const type = match.type === gold.type;
      counts.overlap++;
      if (exact) counts.exact++;
      if (type) counts.type++;
      if (value) counts.value++;
      if (exact && value && type) counts.right++;
    }
  }
  const share = (count: number) => (counts.gold === 0 ? 0 : (100 * count) / counts.gold);
  const f1 = (count: number) => (200 * count) / Math.max(1, counts.gold + counts.found);
  return {
    system,
    language,
    expressions: counts.gold,
    exactF1: f1(counts.exact),
    overlapF1: f1(counts.overlap),
    type: share(counts.type),
    value: share(counts.value),
    right: share(counts.right),
  };
}

/** chrono-node's results as TIMEX3 values, as precise as what it says is certain. */
function findWithChrono({ text, published }: TimeCase, parser: { parse: typeof chrono.parse }): Found[] {
  const reference = published === undefined ? undefined : new Date(`${published}T12:00:00`);
  return parser.parse(text, reference).map(({ index, text: words, start, end }) => ({
    start: index,
    end: index + words.length,
    type: end ? 'range' : start.isCertain('hour') ? 'time' : 'date',
    value: end ? `${valueOf(start)}/${valueOf(end)}` : valueOf(start),
  }));
}

function valueOf(components: chrono.ParsedComponents): string {
  const pad = (value: number | null) => String(value ?? 0).padStart(2, '0');
  const year = String(components.get('year') ?? 'XXXX');
  const knowsDay = components.isCertain('day') || components.isCertain('weekday');
  if (!knowsDay && !components.isCertain('month')) return year;
  const month = `${year}-${pad(components.get('month'))}`;
  if (!knowsDay) return month;
  const day = `${month}-${pad(components.get('day'))}`;
  return components.isCertain('hour') ? `${day}T${pad(components.get('hour'))}:${pad(components.get('minute'))}` : day;
}
