/** A copy of the characters: the engine keeps a whole article alive for a word that was cut from it. */
export function detachWord(word: string): string {
  return Buffer.from(word, 'utf16le').toString('utf16le');
}
