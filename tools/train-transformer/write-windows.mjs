/**
 * Writes the windows that the transformer is trained on, as JSON lines: ids of word pieces, traits, and for each token that
 * can be part of a name the place of its first piece and its label. Each document but a tweet stands there once more with
 * other names, so that contexts are learned rather than names.
 * usage: node write-windows.mjs NAMES.json VOCABULARY.txt OUT.jsonl [--corpora FOLDER]
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadGazetteer } from '../../libs/enrichment/dist/geo/load-gazetteer.js';
import { casingOfLine, DocumentWords } from '../../libs/enrichment/dist/ner/document-words.js';
import { loadTaggerKnowledge } from '../../libs/enrichment/dist/ner/load-recognizer.js';
import { readOrganizationNames } from '../../libs/enrichment/dist/ner/read-organization-names.js';
import { viewSentence } from '../../libs/enrichment/dist/ner/sentence-view.js';
import { cutWindows } from '../../libs/enrichment/dist/transformer/cut-windows.js';
import { WordPieces } from '../../libs/enrichment/dist/transformer/word-pieces.js';
import { labelDocument } from '../train-ner/label-document.mjs';
import { readCorpus } from '../train-ner/read-corpus.mjs';
import { seededRandom } from '../train-ner/train-perceptron.mjs';
import { collectSource, varyDocument } from '../train-ner/vary-names.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpora: {
      type: 'string',
      default: process.env.DATELINE_CORPORA ?? join(import.meta.dirname, '../../../shared/corpora'),
    },
  },
});
const [namesFile, vocabularyFile, outFile] = positionals;
if (outFile === undefined) throw new Error('usage: node write-windows.mjs NAMES.json VOCABULARY.txt OUT.jsonl');

const knowledge = loadTaggerKnowledge();
const pieces = new WordPieces(readFileSync(vocabularyFile, 'utf8').trimEnd().split('\n'));
const source = collectSource(JSON.parse(readFileSync(namesFile, 'utf8')), loadGazetteer(), readOrganizationNames());
const random = seededRandom(2001);
const out = createWriteStream(outFile);
for (const document of readCorpus(join(values.corpora, 'ner/train.jsonl.gz'))) {
  // Tweets are short, and little like the news.
  if (document.set === 'btc') continue;
  writeDocument(document, 'plain');
  writeDocument(varyDocument(document, source, random), 'varied');
}
out.end();

function writeDocument(document, kind) {
  const sentences = labelDocument(document, knowledge);
  const counted = new DocumentWords();
  for (const { words } of sentences) counted.add(words, casingOfLine(words) !== 'sentence');
  const views = sentences.map(({ tokens }) => viewSentence(tokens, knowledge));
  for (const { ids, traits, tokens } of cutWindows(views, counted, pieces)) {
    const learned = tokens.filter(({ sentence, token }) => sentences[sentence].candidates[token] === 1);
    const at = learned.map((token) => token.at);
    const labels = learned.map(({ sentence, token }) => sentences[sentence].labels[token]);
    if (at.length > 0) out.write(`${JSON.stringify({ kind, ids, traits, at, labels })}\n`);
  }
}
