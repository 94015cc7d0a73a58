import type { AnalyzedText, Sentence, Token } from '../text/analyzed-text.js';
import type { Quotation, Unit } from '../grammar/unit.js';

/** A sentence as the reporter wrote it: a quotation that stands for what is said is one unit, however long it is. */
export interface Segment {
  readonly units: readonly Unit[];
  readonly start: number;
  readonly end: number;
  readonly block: number;
  /** The quotations inside the segment that are only a few words of its own syntax. */
  readonly fragments: readonly Quotation[];
}

const clitic = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
/** Units after which a segment is cut whatever it says: clause finding looks at most this far, so that it stays linear. */
const longestSegment = 300;
const finalMark = /[.!?…。！？؟]["'”’]?$/u;

/** Cuts the text into segments. A quotation that holds a clause (not a mere fragment) becomes one unit. Linear. */
export function buildSegments(text: AnalyzedText, quotations: readonly Quotation[]): Segment[] {
  const segments: Segment[] = [];
  let units: Unit[] = [];
  let fragments: Quotation[] = [];
  let block = 0;
  let next = 0;
  let index = 0;
  let sentence = 0;
  const flush = (): void => {
    const [first, last] = [units[0], units.at(-1)];
    if (first !== undefined && last !== undefined) {
      segments.push({ units, start: first.start, end: last.end, block, fragments });
    }
    units = [];
    fragments = [];
  };
  while (index < text.tokens.length) {
    const token = text.tokens[index];
    if (token === undefined) break;
    while (text.sentences[sentence] !== undefined && index >= (text.sentences[sentence]?.lastToken ?? 0)) sentence++;
    const current = text.sentences[sentence];
    if (current !== undefined && current.block !== block) {
      flush();
      block = current.block;
    }
    while (quotations[next] !== undefined && (quotations[next]?.outerEnd ?? 0) <= token.start) next++;
    const quotation = quotations[next];
    if (quotation !== undefined && token.start >= quotation.outerStart && token.start < quotation.outerEnd) {
      const inside = tokensUpTo(text.tokens, index, quotation.outerEnd);
      if (isStatement(text.text, quotation, units, text.tokens.slice(index, inside))) {
        units.push(quotationUnit(text.text, quotation));
        index = inside;
        next++;
        if (endsSegment(text.text, quotation, text.tokens[index])) flush();
        continue;
      }
      fragments.push(quotation);
      next++;
    }
    pushUnits(token, units);
    index++;
    const ended =
      current !== undefined &&
      index >= current.lastToken &&
      !runsOn(current, text.tokens[index], text.sentences[sentence + 1]);
    if (ended || units.length >= longestSegment) flush();
  }
  flush();
  return segments;
}

/** A "sentence" after which a small letter, a comma or the rest of "D-N.Y." follows was cut at an abbreviation. */
function runsOn(sentence: Sentence, following: Token | undefined, next: Sentence | undefined): boolean {
  if (following === undefined || next?.block !== sentence.block) return false;
  const initial = following.start === sentence.end && following.text.length === 1;
  return initial || /^[\p{Ll},)]/u.test(following.text);
}

function tokensUpTo(tokens: readonly Token[], from: number, end: number): number {
  let index = from;
  while ((tokens[index]?.start ?? Infinity) < end) index++;
  return index;
}

function quotationUnit(text: string, quotation: Quotation): Unit {
  const cut = text.slice(quotation.outerStart, quotation.outerEnd);
  return {
    start: quotation.outerStart,
    end: quotation.outerEnd,
    text: cut,
    lower: '',
    tag: 'quote',
    form: undefined,
    lemma: undefined,
    quotation,
  };
}

/** Whether the quotation is said as it stands, not a few quoted words in the reporter's own clause. */
function isStatement(text: string, quotation: Quotation, before: readonly Unit[], tokens: readonly Token[]): boolean {
  if (quotation.continues) return true;
  const words = tokens.filter((token) => token.kind === 'word').length;
  const previous = before.at(-1);
  const inner = text.slice(quotation.start, quotation.end);
  const capital = /^[\s…(\[.]*\p{Lu}|^\P{L}*\P{Ll}/u.test(inner) && /\p{L}/u.test(inner);
  const set =
    previous === undefined || previous.text === ',' || previous.text === ':' || previous.quotation !== undefined;
  const closedBy = /[,.!?…]$/.test(inner);
  if (words === 0) return false;
  if (previous?.text === ':' && capital && words >= 3) return true;
  const goesOn = previous?.text === ',' && before.some((unit) => unit.quotation !== undefined);
  if (goesOn && words >= 2) return true;
  if (set && capital && closedBy) return true;
  if (previous === undefined && /^\s*[,،]/.test(text.slice(quotation.outerEnd, quotation.outerEnd + 2)))
    return words >= 2;
  if (!capital) return set && closedBy && words >= 6;
  if (previous === undefined && words >= 4) return true;
  return words >= 5 && (set || closedBy || words >= 8);
}

/** Whether the segment ends with this quotation: "… over.” Then" does, "… over,” he said" and "… over?” he asked" do not. */
function endsSegment(text: string, quotation: Quotation, following: Token | undefined): boolean {
  const inner = text.slice(quotation.start, quotation.end).trimEnd();
  if (following === undefined) return true;
  if (!finalMark.test(inner)) return false;
  if (/[,;:—–―-]/.test(following.text)) return false;
  const startsLower = /^\p{Ll}/u.test(following.text);
  if (startsLower) return false;
  return inner.endsWith('.') || /["“«„]/.test(following.text);
}

/** Adds the token; a clitic ("'ll") becomes a unit of its own. */
function pushUnits(token: Token, units: Unit[]): void {
  const match = token.kind === 'word' && mayHoldClitic(token.text) ? clitic.exec(token.text) : null;
  if (match?.[1] === undefined || match[2] === undefined || /^n['’]t$/i.test(match[2])) {
    units.push(makeUnit(token.text, token.lower, token.start));
  } else {
    units.push(makeUnit(match[1], match[1].toLowerCase(), token.start));
    units.push(makeUnit(match[2], match[2].toLowerCase(), token.start + match[1].length));
  }
}

function mayHoldClitic(text: string): boolean {
  return text.includes("'") || text.includes('’');
}

function makeUnit(text: string, lower: string, start: number): Unit {
  return {
    start,
    end: start + text.length,
    text,
    lower,
    tag: 'noun',
    form: undefined,
    lemma: undefined,
    quotation: undefined,
  };
}
