/**
 * Trains the tagger and writes `libs/enrichment/data/ner-model.bin`; see README.md. Seeded and single-threaded: the same
 * data gives the same bytes.
 * usage: node --max-old-space-size=8000 tools/train-ner/train.mjs NAMES.json [--corpora FOLDER] [--labelled FILE] [--out FILE]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadGazetteer } from '../../libs/enrichment/dist/geo/load-gazetteer.js';
import { loadTaggerKnowledge } from '../../libs/enrichment/dist/ner/load-recognizer.js';
import { readOrganizationNames } from '../../libs/enrichment/dist/ner/read-organization-names.js';
import { writeTaggerModel } from '../../libs/enrichment/dist/ner/tagger-model.js';
import { labelDocument } from './label-document.mjs';
import { ModelSum } from './merge-models.mjs';
import { packModel } from './pack-model.mjs';
import { readCorpus } from './read-corpus.mjs';
import { seededRandom, trainPerceptron } from './train-perceptron.mjs';
import { collectSource, varyDocument } from './vary-names.mjs';

/** How far a mistake in each set moves the weights: tweets are many, and little like the news. */
const setWeights = { btc: 0.3, uner: 1, wikigold: 1, gum: 1, crossner: 1 };
const settings = { runs: 5, epochs: 3, margin: 4, minimumCount: 3, prune: 10, clip: 0.001 };

const root = join(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpora: { type: 'string', default: process.env.DATELINE_CORPORA ?? join(root, '../shared/corpora') },
    labelled: { type: 'string' },
    out: { type: 'string', default: join(root, 'libs/enrichment/data/ner-model.bin') },
    ...Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name, { type: 'string', default: String(value) }]),
    ),
  },
});
const setting = (name) => Number(values[name]);
if (positionals[0] === undefined) throw new Error('usage: node train.mjs NAMES.json [--corpora FOLDER] [--out FILE]');

const knowledge = loadTaggerKnowledge();
const names = JSON.parse(readFileSync(positionals[0], 'utf8'));
const source = collectSource(names, loadGazetteer(), readOrganizationNames());
const documents = [
  ...readCorpus(join(values.corpora, 'ner/train.jsonl.gz')),
  ...(values.labelled === undefined ? [] : readCorpus(values.labelled)),
];
const plain = documents.flatMap((document) => prepare(document));
const sum = new ModelSum();
for (let run = 1; run <= setting('runs'); run++) {
  const random = seededRandom(1000 + run);
  const varied = documents
    .filter(({ set }) => set !== 'btc' && set !== 'labelled')
    .flatMap((document) => prepare(varyDocument(document, source, random)))
    .filter(({ labels }) => labels.some((label) => label > 0));
  sum.add(
    trainPerceptron([...plain, ...varied], {
      epochs: setting('epochs'),
      seed: run,
      margin: setting('margin'),
      minimumCount: setting('minimumCount'),
      onEpoch: ({ epoch, wrong, features }) =>
        console.log(`run ${run} epoch ${epoch}: ${wrong} wrong of ${features} features`),
    }),
  );
}
const model = packModel(sum.toModel(), { prune: setting('prune'), clip: setting('clip') });
const bytes = writeTaggerModel(model);
writeFileSync(values.out, bytes);
console.log(`${model.keys.length} features, ${bytes.length} bytes in ${values.out}`);

function prepare(document) {
  const weight = setWeights[document.set] ?? 1;
  return labelDocument(document, knowledge).map(({ labels, features, candidates }) => ({
    labels,
    features,
    candidates,
    weight,
  }));
}
