import { readFileSync } from 'node:fs';
import { loadGazetteer } from '../geo/load-gazetteer.js';
import { readLexicon, type Lexicon } from './lexicon.js';
import { PhraseList } from './match-phrases.js';
import { NameRecognizer } from './name-recognizer.js';
import { PlaceCodes } from './place-codes.js';
import { readOrganizationNames } from './read-organization-names.js';
import type { TaggerKnowledge } from './sentence-view.js';
import { readTaggerModel } from './tagger-model.js';
import { WordTraitsCache } from './word-traits.js';

let loaded: NameRecognizer | undefined;
let lexicon: Lexicon | undefined;

/** The recognizer with the model that the package ships; read from its `data` folder on first use, then shared. */
export function loadRecognizer(): NameRecognizer {
  loaded ??= new NameRecognizer(readTaggerModel(readData('ner-model.bin')), loadTaggerKnowledge());
  return loaded;
}

/** What the shipped tagger knows before it reads: its word lists, the gazetteer, and organisations' names. */
export function loadTaggerKnowledge(): TaggerKnowledge {
  const places = new PlaceCodes(loadGazetteer());
  return {
    traits: new WordTraitsCache(loadLexicon(), places),
    places,
    organizations: new PhraseList(readOrganizationNames()),
  };
}

/** The shipped word lists, read on first use. */
export function loadLexicon(): Lexicon {
  return (lexicon ??= readLexicon(readData('ner-lexicon.bin')));
}

function readData(name: string): Buffer {
  return readFileSync(new URL(`../../data/${name}`, import.meta.url));
}
