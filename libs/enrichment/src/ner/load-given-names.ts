import { hashText } from './hash.js';
import { loadLexicon } from './load-recognizer.js';

/** Bits of the lexicon's lists that hold given names of men and of women. */
const maleBit = 1 << 12;
const femaleBit = 1 << 13;

/** Given names of persons, looked up in lower case. */
export interface GivenNames {
  readonly includes: (name: string) => boolean;
  /** The gender that a name tells; undefined for names of both or none. */
  readonly genderOf: (name: string) => 'male' | 'female' | undefined;
}

/** The given names of the lexicon that is shipped with the package. */
export function loadGivenNames(): GivenNames {
  const lexicon = loadLexicon();
  const bitsOf = (name: string): number => lexicon.look(hashText(name)).lists & (maleBit | femaleBit);
  return {
    includes: (name) => bitsOf(name) !== 0,
    genderOf: (name) => {
      const bits = bitsOf(name);
      if (bits === maleBit) return 'male';
      return bits === femaleBit ? 'female' : undefined;
    },
  };
}
