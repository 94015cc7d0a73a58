import type { AnalyzedText, Token } from '../text/analyzed-text.js';
import { findLongForm, spellsAcronym } from './match-acronym.js';
import { isCapitalized } from './text-tokens.js';

/** "Syrian Democratic Forces (SDF)": a full name and the short one that the text gives it. Offsets into the text. */
export interface Definition {
  readonly long: { readonly start: number; readonly end: number };
  readonly short: { readonly start: number; readonly end: number };
  /** Whether the short form is made of letters of the long one; else it is another name ("Asayish"). */
  readonly spelled: boolean;
}

const longestName = 14;
const joiners =
  /^(?:of|for|the|and|in|on|to|de|del|la|el|du|des|und|für|y|e|&|,|-|'s|’s|al|an|a|with|against|da|do|dos|das)$/i;
const acronym = /^(?:\p{Lu}[\p{Lu}\p{N}&.-]{1,9}s?|\p{Lu}\p{Ll}{0,3}\p{Lu}[\p{L}\p{N}-]{0,6})$/u;

/** Finds every "Full Name (SHORT)" and "SHORT (Full Name)" whose letters match, and "Full Name (Othername)". */
export function findDefinitions(text: AnalyzedText): Definition[] {
  const { tokens } = text;
  const found: Definition[] = [];
  for (let open = 1; open < tokens.length - 2; open++) {
    const mark = tokens[open]?.text;
    if (mark !== '(' && mark !== '[') continue;
    const close = findClose(tokens, open);
    if (close < 0) continue;
    const definition = readDefinition(text, open, close);
    if (definition !== undefined) found.push(definition);
  }
  return found;
}

function findClose(tokens: readonly Token[], open: number): number {
  for (let at = open + 2; at < tokens.length && at <= open + longestName; at++) {
    const mark = tokens[at]?.text ?? '';
    if (mark === ')' || mark === ']') return at;
    if (mark === '(' || mark === ';') return -1;
  }
  return -1;
}

function readDefinition(text: AnalyzedText, open: number, close: number): Definition | undefined {
  const inside = trimQuotes(text.tokens, open + 1, close);
  if (inside === undefined) return undefined;
  const short = text.text.slice(inside.start, inside.end);
  if (inside.tokens === 1 && acronym.test(short)) {
    const spelled = spelledBefore(text, open, short);
    if (spelled !== undefined) return { long: spelled, short: inside, spelled: true };
  }
  if (inside.tokens > 1) return reversed(text, open, inside);
  const plain = nameBefore(text, open);
  if (plain === undefined || !isCapitalized(text.tokens[open + 1]) || !/^\p{L}[\p{L}\p{N}'’-]+$/u.test(short))
    return undefined;
  return { long: plain, short: inside, spelled: false };
}

/** Quotation marks around the short form are no part of it: (“CKE”), (the "Fund"). */
function trimQuotes(tokens: readonly Token[], from: number, to: number) {
  let first = from;
  let last = to - 1;
  while (first < last && /^(?:["“”'‘’]|the|or)$/i.test(tokens[first]?.text ?? '')) first++;
  while (last > first && /^["“”'‘’]$/.test(tokens[last]?.text ?? '')) last--;
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  if (start === undefined || end === undefined || start >= end) return undefined;
  return { start, end, tokens: last - first + 1 };
}

/** The name whose letters, up to the bracket, make `short`. It begins with a capital and holds no verb-like small word. */
function spelledBefore({ text, tokens }: AnalyzedText, open: number, short: string) {
  let first = open - 1;
  while (first > 0 && open - first < longestName && mayBelong(tokens, first - 1)) first--;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[open - 1]?.end ?? 0;
  const from = findLongForm(short.replace(/s$/, ''), text.slice(start, end));
  if (from === undefined) return undefined;
  let at = first;
  while (at < open && (tokens[at]?.end ?? 0) <= start + from) at++;
  while (at < open && !isCapitalized(tokens[at])) at++;
  // Schwartz and Hearst take the shortest match: go on to the capitals that also fit.
  for (let wider = first; wider < at; wider++) {
    const candidate = text.slice(tokens[wider]?.start ?? 0, end);
    if (isCapitalized(tokens[wider]) && spellsAcronym(short, candidate)) at = wider;
  }
  const long = { start: tokens[at]?.start ?? 0, end };
  const form = text.slice(long.start, long.end);
  return at < open && form.length > short.length + 2 && /\s|\p{Ll}\p{Lu}/u.test(form) ? long : undefined;
}

/** "SDF (Syrian Democratic Forces)" */
function reversed(
  { text, tokens }: AnalyzedText,
  open: number,
  inside: { start: number; end: number },
): Definition | undefined {
  const before = tokens[open - 1];
  if (before === undefined || !acronym.test(before.text)) return undefined;
  const long = text.slice(inside.start, inside.end);
  if (!/^\p{Lu}/u.test(long) || !spellsAcronym(before.text, long)) return undefined;
  return {
    long: { start: inside.start, end: inside.end },
    short: { start: before.start, end: before.end },
    spelled: true,
  };
}

/** The capitalised words just before the bracket, at least two of them. */
function nameBefore({ tokens }: AnalyzedText, open: number): { start: number; end: number } | undefined {
  let first = open;
  while (first > 0 && open - first < longestName && mayBelong(tokens, first - 1)) first--;
  while (first < open && (!isCapitalized(tokens[first]) || /^the$/i.test(tokens[first]?.text ?? ''))) first++;
  const start = tokens[first]?.start;
  const end = tokens[open - 1]?.end;
  return start === undefined || end === undefined || open - first < 2 ? undefined : { start, end };
}

function mayBelong(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || next.start - token.end > 2) return false;
  return isCapitalized(token) || token.kind === 'number' || joiners.test(token.text);
}
