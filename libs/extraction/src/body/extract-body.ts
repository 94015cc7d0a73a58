import type { ArticleImage, ArticleLink, Block, Quality } from '@dateline/contracts';
import type { Document } from 'domhandler';
import { assessQuality } from './assess-quality.js';
import { blockFeatureNames, measureBlocks } from './block-features.js';
import { BlockScorer, type BlockScorerWeights } from './block-scorer.js';
import { buildBlocks } from './build-blocks.js';
import { collectImages, collectLinks } from './collect-media.js';
import { countWords } from './count-words.js';
import { blockScorerWeights } from './generated/block-scorer-weights.js';
import type { SegmentedPage, TextBlock } from './page-box.js';
import { buildPageContext, type BodyHints } from './page-context.js';
import { segmentPage } from './segment-page.js';
import { selectBlocks } from './select-blocks.js';

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

const shippedScorer = new BlockScorer(blockScorerWeights, blockFeatureNames);

/** Finds the article's body in a page: its blocks in order, without what pages put around and between them. */
export function extractBody(document: Document, options: BodyOptions): ExtractedBody {
  const page = segmentPage(document);
  const context = buildPageContext(page, options.hints);
  const scorer = options.weights === undefined ? shippedScorer : new BlockScorer(options.weights, blockFeatureNames);
  const scores = scorer.score(measureBlocks(context), blockFeatureNames.length);
  const selected = selectBlocks(scores, context);
  const { blocks, text } = buildBlocks(selected);
  const wordCount = countWords(text);
  return {
    blocks,
    text,
    wordCount,
    images: collectImages(page, selected, options.base),
    links: collectLinks(page, selected, options.base),
    quality: assessQuality({
      text,
      wordCount,
      confidence: meanScore(selected, scores),
      longestParagraph: Math.max(0, ...selected.map((block) => block.words)),
      pageText: readPageText(page),
      linkShare: (page.boxes[0]?.linkChars ?? 0) / Math.max(1, page.chars),
      isLiveBlog: options.isLiveBlog ?? false,
      isClientRendered: false,
      isTruncated: false,
      isFree: options.isFree,
      hasHeadline: options.hasHeadline,
    }),
  };
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
