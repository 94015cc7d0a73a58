import { casingOfLine, type DocumentWords } from './document-words.js';
import { hashText, joinHashes } from './hash.js';
import type { SentenceView } from './sentence-view.js';
import type { WordTraits } from './word-traits.js';

/**
 * The features of a sentence's tokens as 32-bit hashes: those of token i are `hashes[offsets[i]]` to `offsets[i + 1]`.
 * Both arrays are used again by the next call, and may be longer than what they hold.
 */
export interface FeatureTable {
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
}

/** No token has more features than this. */
const mostFeatures = 96;
const edge: WordTraits = {
  text: '',
  lowerText: '',
  word: hashText('\u0000edge'),
  lower: hashText('\u0000edge'),
  shape: hashText('\u0000edge'),
  casing: 6,
  prefixes: [],
  suffixes: [],
  cluster: 0,
  lists: 0,
  placeCode: 0,
};

/** Describes each candidate token of a sentence by itself, its neighbours, the capitalised run it lies in and its document. */
export function extractFeatures(view: SentenceView, document: DocumentWords): FeatureTable {
  const { words, tightRuns, wideRuns, places, organizations } = view;
  const { hashes, offsets } = takeTable(view.candidates);
  const line = casingOfLine(words);
  const lineCode = line === 'sentence' ? 0 : line === 'title' ? 1 : 2;
  const firstWord = words.findIndex((word) => word.casing < 4);
  let at = 0;
  const emit = (template: number, value: number): void => {
    hashes[at++] = joinHashes(template, value);
  };
  const word = (index: number): WordTraits => words[index] ?? edge;

  for (let index = 0; index < words.length; index++) {
    offsets[index] = at;
    if (view.candidates[index] !== 1) continue;
    const w = word(index);
    const p = word(index - 1);
    const n = word(index + 1);
    const pp = word(index - 2);
    const nn = word(index + 2);
    const starts = index === firstWord ? 1 : 0;
    const seen = document.look(w);
    const caseCode = w.casing * 8 + lineCode * 2 + starts;

    emit(1, 1);
    emit(2, w.word);
    emit(3, w.lower);
    emit(4, p.lower);
    emit(5, n.lower);
    emit(6, pp.lower);
    emit(7, nn.lower);
    emit(8, joinHashes(p.lower, w.lower));
    emit(9, joinHashes(w.lower, n.lower));
    emit(10, joinHashes(p.lower, n.lower));
    emit(11, joinHashes(pp.lower, p.lower));
    emit(12, joinHashes(n.lower, nn.lower));
    emit(13, w.shape);
    emit(14, joinHashes(p.shape, w.shape));
    emit(15, joinHashes(w.shape, n.shape));
    emit(16, joinHashes(joinHashes(p.shape, w.shape), n.shape));
    emit(17, caseCode);
    emit(18, joinHashes(caseCode, seen));
    emit(19, joinHashes(p.casing * 64 + w.casing * 8 + n.casing, lineCode));
    for (let length = 0; length < w.prefixes.length; length++) emit(20 + length, w.prefixes[length] ?? 0);
    for (let length = 0; length < w.suffixes.length; length++) emit(24 + length, w.suffixes[length] ?? 0);
    if (w.suffixes.length > 2) emit(28, joinHashes(w.suffixes[2] ?? 0, caseCode));
    if (p.suffixes.length > 2) emit(29, p.suffixes[2] ?? 0);
    if (n.suffixes.length > 2) emit(30, n.suffixes[2] ?? 0);
    emit(31, joinHashes(p.lower, w.shape));
    emit(32, joinHashes(n.lower, w.shape));
    emit(33, joinHashes(p.lower, w.casing * 8 + n.casing));
    emit(34, joinHashes(n.lower, w.casing * 8 + p.casing));

    if (w.cluster !== 0) {
      emit(36, w.cluster);
      emit(37, joinHashes(w.cluster, caseCode));
    }
    emit(40, joinHashes(pp.cluster, w.casing));
    emit(41, joinHashes(nn.cluster, w.casing));
    emit(44, joinHashes(joinHashes(p.cluster, w.cluster), n.cluster));

    if (w.lists !== 0) {
      emit(47, joinHashes(w.lists, w.casing));
      for (let bit = 0; bit < 16; bit++) if ((w.lists & (1 << bit)) !== 0) emit(48, bit * 8 + w.casing);
    }
    emit(49, joinHashes(p.lists, w.casing));
    emit(50, joinHashes(n.lists, w.casing));
    emit(51, joinHashes(joinHashes(p.lists, w.lists), n.lists));

    const place = places[index];
    if (place !== undefined && place.position !== 0) {
      emit(70, place.code * 8 + place.position);
      emit(71, (place.code >> 4) * 8 + place.position);
      emit(72, joinHashes(place.code * 8 + place.position, p.lower));
      emit(73, joinHashes(place.code * 8 + place.position, n.lower));
      emit(74, joinHashes(place.code * 8 + place.position, w.lists));
    }
    emit(75, joinHashes(w.placeCode, w.lists));
    emit(76, joinHashes(p.placeCode, w.casing));
    emit(77, joinHashes(n.placeCode, w.casing));
    const organization = organizations[index];
    if (organization !== undefined && organization.position !== 0) {
      emit(78, organization.position);
      emit(79, joinHashes(organization.position, w.casing));
      emit(80, joinHashes(organization.position, n.lower));
    }

    const tight = tightRuns[index];
    const wide = wideRuns[index];
    if (tight !== undefined && wide !== undefined) {
      const first = word(tight.first);
      const last = word(tight.last);
      const position = Math.min(index - tight.first, 3) * 4 + Math.min(tight.last - index, 3);
      emit(52, position);
      emit(53, first.lower);
      emit(54, last.lower);
      emit(56, word(tight.first - 1).lower);
      emit(57, word(tight.last + 1).lower);
      emit(60, joinHashes(joinHashes(word(tight.first - 1).lower, word(tight.last + 1).lower), 0));
      emit(61, joinHashes(word(wide.first).lower, wide.last === tight.last ? 1 : 2));
      emit(62, joinHashes(word(wide.last).lower, wide.last === tight.last ? 1 : 2));
      emit(63, joinHashes(first.lists, last.lists));
      emit(64, joinHashes(word(tight.last + 2).lower, position));
      emit(65, joinHashes(word(tight.first - 2).lower, position));
      emit(66, joinHashes(last.cluster, first.cluster));
    } else {
      emit(67, joinHashes(wide === undefined ? 0 : 1, w.lower));
    }
  }
  offsets[words.length] = at;
  return { hashes, offsets };
}

let table: FeatureTable = { hashes: new Int32Array(64 * mostFeatures), offsets: new Int32Array(256) };

/** A table with room for the features of these candidates: the one used before, if it is large enough. */
function takeTable(candidates: Uint8Array): FeatureTable {
  let needed = 0;
  for (const candidate of candidates) needed += candidate * mostFeatures;
  if (needed > table.hashes.length || candidates.length >= table.offsets.length) {
    table = {
      hashes: new Int32Array(Math.max(needed, 2 * table.hashes.length)),
      offsets: new Int32Array(Math.max(candidates.length + 1, 2 * table.offsets.length)),
    };
  }
  return table;
}
