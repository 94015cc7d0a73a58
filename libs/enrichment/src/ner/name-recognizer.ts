import type { AnalyzedText } from '../text/analyzed-text.js';
import { casingOfLine, DocumentWords } from './document-words.js';
import { extractFeatures } from './extract-features.js';
import { readNames } from './labels.js';
import type { Lexicon } from './lexicon.js';
import { cutNameTokens } from './name-tokens.js';
import type { RecognizedName } from './recognized-name.js';
import { rowWidth, type TaggerModel } from './tagger-model.js';
import { findBestLabels } from './viterbi.js';
import { casing, WordTraitsCache, type WordTraits } from './word-traits.js';

/** Longer sentences (lists, tables, missing punctuation) are tagged in pieces of this many tokens. */
const longestPiece = 400;

/** Finds the names of persons, organisations and places. Keeps no state between texts but a cache of words. */
export class NameRecognizer {
  private readonly traits: WordTraitsCache;

  constructor(
    private readonly model: TaggerModel,
    lexicon: Lexicon,
  ) {
    this.traits = new WordTraitsCache(lexicon);
  }

  /** The names of the text in its order, none overlapping. Linear in the text. */
  recognize(text: AnalyzedText): RecognizedName[] {
    const pieces = text.sentences.flatMap((sentence, index) =>
      cutPieces(cutNameTokens(text, sentence)).map((tokens) => ({
        sentence: index,
        tokens,
        words: tokens.map((token) => this.traits.get(token.text)),
      })),
    );
    const document = new DocumentWords();
    for (const { words } of pieces) document.add(words, casingOfLine(words) !== 'sentence');
    return pieces.flatMap(({ sentence, tokens, words }) => {
      if (!words.some(mayBeNamed)) return [];
      return readNames(this.tag(words, document)).map(({ first, last, type }) => ({
        start: tokens[first]?.start ?? 0,
        end: tokens[last - 1]?.end ?? 0,
        type,
        sentence,
        confidence: 0.8,
      }));
    });
  }

  private tag(words: readonly WordTraits[], document: DocumentWords): Uint8Array {
    const { hashes, offsets } = extractFeatures(words, document);
    const scores = new Float32Array(words.length * rowWidth);
    for (let index = 0; index < words.length; index++) {
      const end = offsets[index + 1] ?? 0;
      for (let at = offsets[index] ?? 0; at < end; at++)
        this.model.addScores(hashes[at] ?? 0, scores, index * rowWidth);
    }
    return findBestLabels(scores, words.length, this.model.transitions);
  }
}

function cutPieces<T>(tokens: T[]): T[][] {
  if (tokens.length <= longestPiece) return tokens.length === 0 ? [] : [tokens];
  const pieces: T[][] = [];
  for (let at = 0; at < tokens.length; at += longestPiece) pieces.push(tokens.slice(at, at + longestPiece));
  return pieces;
}

/** Sentences without a capital letter hold no name that the model could find. */
function mayBeNamed(word: WordTraits): boolean {
  return word.casing >= casing.initial && word.casing <= casing.mixed;
}
