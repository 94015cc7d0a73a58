import type { DocumentWords } from '../ner/document-words.js';
import type { SentenceView } from '../ner/sentence-view.js';
import { describeTokens } from './describe-tokens.js';
import type { WordPieces } from './word-pieces.js';

/** The model reads at most this many pieces at a time, the marks at both ends among them. */
export const windowLength = 128;

/** A token within a window: which it is, and where its first piece stands. */
export interface WindowToken {
  readonly sentence: number;
  readonly token: number;
  readonly at: number;
}

/** Neighbouring sentences that the model reads together. */
export interface Window {
  /** Ids of the pieces, and what is known of the token that each belongs to. */
  readonly ids: readonly number[];
  readonly traits: readonly (readonly number[])[];
  readonly tokens: readonly WindowToken[];
}

/** Ids of the marks that stand at the beginning and the end of what BERT models read. */
const opening = 101;
const closing = 102;

/** Packs a document's sentences, in order, into windows; a sentence is cut only where it alone is longer than a window. */
export function cutWindows(views: readonly SentenceView[], document: DocumentWords, pieces: WordPieces): Window[] {
  const windows: Window[] = [];
  let ids: number[] = [];
  let traits: (readonly number[])[] = [];
  let tokens: WindowToken[] = [];
  const close = (): void => {
    if (tokens.length > 0) windows.push({ ids: [opening, ...ids, closing], traits: [[], ...traits, []], tokens });
    ids = [];
    traits = [];
    tokens = [];
  };
  const room = windowLength - 2;
  views.forEach((view, sentence) => {
    const encoded = view.tokens.map(({ text }) => pieces.encode(text));
    const described = describeTokens(view, document);
    const length = encoded.reduce((sum, part) => sum + part.length, 0);
    if (ids.length + length > room) close();
    encoded.forEach((part, token) => {
      if (ids.length + part.length > room) close();
      tokens.push({ sentence, token, at: ids.length + 1 });
      for (const id of part) {
        ids.push(id);
        traits.push(described[token] ?? []);
      }
    });
  });
  close();
  return windows;
}
