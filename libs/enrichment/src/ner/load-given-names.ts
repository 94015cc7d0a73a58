import { hashText } from './hash.js';
import { loadLexicon } from './load-recognizer.js';

/** Bits of the lexicon's lists that hold given names of men and of women. */
const maleBit = 1 << 12;
const femaleBit = 1 << 13;

/** The gender that a lower-cased given name tells; undefined for names of both or none. */
export function loadGivenNames(): (name: string) => 'male' | 'female' | undefined {
  const lexicon = loadLexicon();
  return (name) => {
    const lists = lexicon.look(hashText(name)).lists & (maleBit | femaleBit);
    if (lists === maleBit) return 'male';
    return lists === femaleBit ? 'female' : undefined;
  };
}
