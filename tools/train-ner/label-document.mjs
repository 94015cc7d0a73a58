import { analyzeText } from '../../libs/enrichment/dist/text/analyze-text.js';
import { cutNameTokens } from '../../libs/enrichment/dist/ner/name-tokens.js';
import { labelOf, readNames } from '../../libs/enrichment/dist/ner/labels.js';
import { viewSentence } from '../../libs/enrichment/dist/ner/sentence-view.js';
import { extractFeatures } from '../../libs/enrichment/dist/ner/extract-features.js';
import { casingOfLine, DocumentWords } from '../../libs/enrichment/dist/ner/document-words.js';

/**
 * Cuts a document into sentences of name tokens with gold labels and features, just as the tagger will see them.
 * Entities that begin or end inside a token are widened to it.
 */
export function labelDocument({ text, entities }, knowledge) {
  const analyzed = analyzeText(text, { language: 'en' });
  const sentences = analyzed.sentences.map((sentence) => {
    return viewSentence(cutNameTokens(analyzed, sentence), knowledge);
  });
  const document = new DocumentWords();
  for (const { words } of sentences) document.add(words, casingOfLine(words) !== 'sentence');
  const sorted = [...entities].sort((a, b) => a.start - b.start);
  let next = 0;
  return sentences.map((view) => {
    const { tokens, words, candidates } = view;
    const labels = new Uint8Array(tokens.length);
    const end = tokens.at(-1)?.end ?? 0;
    for (; next < sorted.length && sorted[next].start < end; next++) {
      const entity = sorted[next];
      const covered = [];
      tokens.forEach((token, index) => {
        if (token.start < entity.end && token.end > entity.start) covered.push(index);
      });
      covered.forEach((index, position) => {
        labels[index] = labelOf(entity.type, position, covered.length);
      });
    }
    return {
      tokens,
      words,
      candidates,
      labels: dropBarred(labels, candidates),
      features: copyFeatures(extractFeatures(view, document), tokens.length),
    };
  });
}

/** A name that holds a token which can be in no name cannot be learned: its tokens count as outside. */
function dropBarred(labels, candidates) {
  for (const { first, last } of readNames(labels)) {
    if (candidates.subarray(first, last).includes(0)) labels.fill(0, first, last);
  }
  return labels;
}

/** The extractor uses its arrays again: what is to last is copied. */
function copyFeatures({ hashes, offsets }, length) {
  return { hashes: hashes.slice(0, offsets[length]), offsets: offsets.slice(0, length + 1) };
}
