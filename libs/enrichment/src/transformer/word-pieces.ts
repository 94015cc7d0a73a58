const unknownPiece = '[UNK]';
/** Longer words are no words: links, hashes, data. */
const longestWord = 40;
const cacheLimit = 50_000;

/**
 * WordPiece as uncased BERT models use it: a word is lower-cased, its accents are dropped, marks stand by themselves, and
 * what remains is cut greedily into the longest pieces of the vocabulary.
 */
export class WordPieces {
  private readonly ids = new Map<string, number>();
  private readonly known = new Map<string, readonly number[]>();
  private readonly unknown: number;

  /** `pieces` in the order of their ids; pieces inside a word begin with `##`. Throws RangeError without `[UNK]`. */
  constructor(pieces: readonly string[]) {
    pieces.forEach((piece, id) => this.ids.set(piece, id));
    const unknown = this.ids.get(unknownPiece);
    if (unknown === undefined) throw new RangeError('a vocabulary of word pieces without [UNK]');
    this.unknown = unknown;
  }

  /** The ids of a token's pieces: at least one. */
  encode(token: string): readonly number[] {
    const found = this.known.get(token);
    if (found !== undefined) return found;
    if (this.known.size >= cacheLimit) this.known.clear();
    const ids = token.length > longestWord ? [this.unknown] : cutWords(token).flatMap((word) => this.cut(word));
    const encoded = ids.length === 0 ? [this.unknown] : ids;
    this.known.set(token, encoded);
    return encoded;
  }

  private cut(word: string): number[] {
    const ids: number[] = [];
    for (let at = 0; at < word.length;) {
      let end = word.length;
      let id: number | undefined;
      for (; end > at; end--) {
        id = this.ids.get((at > 0 ? '##' : '') + word.slice(at, end));
        if (id !== undefined) break;
      }
      if (id === undefined) return [this.unknown];
      ids.push(id);
      at = end;
    }
    return ids;
  }
}

/** The words and the single marks of a token, in lower case and without accents. */
function cutWords(token: string): string[] {
  const plain = token
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '');
  return plain.match(/[\p{P}$+<=>^`|~]|[\p{sc=Han}]|[^\s\p{P}$+<=>^`|~\p{sc=Han}]+/gu) ?? [];
}
