import { findDemonym } from '../geo/demonyms.js';
import type { AnalyzedText, Token } from '../text/analyzed-text.js';
import { isCapitalized, lowerAt } from './text-tokens.js';
import { formerWords, honorifics, titleHeads, titleLinks, titleModifiers } from './title-words.js';

/** A title as token ranges: its own words, and the phrase with all that belongs to it (article, "former", "of Y"). */
export interface TitlePhrase {
  /** Tokens of the title: "Syrian intelligence chief", "minister of health". */
  readonly first: number;
  readonly last: number;
  /** Tokens of "Y" in "president of Y", where Y is a name of its own. */
  readonly body?: { readonly first: number; readonly last: number };
  /** Tokens of the owner in "Turkey's foreign minister" or "SDF commander". */
  readonly owner?: { readonly first: number; readonly last: number };
  readonly former: boolean;
  /** Index of the first token of the phrase; the title's own or that of "former", of the owner. */
  readonly start: number;
  /** Index after the phrase. */
  readonly end: number;
}

/** Tells which tokens lie in a name: the index of the name's first token and the one after its last, or undefined. */
export type NameLookup = (
  index: number,
) => { readonly first: number; readonly last: number; readonly person: boolean; readonly place: boolean } | undefined;

const ranks = new Set(
  'gen general col colonel lt lieutenant maj major capt captain sgt sergeant adm admiral brig brigadier cpl corporal cmdr commodore marshal'.split(
    ' ',
  ),
);
const longestTitle = 9;
const longestBody = 12;

/** The title that ends just before token `end` ("Syrian President |Okoro"), or undefined. */
export function readTitleBefore(
  text: AnalyzedText,
  end: number,
  sentenceStart: number,
  names: NameLookup,
): TitlePhrase | undefined {
  const { tokens } = text;
  const tail = skipPoint(tokens, end - 1);
  if (tail < sentenceStart) return undefined;
  if (isHead(tokens, tail)) return extendLeft(tokens, tail, tail + 1, end, sentenceStart, names);
  for (let link = tail - 1; link > sentenceStart && tail - link < longestBody; link--) {
    if (!mayStandInBody(tokens, link + 1, names)) return undefined;
    if (!titleLinks.has(lowerAt(tokens, link)) || !isHead(tokens, link - 1)) continue;
    return completeBody(tokens, link - 1, link, tail + 1, sentenceStart, names);
  }
  return undefined;
}

/** The title that begins at token `start` ("the former president of Y" after "Okoro, |"), or undefined. */
export function readTitleAfter(
  text: AnalyzedText,
  start: number,
  sentenceEnd: number,
  names: NameLookup,
): TitlePhrase | undefined {
  const { tokens } = text;
  let head = -1;
  for (let index = start; index < Math.min(sentenceEnd, start + longestTitle); index++) {
    const inside = names(index);
    if (inside?.person === true) return undefined;
    if (isHead(tokens, index)) head = index;
    else if (head >= 0 || !mayPrecedeHead(tokens, index, names)) break;
  }
  if (head < 0) return undefined;
  if (names(head + 1)?.person === true) return undefined;
  const title = extendLeft(tokens, head, head + 1, head + 1, start, names);
  const link = lowerAt(tokens, head + 1);
  if (!titleLinks.has(link)) return title;
  let end = head + 2;
  const limit = Math.min(sentenceEnd, head + 2 + longestBody);
  while (end < limit && mayStandInBody(tokens, end, names)) end++;
  // "head of communications": common nouns, as long as no name follows "of".
  if (end === head + 2 && link === 'of') while (end < limit && isPlainNoun(tokens, end)) end++;
  while (end > head + 2 && /^(?:the|and|of|for|&)$/i.test(tokens[end - 1]?.text ?? '')) end--;
  if (end === head + 2) return title;
  return completeBody(tokens, head, head + 1, end, start, names);
}

/** Joins head, link and body; a body that is a name stays apart from the title, any other is part of it. */
function completeBody(
  tokens: readonly Token[],
  head: number,
  link: number,
  end: number,
  start: number,
  names: NameLookup,
): TitlePhrase | undefined {
  const first = /^(?:the|a|an|its|his|her|their)$/i.test(tokens[link + 1]?.text ?? '') ? link + 2 : link + 1;
  if (first >= end) return undefined;
  const name = names(first) ?? names(end - 1);
  // A minister is of a field ("of Health"), even where the field is taken for a body.
  const isField =
    /(?:minister|secretary)$/.test(lowerAt(tokens, head)) &&
    name?.place === false &&
    isFieldWord(lowerAt(tokens, first));
  const isName = name !== undefined && !name.person && !isField;
  const title = extendLeft(tokens, head, isName ? head + 1 : end, end, start, names);
  return isName ? { ...title, body: { first, last: end } } : title;
}

/** Whether an office of this begins with the word: "Foreign Affairs", "Health", "Defence". */
export function isFieldWord(word: string): boolean {
  return titleModifiers.has(word) && !/^(?:party|national|central|federal|house|senate|un|eu|nato)$/.test(word);
}

function extendLeft(
  tokens: readonly Token[],
  head: number,
  last: number,
  end: number,
  stop: number,
  names: NameLookup,
): TitlePhrase {
  let first = head;
  while (first > stop && head - first < longestTitle) {
    const name = names(first - 1);
    if (name !== undefined && (name.person || !isDemonymAt(tokens, first - 1))) break;
    // A rank stands by itself: "army spokesman |Col. Okoro".
    if (
      !belongsToTitle(tokens, first - 1) ||
      (ranks.has(lowerAt(tokens, head)) && !ranks.has(lowerAt(tokens, first - 1)))
    )
      break;
    first--;
  }
  let start = first;
  let former = /^(?:ex|then)-/i.test(tokens[first]?.text ?? '');
  const takeFormer = (): void => {
    if (start <= stop || !formerWords.has(lowerAt(tokens, start - 1))) return;
    former = true;
    start--;
  };
  takeFormer();
  const owner = findOwner(tokens, start, stop, names);
  if (owner !== undefined) {
    start = owner.first;
    takeFormer();
  }
  return { first, last, ...(owner === undefined ? {} : { owner }), former, start, end };
}

/** The body or state just before a title: "SDF |commander", "Turkey's |foreign minister". */
function findOwner(tokens: readonly Token[], before: number, stop: number, names: NameLookup): TitlePhrase['owner'] {
  const possessive = /^['’]s$/i.test(tokens[before - 1]?.text ?? '');
  const name = names(possessive ? before - 2 : before - 1);
  return name === undefined || name.person || name.first < stop ? undefined : { first: name.first, last: name.last };
}

function isHead(tokens: readonly Token[], index: number): boolean {
  const word = lowerAt(tokens, index);
  return (
    titleHeads.has(word) ||
    titleHeads.has(word.replace(/^(?:ex|vice|then|co|sub|deputy)-/, '')) ||
    /(?:^|-)(?:minister|general|president|chief|leader|governor|secretary)$/.test(word) ||
    (word === 'executive' && lowerAt(tokens, index - 1) === 'chief') ||
    // "The transport lead", but not "took the lead".
    (word === 'lead' && isField(tokens, index - 1))
  );
}

function isField(tokens: readonly Token[], index: number): boolean {
  return isFieldWord(lowerAt(tokens, index));
}

function belongsToTitle(tokens: readonly Token[], index: number): boolean {
  const word = lowerAt(tokens, index).replace(/^(?:then|ex)-/, '');
  if (honorifics.has(word) || formerWords.has(word)) return false;
  if (titleModifiers.has(word) || isHead(tokens, index) || isDemonymAt(tokens, index)) return true;
  // "and" joins two words of one title: "Trade and Industry Minister".
  return (
    (word === 'and' || word === '&') &&
    isCapitalized(tokens[index + 1]) &&
    isCapitalized(tokens[index - 1]) &&
    titleModifiers.has(lowerAt(tokens, index - 1))
  );
}

function mayPrecedeHead(tokens: readonly Token[], index: number, names: NameLookup): boolean {
  const text = tokens[index]?.text ?? '';
  if (
    /^(?:the|a|an|its|his|her|their|one|who|is|was|of|'s|’s|and|then|-|now|currently|formerly|once|himself|herself|current|longtime|new|newly|independent|prominent|leading|local|another|also|as)$/i.test(
      text,
    )
  )
    return true;
  return (
    formerWords.has(text.toLowerCase()) ||
    belongsToTitle(tokens, index) ||
    names(index) !== undefined ||
    isCapitalized(tokens[index])
  );
}

function mayStandInBody(tokens: readonly Token[], index: number, names: NameLookup): boolean {
  const name = names(index);
  if (name !== undefined) return !name.person;
  const token = tokens[index];
  if (token === undefined) return false;
  return (
    isCapitalized(token) ||
    /^(?:the|a|an|of|for|and|&|-|its|his|state|staff|ministry|government|party|group|army|police|company|court|union|council|agency|department|office|presidency|rebels|military|coalition|bank|team|club|defence|defense|foreign|affairs|health|finance|justice|interior|education)$/i.test(
      token.text,
    )
  );
}

const notNouns =
  /^(?:at|in|on|for|who|which|that|said|says|told|from|since|was|is|are|were|has|have|had|to|with|by|until|as|after|before|during|when|while|also|will|would|but|or|if|he|she|they|it)$/;

function isPlainNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'word' && !notNouns.test(token.text) && !/ly$/.test(token.text);
}

/** Whether a title is no more than a military rank, beside which another may stand. */
export function isRank({ tokens }: AnalyzedText, { first, last }: TitlePhrase): boolean {
  return last - first === 1 && ranks.has(lowerAt(tokens, first));
}

/** Whether a token, with the one before it if need be, is a demonym. */
export function isDemonymAt(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  if (!/^\p{Lu}/u.test(word)) return false;
  return (
    findDemonym(word) !== undefined ||
    findDemonym(`${tokens[index - 1]?.text ?? ''} ${word}`) !== undefined ||
    findDemonym(`${word} ${tokens[index + 1]?.text ?? ''}`) !== undefined
  );
}

/** "Gen." is two tokens: from its point go to the word. */
function skipPoint(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  return token?.text === '.' && tokens[index - 1]?.end === token.start ? index - 1 : index;
}
