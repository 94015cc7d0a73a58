/** What is known of a word before any text: its cluster (0 when unknown) and the word lists that hold it, as bits. */
export interface WordEntry {
  readonly cluster: number;
  readonly lists: number;
}

const unknown: WordEntry = { cluster: 0, lists: 0 };
const magic = 0x584c4e44;
const headerBytes = 8;
const entryBytes = 8;

/** Words by the hash of their lower-cased form. */
export class Lexicon {
  private readonly rows = new Map<number, number>();

  /** Each row of `columns` is the cluster and the lists of the word whose hash stands in `keys`. */
  constructor(
    private readonly keys: Int32Array = new Int32Array(),
    private readonly columns: Uint16Array = new Uint16Array(),
  ) {
    keys.forEach((key, row) => this.rows.set(key, row * 2));
  }

  look(lowerHash: number): WordEntry {
    const at = this.rows.get(lowerHash);
    if (at === undefined) return unknown;
    return { cluster: this.columns[at] ?? 0, lists: this.columns[at + 1] ?? 0 };
  }

  /** The lexicon as bytes, for {@link readLexicon}. */
  toBytes(): Uint8Array {
    const header = new DataView(new ArrayBuffer(headerBytes));
    header.setUint32(0, magic, true);
    header.setUint32(4, this.keys.length, true);
    return Buffer.concat([
      new Uint8Array(header.buffer),
      new Uint8Array(this.keys.buffer, this.keys.byteOffset, this.keys.byteLength),
      new Uint8Array(this.columns.buffer, this.columns.byteOffset, this.columns.byteLength),
    ]);
  }
}

/** Reads what {@link Lexicon.toBytes} wrote. Throws RangeError when the bytes are not a lexicon. */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < headerBytes || view.getUint32(0, true) !== magic) throw new RangeError('not a lexicon');
  const count = view.getUint32(4, true);
  if (bytes.byteLength !== headerBytes + count * entryBytes) throw new RangeError('truncated lexicon');
  const columnsAt = headerBytes + count * 4;
  return new Lexicon(
    new Int32Array(new Uint8Array(bytes.subarray(headerBytes, columnsAt)).buffer),
    new Uint16Array(new Uint8Array(bytes.subarray(columnsAt)).buffer),
  );
}
