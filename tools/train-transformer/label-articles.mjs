/**
 * Labels news articles by the transformer, so that the linear tagger can learn from more text than people have annotated:
 * JSON lines like those of `ner/train`, set `labelled`, for `train-ner/train.mjs --labelled OUT`.
 * usage: node label-articles.mjs ARTICLES.jsonl.gz OUT.jsonl.gz   each line of ARTICLES with `id` and `body` or `text`
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { analyzeText } from '../../libs/enrichment/dist/text/analyze-text.js';
import { loadTransformer } from '../../libs/enrichment/dist/transformer/load-transformer.js';
import { readCorpus } from '../train-ner/read-corpus.mjs';

const [articlesFile, outFile] = process.argv.slice(2);
if (outFile === undefined) throw new Error('usage: node label-articles.mjs ARTICLES.jsonl.gz OUT.jsonl.gz');

/** Longer articles are lists and archives more often than reports. */
const longest = 12_000;

const recognizer = await loadTransformer();
const lines = [];
for (const { id, body, text = body } of readCorpus(articlesFile)) {
  if (text.length > longest || !isEnglish(text)) continue;
  const analyzed = analyzeText(text, { language: 'en' });
  await recognizer.prepare(analyzed);
  const entities = recognizer.recognize(analyzed).map(({ start, end, type }) => ({ start, end, type }));
  lines.push(JSON.stringify({ set: 'labelled', id, text, entities }));
}
writeFileSync(outFile, gzipSync(lines.join('\n')));
console.log(`${lines.length} articles in ${outFile}`);

function isEnglish(text) {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => /^(?:the|of|and|to|in|a|is|that|for|it|was)$/.test(word)).length;
  return words.length > 50 && common > words.length * 0.12;
}
