import type { PageIndex, PageLine } from '../page/page-index.js';
import type { BylineEvidence } from './byline-evidence.js';
import { cleanByline } from './clean-byline.js';
import { startsWithGivenName } from './given-names.js';
import { isFullName } from './is-full-name.js';
import { longestLabel, readNamesBelow } from './read-names-below.js';

/** Openings that stand at the foot of articles too; a bare "by" may be anything there. */
const signature =
  /^(?:(?:this (?:post|article|story) was )?(?:written|posted|authored|contributed) by|article by|authors?(?:\(s\))?\s?:|écrit par|rédigé par|geschrieben von|verfasst von|escrito por|scritto da|geschreven door|yazan\s?:|автор\s?:|بقلم|نویسنده\s?:|作者[:：]|執筆[:：])/iu;
const label =
  /^(?:(?:article |post |story )?(?:written |posted |authored )?by|(?:about the )?authors?(?:\(s\))?|écrit par|auteur|autor|autorin|autore|geschreven door|yazar|автор|الكاتب|作者)\s*[:：]?$/iu;
const moreBy =
  /^(?:(?:view|see|read|browse) )?(?:all|more|other)(?: of)? (?:posts|articles|stories|content|reviews)?\s?(?:by|from|written by)\s+(.{3,50})$/iu;
/** How an author's portrait goes on after the name. */
const portrait =
  /^(?:,? (?:is|was|has (?:been|written|worked)|works|writes|covers|reports|joined|lives|leads|specializes|specialises|serves)\b|est\b|ist\b|es\b)/iu;

/** Lines from the headline on in which a signature is a byline, and read as one. */
const headLength = 25;
const longestSignature = 100;
const longestName = 40;

/** A line's claim: the line as printed, and the part of it that names people. */
interface Claim {
  text: string;
  people: string;
}

const kinds = [
  ['signed-line', readSignature],
  ['more-by', readMoreBy],
  ['portrait', readPortrait],
] as const;

/**
 * Who signs below the text: "Written by Jane Roe", a label over a name, "More articles by Jane Roe", "Jane Roe is a writer…" under her
 * name. Where the lines of a kind name different people they belong to other articles. `first` is the rank of the headline's line.
 */
export function collectClosingBylines(index: PageIndex, first: number, evidence: BylineEvidence[]): void {
  const { lines } = index;
  for (const [source, readClaim] of kinds) {
    const found: BylineEvidence[] = [];
    for (let rank = first + 1; rank < lines.length; rank += 1) {
      const region = lines[rank]?.region;
      if (region === 'comments' || region === 'navigation') continue;
      const claim = readClaim(lines, rank, rank >= first + headLength);
      if (claim === undefined) continue;
      const { names, agency, hasRest } = cleanByline(claim.people);
      if (names.length === 0 || hasRest || names.some(({ kind }) => kind === 'organization')) continue;
      found.push({ source, text: claim.text, names, agency, shown: true });
    }
    const signatures = new Set(found.map(({ names }) => names.map(({ name }) => name).join()));
    if (signatures.size === 1 && found[0] !== undefined) evidence.push(found[0]);
  }
}

function readSignature(lines: readonly PageLine[], rank: number, isFar: boolean): Claim | undefined {
  const { text = '', region } = lines[rank] ?? {};
  if (text.length > longestSignature) return undefined;
  if (isFar && signature.test(text)) return { text, people: text.replace(/^this (?:post|article|story) was /i, '') };
  if (!(isFar || region === 'aside') || text.length > longestLabel || !label.test(text)) return undefined;
  const people = readNamesBelow(lines, rank);
  return cleanByline(people).names.every(isFullName) ? { text: `${text} ${people}`, people } : undefined;
}

function readMoreBy(lines: readonly PageLine[], rank: number): Claim | undefined {
  const text = lines[rank]?.text ?? '';
  const people = text.length > longestSignature ? undefined : moreBy.exec(text)?.[1];
  return people !== undefined && cleanByline(people).names.every(isFullName) ? { text, people } : undefined;
}

/** A portrait of a person who is named alone on one of the two lines above it. */
function readPortrait(lines: readonly PageLine[], rank: number): Claim | undefined {
  const text = lines[rank]?.text ?? '';
  for (const { text: people } of lines.slice(Math.max(0, rank - 2), rank)) {
    if (people.length < 5 || people.length > longestName || !text.startsWith(people)) continue;
    if (!portrait.test(text.slice(people.length, people.length + 40)) || !startsWithGivenName(people)) continue;
    const { names, hasRest } = cleanByline(people);
    if (!hasRest && names.length === 1 && names.every(isFullName)) return { text: text.slice(0, 120), people };
  }
  return undefined;
}
