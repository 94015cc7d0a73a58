import { endMark, listStems, startMark } from './list-stems.js';

/** Most patterns of a set: their hits are the bits of an integer. */
const maxPatterns = 31;

const symbols = 64;
const startSymbol = 0;
const endSymbol = 63;

/** Symbol of each ASCII character: letters without case, digits all alike, space, hyphen and underscore, the rest. */
const asciiSymbols = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  if (character >= 'a' && character <= 'z') return 1 + character.charCodeAt(0) - 97;
  if (character >= '0' && character <= '9') return 27;
  const special = ' -_'.indexOf(character);
  return special < 0 ? 31 : 28 + special;
});

function symbolOf(code: number): number {
  return code < 128 ? (asciiSymbols[code] ?? 0) : 32 + (code % 31);
}

/**
 * Finds which of many patterns match a text, reading it once: an automaton looks for what the patterns' matches must
 * contain (Aho and Corasick 1975), and only patterns that may match, and need more than that, are tried.
 */
export class PatternSet {
  /** The state after a symbol: row per state. */
  private readonly next: Uint16Array;
  /** Patterns that match for sure, and those that may, where a state is reached. */
  private readonly certain: Int32Array;
  private readonly possible: Int32Array;
  /** Patterns that nothing is known of. */
  private readonly always: number = 0;

  /** @throws RangeError for more than 31 patterns. */
  constructor(private readonly patterns: readonly RegExp[]) {
    if (patterns.length > maxPatterns) throw new RangeError(`${patterns.length} patterns, at most ${maxPatterns}`);
    const trie = new Trie();
    for (const [index, pattern] of patterns.entries()) {
      for (const { text, isCertain } of listStems(pattern)) {
        if (text === '') this.always |= 1 << index;
        else trie.add(text, 1 << index, isCertain);
      }
    }
    trie.linkFailures();
    this.next = trie.next;
    this.certain = trie.certain;
    this.possible = trie.possible;
  }

  /** Bit n is set where pattern n matches `text`, which is in lower case. */
  match(text: string): number {
    const { next, certain, possible, patterns } = this;
    let state = next[startSymbol] ?? 0;
    let found = 0;
    let open = this.always;
    for (let index = 0; index < text.length; index += 1) {
      state = next[state * symbols + symbolOf(text.charCodeAt(index))] ?? 0;
      found |= certain[state] ?? 0;
      open |= possible[state] ?? 0;
    }
    state = next[state * symbols + endSymbol] ?? 0;
    found |= certain[state] ?? 0;
    open = (open | (possible[state] ?? 0)) & ~found;
    for (let index = 0; open !== 0; index += 1, open >>>= 1)
      if ((open & 1) === 1 && patterns[index]?.test(text) === true) found |= 1 << index;
    return found;
  }
}

/** The automaton while it grows. */
class Trie {
  next = new Uint16Array(256 * symbols);
  certain = new Int32Array(256);
  possible = new Int32Array(256);
  private states = 1;

  add(text: string, bit: number, isCertain: boolean): void {
    let state = 0;
    for (let index = 0; index < text.length; index += 1) {
      const edge = state * symbols + symbolOfStem(text, index);
      state = this.next[edge] ?? 0;
      if (state !== 0) continue;
      state = this.addState();
      this.next[edge] = state;
    }
    const hits = isCertain ? this.certain : this.possible;
    hits[state] = (hits[state] ?? 0) | bit;
  }

  /** Where no stem goes on, the search goes on from the longest end of what was read that begins a stem. */
  linkFailures(): void {
    const { next, certain, possible } = this;
    const failures = new Uint16Array(this.states);
    const queue = new Uint16Array(this.states);
    let queued = 1;
    for (let index = 0; index < queued; index += 1) {
      const state = queue[index] ?? 0;
      const failure = failures[state] ?? 0;
      certain[state] = (certain[state] ?? 0) | (certain[failure] ?? 0);
      possible[state] = (possible[state] ?? 0) | (possible[failure] ?? 0);
      for (let symbol = 0; symbol < symbols; symbol += 1) {
        const edge = state * symbols + symbol;
        const fallback = state === 0 ? 0 : (next[failure * symbols + symbol] ?? 0);
        const child = next[edge] ?? 0;
        if (child === 0) next[edge] = fallback;
        else {
          failures[child] = fallback;
          queue[queued] = child;
          queued += 1;
        }
      }
    }
  }

  /** @throws RangeError where the patterns are too many for states of 16 bits. */
  private addState(): number {
    const state = this.states;
    if (state > 0xffff) throw new RangeError('too many patterns for one set');
    if (state === this.certain.length) {
      this.next = grow(this.next, Uint16Array);
      this.certain = grow(this.certain, Int32Array);
      this.possible = grow(this.possible, Int32Array);
    }
    this.states += 1;
    return state;
  }
}

function grow<T extends Uint16Array | Int32Array>(array: T, type: new (length: number) => T): T {
  const larger = new type(array.length * 2);
  larger.set(array);
  return larger;
}

function symbolOfStem(text: string, index: number): number {
  const character = text.charAt(index);
  if (character === startMark) return startSymbol;
  return character === endMark ? endSymbol : symbolOf(character.charCodeAt(0));
}
