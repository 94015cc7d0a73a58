import { casingOfLine, type DocumentWords } from '../ner/document-words.js';
import type { SentenceView } from '../ner/sentence-view.js';

/** How many things may be said of a token beside its pieces. */
export const traitCount = 45;
/** Places at least this large, in the gazetteer's code, are widely known. */
const largePlace = 5;

/**
 * What an uncased model cannot see and a lookup knows, for each token, as indices below {@link traitCount}: how it is
 * written (here and elsewhere in the document), the word lists that hold it, and how it lies in a known place or
 * organisation. The order is part of the trained model.
 */
export function describeTokens(view: SentenceView, document: DocumentWords): number[][] {
  const line = casingOfLine(view.words);
  const opening = view.words.findIndex(({ casing }) => casing < 4);
  return view.words.map((word, index) => {
    const traits = [word.casing];
    if (line !== 'sentence') traits.push(line === 'title' ? 6 : 7);
    if (index === opening) traits.push(8);
    const seen = document.look(word);
    if ((seen & 1) !== 0) traits.push(9);
    if ((seen & 2) !== 0) traits.push(10);
    for (let list = 0; list < 16; list++) if ((word.lists & (1 << list)) !== 0) traits.push(11 + list);
    const place = view.places[index];
    if (place !== undefined && place.position > 0) {
      traits.push(26 + place.position, 30 + (place.code >> 4));
      if ((place.code & 15) >= largePlace) traits.push(35);
    }
    const code = view.words[index]?.placeCode ?? 0;
    if (code > 0) traits.push(35 + (code >> 4));
    if ((code & 15) >= largePlace) traits.push(40);
    const organization = view.organizations[index];
    if (organization !== undefined && organization.position > 0) traits.push(40 + organization.position);
    return traits;
  });
}
