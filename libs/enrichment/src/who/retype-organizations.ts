import type { GivenNames } from '../ner/load-given-names.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { NameSpan } from './name-span.js';
import { findTokenAt, findTokenEnd, lowerAt } from './text-tokens.js';

/** What an organisation is called right before its name: "train maker Nordzug", "the rights group Clear Ballot". */
const before =
  /^(?:maker|carmaker|automaker|planemaker|chipmaker|drugmaker|steelmaker|manufacturer|company|firm|conglomerate|airline|carrier|retailer|operator|producer|insurer|lender|brewer|supplier|startup|start-up|utility|miner|developer|contractor|broadcaster|newspaper|tabloid|website|group|charity|ngo|watchdog|militia|faction|party|movement|organi[sz]ation|federation|union|subsidiary|agency|consultancy|think-tank|tank)$/;
/** The same in the plural, before several names. */
const beforeMany =
  /^(?:makers|manufacturers|companies|firms|airlines|carriers|retailers|operators|producers|insurers|lenders|suppliers|startups|start-ups|utilities|miners|developers|contractors|broadcasters|newspapers|groups|charities|ngos|militias|factions|parties|movements|organi[sz]ations|federations|unions|subsidiaries|agencies)$/;
/** What a company of one word is called beside another: of a longer name it may be a person's. */
const beside = /^(?:rival|competitor|subsidiary|parent|partner)$/;
/** What only a company has right after its name: "Alcyon shares", "Nordzug chief executive". */
const after = /^(?:shares|stock|shareholders|ceo|cfo|headquarters|subsidiary|plc|inc|ltd|gmbh)$/;
/** What a group is called right after a name that looks like a place's, behind "the": "the Fano militia". */
const groupAfter = /^(?:militia|militias|movement|cartel|gang|insurgency|jihadists)$/;
/** How an explanation behind the name goes on: "Nordstrom, the state-owned utility that …", "Veltor, a train maker". */
const article = /^(?:a|an|the|its|one)$/;
const longestExplanation = 6;

/**
 * Makes organisations of names that their own surroundings call so, at every mention: a name that the model has never
 * seen looks like a person's or a place's. Names that begin with a given name stay persons: "the film producer Ann Lee".
 */
export function retypeOrganizations(
  text: AnalyzedText,
  spans: readonly NameSpan[],
  given: Pick<GivenNames, 'includes'>,
): NameSpan[] {
  const found = new Set<string>();
  spans.forEach((span, index) => {
    if (!mayBeOrganization(span, given)) return;
    if (isCalledOrganization(text, span) || isEnumerated(text, spans, index)) found.add(span.text);
  });
  if (found.size === 0) return [...spans];
  for (const span of spans) if (isBeside(text, span)) found.add(span.text);
  return spans.map((span) =>
    found.has(span.text) && (span.type === 'person' || span.type === 'place')
      ? { ...span, type: 'organization' }
      : span,
  );
}

function mayBeOrganization({ type, text }: NameSpan, given: Pick<GivenNames, 'includes'>): boolean {
  if (type !== 'person' && type !== 'place') return false;
  const [first = '', ...others] = text.toLowerCase().split(/[\s-]/u);
  return type === 'place' || others.length === 0 || !given.includes(first);
}

function isCalledOrganization(text: AnalyzedText, { start, end, type }: NameSpan): boolean {
  const { tokens } = text;
  const first = findTokenAt(text, start);
  const last = findTokenEnd(text, end);
  if (before.test(tokens[first - 1]?.text ?? '')) return true;
  const next = lowerAt(tokens, last);
  if (type === 'place' && groupAfter.test(next) && lowerAt(tokens, first - 1) === 'the') return true;
  if (after.test(next) || (next === 'chief' && lowerAt(tokens, last + 1) === 'executive')) return true;
  // Of a place the same words tell something else: "in Aleppo, the group said".
  return type === 'person' && next === ',' && isExplained(text, last + 1);
}

/** Whether an article and a few words, the last of them a company's or a group's, stand between here and a mark. */
function isExplained({ tokens }: AnalyzedText, at: number): boolean {
  if (!article.test(lowerAt(tokens, at))) return false;
  for (let index = at + 1; index <= at + longestExplanation; index++) {
    if (before.test(tokens[index]?.text ?? ''))
      return /^(?:,|\.|that|which|based|in|for|of)$/.test(lowerAt(tokens, index + 1));
    if (tokens[index]?.kind !== 'word' && tokens[index]?.text !== '-') return false;
  }
  return false;
}

/** "The companies Petrolan and Nordzug": the first name behind the plural, and those that "and" or a comma adds. */
function isEnumerated(text: AnalyzedText, spans: readonly NameSpan[], index: number): boolean {
  const { tokens } = text;
  for (let at = index; at >= 0; at--) {
    const first = findTokenAt(text, spans[at]?.start ?? 0);
    if (beforeMany.test(tokens[first - 1]?.text ?? '')) return true;
    const previous = spans[at - 1];
    if (previous === undefined || index - at >= longestExplanation) return false;
    const between = text.text.slice(previous.end, spans[at]?.start);
    if (!/^(?:,| and|, and)\s$/.test(between)) return false;
  }
  return false;
}

/** "And its Belgian rival Noordlijn": of one word, in a text about companies. */
function isBeside(text: AnalyzedText, { start, end }: NameSpan): boolean {
  const first = findTokenAt(text, start);
  return findTokenEnd(text, end) - first === 1 && beside.test(text.tokens[first - 1]?.text ?? '');
}
