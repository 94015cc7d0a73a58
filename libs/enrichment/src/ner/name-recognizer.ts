import type { AnalyzedText } from '../text/analyzed-text.js';
import { agreeOnNames } from './agree-on-names.js';
import { casingOfLine, DocumentWords } from './document-words.js';
import { extractFeatures } from './extract-features.js';
import { labelCount, readNames } from './labels.js';
import { cutStretches } from './find-candidates.js';
import { cutNameTokens } from './name-tokens.js';
import type { RecognizedName } from './recognized-name.js';
import { repairNames, type TokenName } from './repair-names.js';
import { viewSentence, type SentenceView, type TaggerKnowledge } from './sentence-view.js';
import { rowWidth, type TaggerModel } from './tagger-model.js';
import { findBestLabels } from './viterbi.js';

/** Longer sentences (lists, tables, missing punctuation) are tagged in pieces of this many tokens. */
const longestPiece = 400;
/** A margin, in the model's scale, that counts as one full vote. */
const fullVote = 400;

/** Finds the names of persons, organisations and places. Keeps no state between texts but a cache of words. */
export class NameRecognizer {
  constructor(
    private readonly model: TaggerModel,
    private readonly knowledge: TaggerKnowledge,
  ) {}

  /** The names of the text in its order, none overlapping. Linear in the text. */
  recognize(text: AnalyzedText): RecognizedName[] {
    const pieces = text.sentences.flatMap((sentence, index) =>
      cutPieces(cutNameTokens(text, sentence)).map((tokens) => ({
        sentence: index,
        view: viewSentence(tokens, this.knowledge),
      })),
    );
    const document = new DocumentWords();
    for (const { view } of pieces) document.add(view.words, casingOfLine(view.words) !== 'sentence');
    const named = pieces.map(({ view }) => ({ view, names: repairNames(view, this.tag(view, document)) }));
    return agreeOnNames(named, document, fullVote).flatMap(({ view, names }, index) =>
      names.map(({ first, last, type, margin }) => ({
        start: view.tokens[first]?.start ?? 0,
        end: view.tokens[last - 1]?.end ?? 0,
        type,
        sentence: pieces[index]?.sentence ?? 0,
        confidence: confidenceOf(margin),
      })),
    );
  }

  private tag(view: SentenceView, document: DocumentWords): TokenName[] {
    const stretches = cutStretches(view.candidates);
    if (stretches.length === 0) return [];
    const { hashes, offsets } = extractFeatures(view, document);
    return stretches.flatMap(({ first, last }) => {
      const scores = takeScores(last - first);
      this.model.addScores(hashes, offsets, first, last, scores);
      const labels = findBestLabels(scores, last - first, this.model.transitions);
      return readNames(labels).map((name) => ({
        first: first + name.first,
        last: first + name.last,
        type: name.type,
        margin: measureMargin(scores, labels, name.first, name.last),
      }));
    });
  }
}

let scoreTable = new Int32Array(64 * rowWidth);

/** Zeros for the scores of so many tokens, in an array that is used again by the next call. */
function takeScores(length: number): Int32Array {
  if (length * rowWidth > scoreTable.length) scoreTable = new Int32Array(2 * length * rowWidth);
  else scoreTable.fill(0, 0, length * rowWidth);
  return scoreTable;
}

/** By how much, per token, the chosen labels beat the best others. */
function measureMargin(scores: Int32Array, labels: Uint8Array, first: number, last: number): number {
  let sum = 0;
  for (let index = first; index < last; index++) {
    let other = -Infinity;
    for (let label = 0; label < labelCount; label++) {
      if (label !== labels[index]) other = Math.max(other, scores[index * rowWidth + label] ?? 0);
    }
    sum += (scores[index * rowWidth + (labels[index] ?? 0)] ?? 0) - other;
  }
  return sum / (last - first);
}

/** A logistic curve over the margin, from a coin's toss to near certainty. */
function confidenceOf(margin: number): number {
  return Math.round(100 / (1 + Math.exp(-margin / fullVote - 0.5))) / 100;
}

function cutPieces<T>(tokens: T[]): T[][] {
  if (tokens.length <= longestPiece) return tokens.length === 0 ? [] : [tokens];
  const pieces: T[][] = [];
  for (let at = 0; at < tokens.length; at += longestPiece) pieces.push(tokens.slice(at, at + longestPiece));
  return pieces;
}
