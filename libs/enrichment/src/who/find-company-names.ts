import type { AnalyzedText } from '../text/analyzed-text.js';
import type { NameSpan } from './name-span.js';
import { findTokenAt, findTokenEnd, lowerAt } from './text-tokens.js';

/** What a company is called right before its name: "train maker Nordzug". */
const before =
  /^(?:maker|carmaker|automaker|planemaker|chipmaker|drugmaker|manufacturer|company|firm|conglomerate|airline|retailer|operator|producer|insurer|lender|brewer|supplier|startup|start-up|utility|miner)$/;
/** What a company of one word is called beside another: of a longer name it may be a person's. */
const beside = /^(?:rival|competitor|subsidiary|parent|partner)$/;
/** What only a company has right after its name: "Alcyon shares", "Nordzug chief executive". */
const after = /^(?:shares|stock|shareholders|ceo|cfo|headquarters|subsidiary|plc|inc|ltd|gmbh)$/;

/**
 * Makes organisations of names that their own surroundings call companies, at every mention: a name that the model has
 * never seen looks like a person's or a place's.
 */
export function retypeCompanies(text: AnalyzedText, spans: readonly NameSpan[]): NameSpan[] {
  const companies = new Set(spans.filter((span) => isCompany(text, span)).map(({ text: name }) => name));
  if (companies.size === 0) return [...spans];
  for (const span of spans) if (isBeside(text, span)) companies.add(span.text);
  return spans.map((span) =>
    companies.has(span.text) && (span.type === 'person' || span.type === 'place')
      ? { ...span, type: 'organization' }
      : span,
  );
}

function isCompany(text: AnalyzedText, { start, end }: NameSpan): boolean {
  const { tokens } = text;
  const first = findTokenAt(text, start);
  const last = findTokenEnd(text, end);
  const previous = tokens[first - 1]?.text ?? '';
  if (before.test(previous)) return true;
  const next = lowerAt(tokens, last);
  return after.test(next) || (next === 'chief' && lowerAt(tokens, last + 1) === 'executive');
}

/** "And its Belgian rival Noordlijn": of one word, in a text about companies. */
function isBeside(text: AnalyzedText, { start, end }: NameSpan): boolean {
  const first = findTokenAt(text, start);
  return findTokenEnd(text, end) - first === 1 && beside.test(text.tokens[first - 1]?.text ?? '');
}
