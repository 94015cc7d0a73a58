/**
 * Writes the measured and labelled blocks of the development pages for `tools/train-block-scorer`: `features.f32` (row
 * per block), `labels.f32`, `pages.json` (id, site, rows, words and gold words) and `names.json`.
 */
import {
  blockFeatureNames,
  blockSignature,
  buildPageContext,
  measureBlocks,
  parseHtml,
  repairMojibake,
  readBodyHints,
  segmentPage,
} from '@dateline/extraction/block-scoring';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { alignBlocks } from './align-blocks.js';
import { openPageCorpus, siteOf } from './page-corpus.js';
import { tokenize } from './shingle-score.js';

const corpus = openPageCorpus();
if (corpus !== undefined) {
  const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../../.cache/block-scorer'));
  mkdirSync(folder, { recursive: true });
  const featureFile = openSync(join(folder, 'features.f32'), 'w');
  const labelFile = openSync(join(folder, 'labels.f32'), 'w');
  const pages = [];
  const boxes = [];
  for (const gold of corpus.pages) {
    const document = parseHtml(repairMojibake(corpus.readHtml(gold)));
    const page = segmentPage(document);
    const features = measureBlocks(buildPageContext(page, readBodyHints(document)));
    const texts = page.blocks.map((block) => block.text);
    writeSync(featureFile, new Uint8Array(features.buffer));
    writeSync(labelFile, new Uint8Array(alignBlocks(texts, gold.body).buffer));
    const signatures = new Map<string, number>();
    boxes.push({
      parents: page.boxes.map((box) => box.parent?.index ?? -1),
      box: page.blocks.map((block) => block.box.index),
      sig: page.blocks.map((block) => {
        const key = blockSignature(block);
        if (!signatures.has(key)) signatures.set(key, signatures.size);
        return signatures.get(key);
      }),
    });
    pages.push({
      id: gold.id,
      site: siteOf(gold),
      rows: texts.length,
      words: texts.map((text) => tokenize(text).length),
      goldWords: tokenize(gold.body).length,
      texts,
    });
  }
  closeSync(featureFile);
  closeSync(labelFile);
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(pages));
  writeFileSync(join(folder, 'boxes.json'), JSON.stringify(boxes));
  writeFileSync(join(folder, 'names.json'), JSON.stringify(blockFeatureNames));
  console.log(`${pages.length} pages, ${blockFeatureNames.length} features: ${folder}`);
}
