import type { ArticleImage, ArticleLink, Block, Quality } from '@dateline/contracts';
import type { Document } from 'domhandler';
import { assessQuality } from './assess-quality.js';
import { blockFeatureNames, measureBlocks } from './block-features.js';
import { BlockScorer, type BlockScorerWeights } from './block-scorer.js';
import { buildBlocks } from './build-blocks.js';
import { collectImages, collectLinks } from './collect-media.js';
import { countWords } from './count-words.js';
import { lengthOf, readEmbeddedBody } from './embedded/read-embedded-body.js';
import { blockScorerWeights } from './generated/block-scorer-weights.js';
import type { SegmentedPage, TextBlock } from './page-box.js';
import { buildPageContext, type BodyHints } from './page-context.js';
import { segmentPage } from './segment-page.js';
import { selectBlocks } from './select-blocks.js';
import { titleWords } from './title-likeness.js';

export interface BodyOptions {
  /** Address that relative links are resolved against. */
  base?: string | undefined;
  hints: BodyHints;
  hasHeadline: boolean;
  /** False where structured data says that the article is not free. */
  isFree?: boolean | undefined;
  isLiveBlog?: boolean | undefined;
  /** Weights in place of the shipped ones, for scoring pages by a model that has not seen them. */
  weights?: BlockScorerWeights | undefined;
}

export interface ExtractedBody {
  blocks: Block[];
  text: string;
  wordCount: number;
  images: ArticleImage[];
  links: ArticleLink[];
  quality: Quality;
}

/** A body of fewer characters is a brief, or not all that there is. */
const briefChars = 400;
const weakChars = 500;
const embeddedConfidence = 0.85;

const shippedScorer = new BlockScorer(blockScorerWeights, blockFeatureNames);

/** Finds the article's body in a page: its blocks in order, without what pages put around and between them. */
export function extractBody(document: Document, options: BodyOptions): ExtractedBody {
  const scorer = options.weights === undefined ? shippedScorer : new BlockScorer(options.weights, blockFeatureNames);
  let found = findBody(segmentPage(document), options.hints, scorer);
  if (lengthOf(found.selected) < briefChars) {
    const withFallbacks = findBody(segmentPage(document, { readsFallbacks: true }), options.hints, scorer);
    if (lengthOf(withFallbacks.selected) > 2 * lengthOf(found.selected)) found = withFallbacks;
  }
  const embedded = readHiddenBody(document, found.selected, options.hints);
  const isClientRendered = embedded.length > 0;
  const selected = isClientRendered ? embedded : found.selected;
  const { blocks, text } = buildBlocks(selected);
  const wordCount = countWords(text);
  const { page } = found;
  return {
    blocks,
    text,
    wordCount,
    images: collectImages(page, found.selected, options.base),
    links: collectLinks(page, found.selected, options.base),
    quality: assessQuality({
      text,
      wordCount,
      confidence: isClientRendered ? embeddedConfidence : meanScore(selected, found.scores),
      longestParagraph: Math.max(0, ...selected.map((block) => block.words)),
      pageText: readPageText(page),
      linkShare: (page.boxes[0]?.linkChars ?? 0) / Math.max(1, page.chars),
      isLiveBlog: options.isLiveBlog ?? false,
      isClientRendered,
      isTruncated: endsCut(text),
      isFree: options.isFree,
      hasHeadline: options.hasHeadline,
    }),
  };
}

interface FoundBody {
  page: SegmentedPage;
  scores: Float32Array;
  selected: TextBlock[];
}

function findBody(page: SegmentedPage, hints: BodyHints, scorer: BlockScorer): FoundBody {
  const context = buildPageContext(page, hints);
  const features = measureBlocks(context);
  const scores = scorer.score(features, blockFeatureNames.length);
  return { page, scores, selected: selectBlocks(scores, features, context) };
}

/** The body from the page's data, where what the page shows is much less than that, and about the same thing. */
function readHiddenBody(document: Document, shown: readonly TextBlock[], hints: BodyHints): TextBlock[] {
  const shownChars = lengthOf(shown);
  const declaredChars = hints.articleBody?.length ?? 0;
  if (shownChars > weakChars && declaredChars < 2.5 * shownChars) return [];
  const embedded = readEmbeddedBody(document, hints.articleBody, shownChars <= weakChars);
  const hiddenChars = lengthOf(embedded);
  if (hiddenChars < briefChars || hiddenChars < 1.8 * shownChars) return [];
  return isAbout(embedded, hints.titles) ? embedded : [];
}

/** Whether a text uses the words of one of the titles: interface texts and other articles do not. */
function isAbout(blocks: readonly TextBlock[], titles: readonly string[]): boolean {
  const text = new Set(blocks.flatMap((block) => titleWords(block.text)));
  return titles.some((title) => {
    const words = titleWords(title).filter((word) => word.length > 3);
    return words.length > 0 && words.filter((word) => text.has(word)).length >= 0.4 * words.length;
  });
}

function endsCut(text: string): boolean {
  return /(?:\.{3}|…|\[…\]|\[\.\.\.\]|\[\+\d+ chars\])$/.test(text) && text.length < 3_000;
}

function meanScore(selected: readonly TextBlock[], scores: Float32Array): number {
  let sum = 0;
  let chars = 0;
  for (const block of selected) {
    sum += (scores[block.index] ?? 0) * block.chars;
    chars += block.chars;
  }
  return sum / Math.max(1, chars);
}

const maxWallText = 20_000;

/** The page's text as far as walls and challenges are told from it. */
function readPageText(page: SegmentedPage): string {
  const pieces: string[] = [];
  let length = 0;
  for (const block of page.blocks) {
    if (length > maxWallText) break;
    pieces.push(block.text.slice(0, maxWallText));
    length += block.text.length;
  }
  return pieces.join('\n');
}
