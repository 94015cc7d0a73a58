import type { Role, TextSpan } from '@dateline/contracts';
import { findCountry } from '../geo/countries.js';
import { findDemonym } from '../geo/demonyms.js';
import { classifyAbbreviation } from '../text/abbreviations.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { EntityDraft } from './entity-draft.js';
import type { NameIndex } from './name-index.js';
import type { NameSpan } from './name-span.js';
import { readRelativeRole } from './read-relative-role.js';
import { isRank, readTitleAfter, readTitleBefore, type TitlePhrase } from './read-title.js';
import { findSentenceAt, findTokenAt, findTokenEnd, lowerAt } from './text-tokens.js';
import { honorifics } from './title-words.js';

/** A role before it is known what "counterpart" means. */
interface FoundRole {
  readonly draft: EntityDraft;
  readonly role: Role;
  readonly sentence: number;
}

const closers = new Set([',', '.', ';', ')', '–', '—', '-', ':', '"', '”', '!', '?']);
const speaks = /^(?:said|says|told|added|confirmed|announced|wrote|tweeted|argued|insisted|denied)$/;
const isBecoming = /^(?:is|was|becomes|became|remains|remained)$/;
const chosen = /^(?:elected|re-elected|appointed|named|nominated|reappointed|chosen|made)$/;

/** Gives every person the titles that the text prints beside the name, each with the words that say so. */
export function findRoles(text: AnalyzedText, drafts: readonly EntityDraft[], names: NameIndex): void {
  const found: FoundRole[] = [];
  const spans = drafts
    .filter(({ type }) => type === 'person')
    .flatMap((draft) => draft.names.map((span) => ({ draft, span })))
    .sort((left, right) => left.span.start - right.span.start);
  for (const { draft, span } of spans) {
    for (const phrase of readPhrases(text, span, names)) {
      const role = describeRole(text, phrase, names);
      if (role !== undefined) found.push({ draft, role, sentence: span.sentence });
    }
    for (const role of readRelativeRole(text, span, names)) found.push({ draft, role, sentence: span.sentence });
  }
  for (const { draft, role } of resolveCounterparts(found)) addRole(draft, role);
}

function readPhrases(text: AnalyzedText, span: NameSpan, names: NameIndex): TitlePhrase[] {
  const { tokens } = text;
  const sentence = text.sentences[span.sentence];
  if (sentence === undefined) return [];
  const first = findTokenAt(text, span.start);
  const last = findTokenEnd(text, span.end);
  const lookup = names.lookup;
  const phrases: (TitlePhrase | undefined)[] = [];
  const before = skipHonorific(text, first, sentence.firstToken);
  if (tokens[before - 1]?.text === ',') {
    const title = readTitleBefore(text, before - 1, sentence.firstToken, lookup);
    const determined = title !== undefined && isDetermined(text, title);
    if (determined && (closers.has(tokens[last]?.text ?? '') || last >= sentence.lastToken)) phrases.push(title);
  } else {
    const title = readTitleBefore(text, before, sentence.firstToken, lookup);
    if (title !== undefined && isRank(text, title))
      phrases.push(readTitleBefore(text, title.start, sentence.firstToken, lookup));
    phrases.push(title);
  }
  phrases.push(readApposition(text, last, sentence.lastToken, names));
  return phrases.filter((phrase) => phrase !== undefined);
}

/** ", the president of Y," and ", 54, a former minister," and " is the president of Y" after a name. */
function readApposition(text: AnalyzedText, last: number, end: number, names: NameIndex): TitlePhrase | undefined {
  const { tokens } = text;
  let at = last;
  const mark = tokens[at]?.text;
  if (mark === ',' || mark === '–' || mark === '—') {
    at++;
    if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
    const title = readTitleAfter(text, at, end, names.lookup);
    if (title === undefined || names.lookup(title.end)?.person === true) return undefined;
    // "… criticising Abiy, his lawyer told the court": another one speaks.
    return /^(?:his|her|their)$/.test(lowerAt(tokens, at)) && speaks.test(lowerAt(tokens, title.end))
      ? undefined
      : title;
  }
  if (!isBecoming.test(mark ?? '') && lowerAt(tokens, at) !== 'as') return undefined;
  at++;
  if (chosen.test(lowerAt(tokens, at))) at += lowerAt(tokens, at + 1) === 'as' ? 2 : 1;
  return readTitleAfter(text, at, end, names.lookup);
}

/** Whether a title before a comma belongs to the name after it: "the minister, Okoro," but not "as minister, Okoro". */
function isDetermined({ tokens }: AnalyzedText, { start, owner, first }: TitlePhrase): boolean {
  return (
    owner !== undefined ||
    /^(?:the|a|an|his|her|its|their|'s|’s)$/i.test(tokens[start - 1]?.text ?? tokens[first]?.text ?? '')
  );
}

/** "Mr. Justice Sir": a name has no more of them, and a text of nothing else is not read over for each. */
const mostHonorifics = 8;

function skipHonorific({ tokens }: AnalyzedText, first: number, start: number): number {
  let at = first;
  for (let count = 0; count < mostHonorifics && at > start; count++) {
    const before = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
    if (before < start || !honorifics.has(lowerAt(tokens, before))) break;
    at = before;
  }
  return at;
}

function describeRole(text: AnalyzedText, phrase: TitlePhrase, names: NameIndex): Role | undefined {
  const { tokens } = text;
  const start = tokens[phrase.first]?.start;
  const end = endOfTitle(text, phrase.last - 1);
  const from = tokens[phrase.start]?.start;
  const to = Math.max(end ?? 0, tokens[Math.max(phrase.last, phrase.end) - 1]?.end ?? 0);
  if (start === undefined || end === undefined || from === undefined) return undefined;
  const title = text.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:ex|then)-/i, '');
  const evidence: TextSpan = {
    start: Math.min(from, start),
    end: to,
    text: text.text.slice(Math.min(from, start), to),
  };
  const body = phrase.body ?? phrase.owner ?? findPossessor(text, phrase.start, names);
  const described = body === undefined ? {} : names.describe(body.first, body.last);
  const country = described.country ?? countryOfTitle(title);
  return {
    title,
    ...(described.organization === undefined ? {} : { organization: described.organization }),
    ...(country === undefined ? {} : { country }),
    ...(phrase.former ? { former: true } : {}),
    evidence,
  };
}

/** How far before "its" the body may stand that it means, in tokens. */
const reachOfIts = 60;

/** The body that "whose" and "its" before a title mean: the name before the comma, the organisation last named, or else the state. */
function findPossessor(text: AnalyzedText, title: number, names: NameIndex): TitlePhrase['owner'] {
  const { tokens, sentences } = text;
  const word = lowerAt(tokens, title - 1);
  if (word === 'whose') {
    const owner = names.lookup(tokens[title - 2]?.text === ',' ? title - 3 : title - 2);
    return owner?.person === false ? owner : undefined;
  }
  if (word !== 'its') return undefined;
  const sentence = findSentenceAt(text, tokens[title]?.start ?? 0);
  const floor = Math.max(title - reachOfIts, sentences[sentence - 1]?.firstToken ?? 0);
  let state: TitlePhrase['owner'];
  for (let at = title - 2; at >= floor; at--) {
    const draft = names.draftAt(at);
    if (draft?.type === 'organization') return names.lookup(at);
    if (draft?.type === 'place' && findCountry(draft.name) !== undefined) state ??= names.lookup(at);
  }
  return state;
}

/** The title's end, with the point of an abbreviation: "Gen." */
function endOfTitle({ tokens }: AnalyzedText, last: number): number | undefined {
  const word = tokens[last];
  const point = tokens[last + 1];
  const isShort = word !== undefined && point?.text === '.' && point.start === word.end;
  return isShort && classifyAbbreviation(word.text) === 'prefixing' ? point.end : word?.end;
}

/** "Turkish Foreign Minister" → TR, "U.S. envoy" → US. */
function countryOfTitle(title: string): string | undefined {
  const words = title.split(' ');
  for (let index = 0; index < words.length; index++) {
    const pair = `${words[index] ?? ''} ${words[index + 1] ?? ''}`;
    const country =
      findDemonym(pair)?.country ?? findDemonym(words[index] ?? '')?.country ?? findAbbreviated(words[index] ?? '');
    if (country !== undefined) return country.iso2;
  }
  return undefined;
}

function findAbbreviated(word: string) {
  return /^(?:\p{Lu}\.?){2,3}$/u.test(word) ? findCountry(word) : undefined;
}

/** "his Turkish counterpart Y" holds, for Turkey, the office of the person named just before in the sentence. */
function resolveCounterparts(found: readonly FoundRole[]): FoundRole[] {
  return found.map((entry, index) => {
    if (!/\bcounterpart$/i.test(entry.role.title)) return entry;
    const other = found
      .slice(0, index)
      .reverse()
      .find(
        ({ draft, sentence, role }) =>
          draft !== entry.draft && entry.sentence - sentence <= 1 && !/\bcounterpart$/i.test(role.title),
      );
    if (other === undefined) return entry;
    const first = found.find(({ draft }) => draft === other.draft) ?? other;
    const office = first.role.title
      .split(' ')
      .filter((word) => findDemonym(word) === undefined && findAbbreviated(word) === undefined)
      .join(' ');
    const nation = entry.role.title.replace(/\s*\bcounterpart$/i, '');
    return { ...entry, role: { ...entry.role, title: `${nation} ${office}`.trim() } };
  });
}

/** Adds a role to a person unless the same is there. */
export function addRole(draft: EntityDraft | undefined, role: Role): void {
  if (draft === undefined) return;
  const same = draft.roles.some(
    ({ title, organization }) =>
      title.toLowerCase() === role.title.toLowerCase() &&
      (role.organization === undefined || organization === role.organization),
  );
  if (!same) draft.roles.push(role);
}
