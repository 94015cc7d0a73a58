/** A text that a match of a pattern contains. */
export interface Stem {
  /** Lower case; every digit is `0`, the start of the text `^`, its end `$` (as `startMark` and `endMark`). */
  text: string;
  /** Whether a text that contains it always matches. */
  isCertain: boolean;
}

export const startMark = '\u0002';
export const endMark = '\u0003';

/** What a part of a pattern matches: just the texts of its stems (`isWhole`), or anything with one of them inside. */
interface Part {
  stems: readonly Stem[];
  isWhole: boolean;
}

const anything: Part = { stems: [{ text: '', isCertain: false }], isWhole: false };
const nothing: Part = { stems: [{ text: '', isCertain: true }], isWhole: true };
/** Matches no character, but under a condition: `\b`, `(?!…)`. */
const condition: Part = { stems: [{ text: '', isCertain: false }], isWhole: true };

/** More stems than this are not spelled out; shorter ones are taken instead. */
const maxStems = 128;
const maxClassSize = 8;

/**
 * Texts of which every match of `pattern` contains at least one. The pattern is read without regard to case. An empty text
 * among them says that nothing is known.
 *
 * @throws SyntaxError for syntax that is not read: named groups, back references.
 */
export function listStems(pattern: RegExp): readonly Stem[] {
  return new PatternReader(pattern.source).readAlternatives().stems;
}

class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  readAlternatives(): Part {
    const parts = [this.readSequence()];
    while (this.source.charAt(this.at) === '|') {
      this.at += 1;
      parts.push(this.readSequence());
    }
    return { stems: parts.flatMap(({ stems }) => stems), isWhole: parts.every(({ isWhole }) => isWhole) };
  }

  private readSequence(): Part {
    let run = nothing;
    let best = anything;
    let isWhole = true;
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) {
      const part = this.repeat(this.readAtom());
      if (part.isWhole && run.stems.length * part.stems.length <= maxStems) {
        run = join(run, part);
        continue;
      }
      isWhole = false;
      best = longer(longer(best, run), part);
      run = part.isWhole ? part : nothing;
    }
    if (isWhole) return run;
    const { stems } = longer(best, run);
    return { stems: stems.map(({ text }) => ({ text, isCertain: false })), isWhole: false };
  }

  private repeat(part: Part): Part {
    const quantifier = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 20));
    if (quantifier === null) return part;
    this.at += quantifier[0].length;
    const [, sign, from = '', comma, to = ''] = quantifier;
    const least = sign === undefined ? Number(from) : sign === '+' ? 1 : 0;
    const most = sign === '?' ? 1 : sign !== undefined || (comma === ',' && to === '') ? Infinity : Number(to || from);
    if (part.isWhole && part.stems.length ** most <= maxClassSize) return repeatWhole(part, least, most);
    return least === 0 ? anything : { ...part, isWhole: false };
  }

  private readAtom(): Part {
    const character = this.source.charAt(this.at);
    this.at += 1;
    if (character === '(') return this.readGroup();
    if (character === '[') return this.readClass();
    if (character === '\\') return this.readEscape();
    if (character === '.') return anything;
    if (character === '^') return literal(startMark);
    return literal(character === '$' ? endMark : character);
  }

  private readGroup(): Part {
    const opening = /^\?(?:[:!=]|<[!=])/.exec(this.source.slice(this.at, this.at + 3))?.[0] ?? '';
    if (opening === '' && this.source.charAt(this.at) === '?') throw new SyntaxError(`not read: ${this.source}`);
    this.at += opening.length;
    const part = this.readAlternatives();
    this.at += 1;
    return opening === '' || opening === '?:' ? part : condition;
  }

  private readClass(): Part {
    const end = /(?:[^\]\\]|\\.)*/y;
    end.lastIndex = this.at;
    const body = end.exec(this.source)?.[0] ?? '';
    this.at += body.length + 1;
    const isList = body.length <= maxClassSize && !/^\^|.-.|\\/su.test(body);
    return isList ? { stems: Array.from(body, literal).flatMap(({ stems }) => stems), isWhole: true } : anything;
  }

  private readEscape(): Part {
    const character = this.source.charAt(this.at);
    this.at += 1;
    if (character === 'd') return { stems: [{ text: '0', isCertain: true }], isWhole: true };
    if (/[bB]/.test(character)) return condition;
    if (/[wWsSDpPu]/.test(character)) {
      const rest = /(?:(?<=[pP])\{[^}]*\}|(?<=u)[0-9a-f]{4})?/iy;
      rest.lastIndex = this.at;
      this.at += rest.exec(this.source)?.[0].length ?? 0;
      return anything;
    }
    if (/[a-z0-9]/i.test(character)) throw new SyntaxError(`not read: ${this.source}`);
    return literal(character);
  }
}

function literal(character: string): Part {
  const text = character.toLowerCase();
  // Digits stand for each other, and other characters may share a symbol with further ones.
  return {
    stems: [{ text: /\d/.test(text) ? '0' : text, isCertain: /[a-z _-]|\u0002|\u0003/.test(text) }],
    isWhole: true,
  };
}

function join(left: Part, right: Part): Part {
  const stems = left.stems.flatMap((first) =>
    right.stems.map((second) => ({ text: first.text + second.text, isCertain: first.isCertain && second.isCertain })),
  );
  return { stems, isWhole: true };
}

function repeatWhole(part: Part, least: number, most: number): Part {
  let run = nothing;
  const stems: Stem[] = least === 0 ? [...run.stems] : [];
  for (let times = 1; times <= most; times += 1) {
    run = join(run, part);
    if (times >= least) stems.push(...run.stems);
  }
  return { stems, isWhole: true };
}

/** The part whose shortest stem says more. */
function longer(left: Part, right: Part): Part {
  return shortestOf(right) > shortestOf(left) ? right : left;
}

function shortestOf({ stems }: Part): number {
  return Math.min(...stems.map(({ text }) => text.length));
}
