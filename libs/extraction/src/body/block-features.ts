import { ancestorFeatureNames, writeAncestorFeatures } from './ancestor-features.js';
import { contextFeatureNames, writeContextFeatures } from './context-features.js';
import type { PageContext } from './page-context.js';
import { readTextCues } from './text-cues.js';
import { textFeatureNames, writeTextFeatures } from './text-features.js';

/** The scorer's inputs, in order. A change here needs new weights: the training script checks the names. */
export const blockFeatureNames: readonly string[] = [
  ...textFeatureNames,
  ...ancestorFeatureNames,
  ...contextFeatureNames,
];

/** Measures every block of a page: row n holds block n's features in the order of `blockFeatureNames`. */
export function measureBlocks(context: PageContext): Float32Array {
  const { blocks } = context.page;
  const width = blockFeatureNames.length;
  const features = new Float32Array(blocks.length * width);
  const cues = new Int32Array(blocks.length);
  for (const block of blocks) {
    const textCues = readTextCues(block.text);
    cues[block.index] = textCues;
    writeTextFeatures(features, block.index * width, block, textCues);
  }
  writeAncestorFeatures(features, textFeatureNames.length, width, context);
  writeContextFeatures(features, textFeatureNames.length + ancestorFeatureNames.length, width, context, cues);
  return features;
}
