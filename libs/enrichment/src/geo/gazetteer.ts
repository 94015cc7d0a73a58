import { countries, type Country } from './countries.js';
import { hashPlaceName, type NameHash } from './hash-place-name.js';
import { normalizePlaceName } from './normalize-place-name.js';
import { placeKinds, type PlaceKind } from './place-kind.js';

/** One reading of a name: an entry of the gazetteer, and whether the name is only one of its other names. */
export interface PlaceReading {
  readonly entry: number;
  readonly alternate: boolean;
}

const none = 0xffff;
const alternateFlag = 0x80000000;

interface Section {
  readonly offset: number;
  readonly length: number;
}

/**
 * The world's places in columns over one buffer (about 310,000 entries, 1.2 million names): names are found by hash,
 * and nothing is allocated per entry. An entry is a number; entries 0–249 are the countries, in `countries`' order.
 */
export class Gazetteer {
  readonly size: number;
  private readonly rowHashes: Uint32Array;
  private readonly rowChecks: Uint16Array;
  private readonly rowEntries: Uint32Array;
  /** First row of each value of a hash's upper 16 bits. */
  private readonly buckets: Uint32Array;
  private readonly points: Int32Array;
  private readonly ids: Uint32Array;
  private readonly parents: Uint16Array;
  private readonly kinds: Uint8Array;
  private readonly weights: Uint8Array;
  private readonly nameOffsets: Uint32Array;
  private readonly names: Uint8Array;
  private readonly decoder = new TextDecoder();
  private readonly childrenOf = new Map<number, readonly number[]>();

  /** `buffer` is the content of `data/gazetteer/gazetteer.bin`. Throws a RangeError when it is something else. */
  constructor(buffer: ArrayBuffer) {
    const header = readHeader(buffer);
    const bytes = (name: string): [ArrayBuffer, number, number] => {
      const section = header[name];
      if (section === undefined) throw new RangeError(`gazetteer file lacks its section ${name}`);
      return [buffer, section.offset, section.length];
    };
    const words = (name: string): [ArrayBuffer, number, number] => {
      const [data, offset, length] = bytes(name);
      return [data, offset, length / 4];
    };
    this.rowHashes = new Uint32Array(...words('rowHashes'));
    this.rowEntries = new Uint32Array(...words('rowEntries'));
    const [data, offset, length] = bytes('rowChecks');
    this.rowChecks = new Uint16Array(data, offset, length / 2);
    this.points = new Int32Array(...words('points'));
    this.ids = new Uint32Array(...words('ids'));
    const [parentData, parentOffset, parentLength] = bytes('parents');
    this.parents = new Uint16Array(parentData, parentOffset, parentLength / 2);
    this.kinds = new Uint8Array(...bytes('kinds'));
    this.weights = new Uint8Array(...bytes('weights'));
    this.nameOffsets = new Uint32Array(...words('nameOffsets'));
    this.names = new Uint8Array(...bytes('names'));
    this.size = this.kinds.length;
    this.buckets = indexBuckets(this.rowHashes);
  }

  /** All readings of a name, however it is written; the order says nothing. */
  find(name: string): PlaceReading[] {
    return this.findNormalized(normalizePlaceName(name));
  }

  /** As `find`, for a name that went through `normalizePlaceName`. */
  findNormalized(key: string): PlaceReading[] {
    if (key === '') return [];
    const { row, check } = hashPlaceName(key);
    const readings: PlaceReading[] = [];
    for (let at = this.firstRow(row); this.rowHashes[at] === row; at++) {
      if (this.rowChecks[at] !== check) continue;
      const value = this.rowEntries[at] ?? 0;
      readings.push({ entry: (value & ~alternateFlag) >>> 0, alternate: value >= alternateFlag });
    }
    return readings;
  }

  /** Whether any place has this normalised name. */
  has(key: string): boolean {
    return this.hasHash(hashPlaceName(key));
  }

  /** As `has`, for the hash of a normalised name. */
  hasHash({ row, check }: NameHash): boolean {
    for (let at = this.firstRow(row); this.rowHashes[at] === row; at++) if (this.rowChecks[at] === check) return true;
    return false;
  }

  /** The entry's usual name. */
  name(entry: number): string {
    return this.decoder.decode(this.names.subarray(this.nameOffsets[entry], this.nameOffsets[entry + 1]));
  }

  kind(entry: number): PlaceKind {
    return placeKinds[this.kinds[entry] ?? 0] ?? 'town';
  }

  /** WGS 84 degrees. */
  lat(entry: number): number {
    return (this.points[2 * entry] ?? 0) / 1e5;
  }

  lon(entry: number): number {
    return (this.points[2 * entry + 1] ?? 0) / 1e5;
  }

  /** Inhabitants, to within 5 %; for places without any, how well known the place is on the same scale. */
  population(entry: number): number {
    return Math.round(2 ** ((this.weights[entry] ?? 0) / 8)) - 1;
  }

  /** Binary logarithm of the population. */
  weight(entry: number): number {
    return (this.weights[entry] ?? 0) / 8;
  }

  /** GeoNames id, for entries that come from GeoNames. */
  geonamesId(entry: number): number | undefined {
    const id = this.ids[entry] ?? 0;
    return id === 0 ? undefined : id;
  }

  /** The administrative area or country that the entry lies in, directly. */
  parent(entry: number): number | undefined {
    const parent = this.parents[entry] ?? none;
    return parent === none ? undefined : parent;
  }

  /** The administrative areas directly below an entry. Reads all areas, the first time that an entry is asked for. */
  children(entry: number): readonly number[] {
    const known = this.childrenOf.get(entry);
    if (known !== undefined) return known;
    const found: number[] = [];
    for (let at = 0; at < none && at < this.size; at++) {
      if (this.parents[at] === entry && (this.kinds[at] ?? 0) <= 2) found.push(at);
    }
    this.childrenOf.set(entry, found);
    return found;
  }

  /** The first-level area (state, province, governorate) that the entry is or lies in. */
  admin1(entry: number): number | undefined {
    for (let at: number | undefined = entry; at !== undefined; at = this.parent(at)) {
      if (this.kind(at) === 'admin1') return at;
    }
    return undefined;
  }

  country(entry: number): Country | undefined {
    for (let at: number | undefined = entry; at !== undefined; at = this.parent(at)) {
      if (at < countries.length) return countries[at];
    }
    return undefined;
  }

  private firstRow(row: number): number {
    let low = this.buckets[row >>> 16] ?? 0;
    let high = this.buckets[(row >>> 16) + 1] ?? this.rowHashes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.rowHashes[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function readHeader(buffer: ArrayBuffer): Record<string, Section> {
  const view = new DataView(buffer);
  if (buffer.byteLength < 8 || view.getUint32(0, true) !== 0x5a474c44) throw new RangeError('not a gazetteer file');
  const text = new TextDecoder().decode(new Uint8Array(buffer, 8, view.getUint32(4, true)));
  return JSON.parse(text) as Record<string, Section>;
}

function indexBuckets(hashes: Uint32Array): Uint32Array {
  const buckets = new Uint32Array(0x10001);
  for (const hash of hashes) buckets[(hash >>> 16) + 1] = (buckets[(hash >>> 16) + 1] ?? 0) + 1;
  for (let index = 1; index < buckets.length; index++)
    buckets[index] = (buckets[index] ?? 0) + (buckets[index - 1] ?? 0);
  return buckets;
}
