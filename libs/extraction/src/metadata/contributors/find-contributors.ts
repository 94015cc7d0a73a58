import type { Contributor } from '@dateline/contracts';
import { cleanByline } from '../byline/clean-byline.js';
import { collapseSpace } from '../page/read-text.js';
import { creditEndings, creditPhrases } from './credit-phrases.js';

const longestCredit = 600;
const mostContributors = 40;

interface Phrase {
  text: string;
  role: string;
}

const phrases: Phrase[] = Object.entries(creditPhrases)
  .flatMap(([role, texts]) => texts.map((text) => ({ text: text.toLowerCase(), role })))
  .sort((a, b) => b.text.length - a.text.length);

/**
 * Reads the people that credit lines name besides the authors: "(Reporting by X; Editing by Y)", "Additional reporting by X and Y
 * in Aleppo.", "X contributed to this report." A line that says anything else names nobody.
 */
export function findContributors(lines: readonly string[]): Contributor[] {
  const contributors: Contributor[] = [];
  for (const line of lines) {
    const text = collapseSpace(line);
    if (text.length < 6 || text.length > longestCredit) continue;
    for (const found of readCreditLine(text)) {
      const known = contributors.some(({ name, role }) => name === found.name && role === found.role);
      if (!known && contributors.length < mostContributors) contributors.push(found);
    }
  }
  return contributors;
}

/** The credits of one line, bracketed or not; a bracket at the end of a paragraph counts too. */
export function readCreditLine(line: string): Contributor[] {
  const bracketed = /[([（【]([^()[\]（）【】]{6,500})[)\]）】]\.?$/u.exec(line);
  const isWhole = bracketed !== null && bracketed.index <= 1;
  const inner = bracketed?.[1];
  if (inner !== undefined && (isWhole || line.length - inner.length > 3)) {
    const found = readCredits(inner, true);
    if (found.length > 0) return found;
    if (isWhole) return [];
  }
  return line.length > 300 ? [] : readCredits(line, false);
}

function readCredits(text: string, isBracketed: boolean): Contributor[] {
  const contributors: Contributor[] = [];
  let role: string | undefined;
  for (const segment of text
    .split(
      /\s*[;；|]\s*|\s+[/–—-]\s+|\.\s+(?=\S)|(?<=[\p{Ll}\p{Lo}])[,،，]\s+(?=(?:\p{L}+ ){0,2}(?:by|par|von|por|di|door|:))/u,
    )
    .slice(0, 20)) {
    const credit = readSegment(
      segment.replace(/^[\s*_–—-]+|[\s*_.]+$/gu, ''),
      isBracketed,
      contributors.length > 0 ? role : undefined,
    );
    if (credit === undefined) continue;
    role = credit.role;
    for (const name of credit.names)
      contributors.push({ name, role, evidence: { source: 'text', text: segment.slice(0, 200) } });
  }
  return contributors;
}

/** "Associated Press writer |Jane Roe", "staff reporters |Jane Roe and …": whose they are, before the names. */
const newsroom =
  /(?:(?:\p{Lu}[\p{L}&.]*\s+){1,4}|\b[Ss]taff\s+|\b[Aa]nd\s+)?\b(?:[Ww]riter|[Rr]eporter|[Jj]ournalist|[Cc]orrespondent|[Pp]roducer|[Ee]ditor|[Pp]hotographer|[Rr]esearcher|[Ss]tringer|[Vv]ideojournalist)s?\s+(?=\p{Lu})/gu;

function readSegment(
  segment: string,
  isBracketed: boolean,
  previousRole: string | undefined,
): { role: string; names: string[] } | undefined {
  for (const [pattern, role] of creditEndings) {
    const ending = pattern.exec(segment);
    if (ending !== null) return toCredit(role, segment.slice(0, ending.index).replace(newsroom, ''));
  }
  const lower = segment.toLowerCase();
  for (const { text, role } of phrases) {
    if (!lower.startsWith(text)) continue;
    const rest = segment.slice(text.length);
    if (!/^\s*[:：=＝]\s*|^\s+/u.test(rest) && !/\p{Script=Han}$/u.test(text)) continue;
    const isLabel = /^\s*[:：=＝]/u.test(rest);
    if (!isLabel && !/\s/u.test(text) && !(isBracketed && /\p{Lo}/u.test(text))) continue;
    const credit = toCredit(role, rest.replace(/^[\s:：=＝]+/u, ''));
    if (credit !== undefined) return credit;
  }
  return previousRole === undefined || !/^(?:and|et|und|y)\s/iu.test(segment)
    ? undefined
    : toCredit(previousRole, segment);
}

/** All names must be people's: one stray word and the line is a sentence of the story. */
function toCredit(role: string, text: string): { role: string; names: string[] } | undefined {
  const { names, hasRest, agency } = cleanByline(text);
  if (hasRest || names.length === 0 || (agency !== undefined && names.length === 0)) return undefined;
  const people = names.filter(
    ({ name, kind }) => kind === 'person' && (/\s/u.test(name) || !/^\p{Script=Latin}/u.test(name)),
  );
  return people.length === names.length ? { role, names: people.map(({ name }) => name) } : undefined;
}
