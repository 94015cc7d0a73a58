import type {
  Agency,
  ArticleDate,
  ArticleImage,
  ArticleLink,
  Block,
  Byline,
  Contributor,
  Dateline,
  Editorial,
  ExtractedArticle,
} from '@dateline/contracts';
import { countWords } from '../body/count-words.js';
import { findContributors } from '../metadata/contributors/find-contributors.js';
import { resolveLanguage } from '../language/resolve-language.js';
import { dropUndefined } from './drop-undefined.js';
import { readOpening } from './read-opening.js';

/** A block before its place in the text is known. */
export interface DraftBlock {
  kind: Block['kind'];
  text: string;
  level?: number | undefined;
}

/** What a document says about its article besides the blocks. */
export interface DraftArticle {
  headline?: string | undefined;
  subheadline?: string | undefined;
  bylines: Byline[];
  contributors?: Contributor[] | undefined;
  agency?: Agency | undefined;
  /** A dateline that the document holds apart from the text. */
  dateline?: Dateline | undefined;
  publishedAt?: ArticleDate | undefined;
  modifiedAt?: ArticleDate | undefined;
  canonicalUrl?: string | undefined;
  section?: string | undefined;
  tags?: string[] | undefined;
  images?: ArticleImage[] | undefined;
  links?: ArticleLink[] | undefined;
  declaredLanguage?: string | undefined;
  isFree?: boolean | undefined;
  editorial?: Editorial | undefined;
}

const fewWords = 30;

/** Joins blocks to the text, with offsets, and reads from it what text alone tells: dateline, credits, language. */
export function assembleArticle(
  draft: DraftArticle,
  drafts: readonly DraftBlock[],
  options: { now: Date },
): ExtractedArticle {
  const { blocks, text } = placeBlocks(drafts);
  const wordCount = countWords(text);
  const opening = readOpening(blocks, draft, options.now);
  const language = resolveLanguage(`${draft.headline ?? ''}\n${text}`, draft.declaredLanguage);
  return {
    bylines: opening.bylines,
    contributors: mergeContributors(draft.contributors ?? [], findCredits(blocks)),
    tags: draft.tags ?? [],
    images: draft.images ?? [],
    links: draft.links ?? [],
    blocks,
    text,
    wordCount,
    quality: assess(draft, wordCount),
    ...dropUndefined({
      headline: draft.headline === '' ? undefined : draft.headline,
      subheadline: draft.subheadline,
      agency: opening.agency,
      dateline: opening.dateline,
      publishedAt: opening.publishedAt,
      modifiedAt: draft.modifiedAt,
      language,
      canonicalUrl: draft.canonicalUrl,
      section: draft.section,
      editorial: draft.editorial,
    }),
  };
}

/** Blocks with their offsets in the text they make, a blank line between two. */
export function placeBlocks(drafts: readonly DraftBlock[]): { blocks: Block[]; text: string } {
  const blocks: Block[] = [];
  let text = '';
  for (const draft of drafts) {
    if (draft.text === '') continue;
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += draft.text;
    blocks.push({
      kind: draft.kind,
      text: draft.text,
      start,
      end: text.length,
      ...(draft.level === undefined ? {} : { level: draft.level }),
    });
  }
  return { blocks, text };
}

/** Credits stand at the foot of an article, seldom at its head. */
export function findCredits(blocks: readonly Block[]): Contributor[] {
  const texts = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  return findContributors([...texts.slice(0, 2), ...texts.slice(Math.max(2, texts.length - 6))]);
}

/** Both lists, nobody twice in the same role. */
export function mergeContributors(first: Contributor[], second: Contributor[]): Contributor[] {
  const isKnown = (wanted: Contributor): boolean =>
    first.some(({ name, role }) => name === wanted.name && role === wanted.role);
  return [...first, ...second.filter((contributor) => !isKnown(contributor))];
}

function assess(draft: DraftArticle, wordCount: number): ExtractedArticle['quality'] {
  const reasons: ExtractedArticle['quality']['reasons'] = [];
  if (wordCount < fewWords) reasons.push('too-short');
  if (draft.headline === undefined || draft.headline === '') reasons.push('no-headline');
  if (draft.isFree === false) reasons.push('paywall');
  const lost =
    (reasons.includes('too-short') ? 0.5 : 0) +
    (reasons.includes('no-headline') ? 0.15 : 0) +
    (reasons.includes('paywall') ? 0.2 : 0);
  return { score: Math.round((0.98 - lost) * 100) / 100, reasons };
}
