import { describe, expect, it } from '@jest/globals';
import { labelCount, labelOf, type NameType } from '../ner/labels.js';
import { loadTaggerKnowledge } from '../ner/load-recognizer.js';
import { analyzeText } from '../text/analyze-text.js';
import type { NameFinder } from '../who/find-name-spans.js';
import type { WindowScorer } from './transformer-model.js';
import { TransformerRecognizer } from './transformer-recognizer.js';
import { WordPieces } from './word-pieces.js';

const vocabulary = ['[PAD]', '[UNK]', 'quillon', 'vex', 'orbis', 'dra', '##now', 'group'];
const fallback: NameFinder = { recognize: () => [{ start: 0, end: 1, type: 'LOC', sentence: 0, confidence: 0.5 }] };

/** A model that gives certain labels to certain pieces. */
function scorerOf(labels: Readonly<Record<string, number>>): WindowScorer {
  return {
    score: (windows) =>
      Promise.resolve(
        windows.map(({ ids }) => {
          const scores = new Float32Array(ids.length * labelCount);
          ids.forEach((id, piece) => (scores[piece * labelCount + (labels[vocabulary[id] ?? ''] ?? 0)] = 8));
          return scores;
        }),
      ),
  };
}

async function find(text: string, labels: Readonly<Record<string, number>>, language = 'en') {
  const analyzed = analyzeText(text, { language });
  const recognizer = new TransformerRecognizer(
    scorerOf(labels),
    new WordPieces(vocabulary),
    loadTaggerKnowledge(),
    fallback,
  );
  await recognizer.prepare(analyzed);
  return recognizer.recognize(analyzed).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

const first = (type: NameType) => labelOf(type, 0, 2);
const last = (type: NameType) => labelOf(type, 1, 2);
const alone = (type: NameType) => labelOf(type, 0, 1);

describe('TransformerRecognizer', () => {
  it('reads names off the labels of their tokens’ first pieces', async () => {
    const labels = { quillon: first('PER'), vex: last('PER'), dra: alone('LOC'), '##now': alone('ORG') };
    expect(await find('“Quillon Vex” flew to Dranow.', labels)).toEqual(['PER Quillon Vex', 'LOC Dranow']);
  });

  it('never leaves a name open or ends one that was not begun', async () => {
    expect(await find('They saw Orbis and the Group.', { orbis: first('ORG'), group: last('ORG') })).not.toContain(
      'ORG Group',
    );
  });

  it('finds a name everywhere once it is sure of it', async () => {
    const labels = { quillon: first('PER'), vex: last('PER') };
    expect(await find('We met Quillon Vex. Later a man called Vex left.', labels)).toEqual([
      'PER Quillon Vex',
      'PER Vex',
    ]);
  });

  it('leaves other languages, and texts that were not prepared, to the fallback', async () => {
    expect(await find('Vex kam gestern.', { vex: alone('PER') }, 'de')).toEqual(['LOC V']);
    const unprepared = new TransformerRecognizer(
      scorerOf({}),
      new WordPieces(vocabulary),
      loadTaggerKnowledge(),
      fallback,
    );
    expect(unprepared.recognize(analyzeText('Vex', { language: 'en' }))).toEqual(fallback.recognize({} as never));
  });
});
