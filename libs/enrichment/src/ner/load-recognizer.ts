import { readFileSync } from 'node:fs';
import { readLexicon } from './lexicon.js';
import { NameRecognizer } from './name-recognizer.js';
import { readTaggerModel } from './tagger-model.js';

let loaded: NameRecognizer | undefined;

/** The recognizer with the model that the package ships; read from its `data` folder on first use, then shared. */
export function loadRecognizer(): NameRecognizer {
  loaded ??= new NameRecognizer(
    readTaggerModel(readFileSync(new URL('../../data/ner-model.bin', import.meta.url))),
    readLexicon(readFileSync(new URL('../../data/ner-lexicon.bin', import.meta.url))),
  );
  return loaded;
}
