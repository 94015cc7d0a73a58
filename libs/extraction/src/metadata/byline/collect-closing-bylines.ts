import type { PageIndex } from '../page/page-index.js';
import type { BylineEvidence } from './byline-evidence.js';
import type { CleanByline } from './clean-byline.js';
import { cleanByline } from './clean-byline.js';
import { startsWithGivenName } from './given-names.js';
import { isFullName } from './is-full-name.js';
import { isBareLabel, readNamesBelow } from './read-names-below.js';

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

/**
 * Who signs below the text: "Written by Jane Roe", a label over a name, "More articles by Jane Roe", "Jane Roe is a writer…" under her
 * name. Where the lines of a kind name different people they belong to other articles.
 */
export function collectClosingBylines(index: PageIndex, first: number, evidence: BylineEvidence[]): void {
  const found: Record<'signed-line' | 'more-by' | 'portrait', BylineEvidence[]> = {
    'signed-line': [],
    'more-by': [],
    portrait: [],
  };
  const add = (source: keyof typeof found, text: string, read: CleanByline): void => {
    const { names, agency } = read;
    if (names.length === 0 || read.hasRest || names.some(({ kind }) => kind === 'organization')) return;
    found[source].push({ source, text, names, agency, shown: true });
  };
  for (const [rank, { text, region }] of index.lines.entries()) {
    if (rank <= first || region === 'comments' || region === 'navigation') continue;
    const isFar = rank >= first + 25;
    if (isFar && text.length <= 100 && signature.test(text))
      add('signed-line', text, cleanByline(text.replace(/^this (?:post|article|story) was /i, '')));
    else if ((isFar || region === 'aside') && label.test(text) && isBareLabel(text)) {
      const names = cleanByline(readNamesBelow(index.lines, rank));
      if (names.names.every(isFullName))
        add('signed-line', `${text} ${names.names.map(({ name }) => name).join(', ')}`, names);
    }
    const more = text.length <= 90 ? moreBy.exec(text)?.[1] : undefined;
    if (more !== undefined && cleanByline(more).names.every(isFullName)) add('more-by', text, cleanByline(more));
    const name = readPortrayed(text, index.lines[rank - 1]?.text ?? '', index.lines[rank - 2]?.text ?? '');
    if (name !== undefined) add('portrait', text.slice(0, 120), cleanByline(name));
  }
  for (const items of Object.values(found)) {
    const signatures = new Set(items.map(({ names }) => names.map(({ name }) => name).join()));
    if (signatures.size === 1 && items[0] !== undefined) evidence.push(items[0]);
  }
}

/** The name of a portrait's person, who is named alone on one of the two lines above it. */
function readPortrayed(text: string, above: string, higher: string): string | undefined {
  const name = [above, higher].find((line) => line.length >= 5 && line.length <= 40 && text.startsWith(line));
  if (name === undefined || !portrait.test(text.slice(name.length))) return undefined;
  const { names, hasRest } = cleanByline(name);
  const [person] = names;
  const isPerson = person !== undefined && !hasRest && names.length === 1 && isFullName(person);
  return isPerson && startsWithGivenName(name) ? name : undefined;
}
