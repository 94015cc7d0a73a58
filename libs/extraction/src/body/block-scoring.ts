/** What the training script of the block scorer needs, from the same code that scores in production. */
export { blockFeatureNames, measureBlocks } from './block-features.js';
export { blockSignature, buildPageContext } from './page-context.js';
export { readBodyHints } from './read-body-hints.js';
export { segmentPage } from './segment-page.js';
export { parseHtml } from '../dom/parse-html.js';
export type { BlockScorerWeights } from './block-scorer.js';
export { repairMojibake } from '../dom/repair-mojibake.js';
