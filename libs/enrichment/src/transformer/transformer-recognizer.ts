import { agreeOnNames } from '../ner/agree-on-names.js';
import { casingOfLine, DocumentWords } from '../ner/document-words.js';
import { cutStretches } from '../ner/find-candidates.js';
import { labelCount, readNames } from '../ner/labels.js';
import { cutNameTokens } from '../ner/name-tokens.js';
import type { RecognizedName } from '../ner/recognized-name.js';
import { repairNames, type TokenName } from '../ner/repair-names.js';
import { viewSentence, type SentenceView, type TaggerKnowledge } from '../ner/sentence-view.js';
import { constrainTransitions, rowWidth } from '../ner/tagger-model.js';
import { findBestLabels } from '../ner/viterbi.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { NameFinder } from '../who/find-name-spans.js';
import { cutWindows } from './cut-windows.js';
import type { WindowScorer } from './transformer-model.js';
import type { WordPieces } from './word-pieces.js';

/** Longer sentences (lists, tables, missing punctuation) are taken in pieces of this many tokens. */
const longestPiece = 400;
/** A margin, in natural logarithms, that counts as one full vote. */
const fullVote = 4;
const transitions = constrainTransitions([]);

/**
 * Finds names by a transformer. The model runs beside the event loop's turn, so a text is read by `prepare` and its names
 * are taken by `recognize`. The model knows English only: other languages, and texts that were not prepared, are left to
 * `fallback`.
 */
export class TransformerRecognizer implements NameFinder {
  private readonly prepared = new WeakMap<AnalyzedText, RecognizedName[]>();

  constructor(
    private readonly scorer: WindowScorer,
    private readonly pieces: WordPieces,
    private readonly knowledge: TaggerKnowledge,
    private readonly fallback: NameFinder,
  ) {}

  /** Reads the text, so that `recognize` answers at once. Linear in the text; rejects only when the runtime fails. */
  async prepare(text: AnalyzedText): Promise<void> {
    if (text.language !== 'en' && text.language !== 'und') return;
    const pieces = text.sentences.flatMap((sentence, index) =>
      cutPieces(cutNameTokens(text, sentence)).map((tokens) => ({
        sentence: index,
        view: viewSentence(tokens, this.knowledge),
      })),
    );
    const views = pieces.map(({ view }) => view);
    const document = new DocumentWords();
    for (const { words } of views) document.add(words, casingOfLine(words) !== 'sentence');
    const scores = await this.scoreTokens(views, document);
    const named = views.map((view, index) => ({
      view,
      names: repairNames(view, tagNames(view, scores[index] ?? new Float32Array())),
    }));
    const names = agreeOnNames(named, document, fullVote).flatMap(({ view, names: agreed }, index) =>
      agreed.map(({ first, last, type, margin }) => ({
        start: view.tokens[first]?.start ?? 0,
        end: view.tokens[last - 1]?.end ?? 0,
        type,
        sentence: pieces[index]?.sentence ?? 0,
        confidence: confidenceOf(margin),
      })),
    );
    this.prepared.set(text, names);
  }

  /** The names of the text in its order, none overlapping. */
  recognize(text: AnalyzedText): readonly RecognizedName[] {
    return this.prepared.get(text) ?? this.fallback.recognize(text);
  }

  /** For each sentence the scores of its tokens, `[token * rowWidth + label]`: those of a token's first piece. */
  private async scoreTokens(views: readonly SentenceView[], document: DocumentWords): Promise<Float32Array[]> {
    const windows = cutWindows(views, document, this.pieces);
    const found = await this.scorer.score(windows);
    const scores = views.map(({ tokens }) => new Float32Array(tokens.length * rowWidth));
    windows.forEach((window, index) => {
      const pieces = found[index] ?? new Float32Array();
      for (const { sentence, token, at } of window.tokens) {
        scores[sentence]?.set(pieces.subarray(at * labelCount, (at + 1) * labelCount), token * rowWidth);
      }
    });
    return scores;
  }
}

function cutPieces<T>(tokens: readonly T[]): T[][] {
  const pieces: T[][] = [];
  for (let at = 0; at < tokens.length; at += longestPiece) pieces.push(tokens.slice(at, at + longestPiece));
  return pieces;
}

/** The best names of a sentence; each stretch of tokens that can be part of a name is decoded by itself. */
function tagNames(view: SentenceView, scores: Float32Array): TokenName[] {
  return cutStretches(view.candidates).flatMap(({ first, last }) => {
    const stretch = scores.subarray(first * rowWidth, last * rowWidth);
    const labels = findBestLabels(stretch, last - first, transitions);
    return readNames(labels).map((name) => ({
      first: first + name.first,
      last: first + name.last,
      type: name.type,
      margin: measureMargin(stretch, labels, name.first, name.last),
    }));
  });
}

/** By how much, per token, the chosen labels beat the best others. */
function measureMargin(scores: Float32Array, labels: Uint8Array, first: number, last: number): number {
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
