/** Values nested deeper than this are read as null; no article's metadata is. */
const deepest = 60;

/** A script longer than this is not metadata. */
const longest = 4_000_000;

/**
 * Parses JSON as publishers really print it: several values one after the other, trailing and missing commas, comments,
 * `<!-- -->` and CDATA wrappers, raw control characters in strings, single quotes, unquoted keys, a missing end.
 * Returns the top-level values; what cannot be read is left out. Linear time, bounded depth, never throws.
 */
export function parseLenientJson(source: string): unknown[] {
  if (source.length > longest) return [];
  const text = source.trim();
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return new LenientParser(text).parseAll();
  }
}

class LenientParser {
  private at = 0;

  constructor(private readonly text: string) {}

  parseAll(): unknown[] {
    const values: unknown[] = [];
    for (;;) {
      const start = this.nextOpening();
      if (start === -1) return values;
      this.at = start;
      values.push(this.parseValue(0));
    }
  }

  /** Top-level values that matter are objects and arrays; whatever stands between is noise. */
  private nextOpening(): number {
    this.skipSpace();
    while (this.at < this.text.length && !/[{[]/.test(this.text.charAt(this.at))) {
      this.at += 1;
      this.skipSpace();
    }
    return this.at < this.text.length ? this.at : -1;
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code <= 32 || code === 0xfeff || code === 0xa0) this.at += 1;
      else if (this.text.startsWith('<!--', this.at)) this.at += 4;
      else if (this.text.startsWith('-->', this.at) || this.text.startsWith(']]>', this.at)) this.at += 3;
      else if (this.text.startsWith('<![CDATA[', this.at)) this.at += 9;
      else if (this.text.startsWith('/*', this.at)) this.skipPast('*/');
      else if (this.text.startsWith('//', this.at)) this.skipPast('\n');
      else return;
    }
  }

  private skipPast(end: string): void {
    const found = this.text.indexOf(end, this.at + 2);
    this.at = found === -1 ? this.text.length : found + end.length;
  }

  private parseValue(depth: number): unknown {
    this.skipSpace();
    const opening = this.text.charAt(this.at);
    if (opening === '{' || opening === '[') {
      if (depth >= deepest) return this.skipNested();
      return opening === '{' ? this.parseObject(depth) : this.parseArray(depth);
    }
    if (opening === '"' || opening === "'" || opening === '“') return this.parseString();
    return this.parseBare();
  }

  /** Passes over a value that is nested too deep, by counting brackets. */
  private skipNested(): null {
    let open = 0;
    while (this.at < this.text.length) {
      const char = this.text.charAt(this.at);
      if (char === '"') this.parseString();
      else this.at += 1;
      if (char === '{' || char === '[') open += 1;
      if (char === '}' || char === ']') open -= 1;
      if (open === 0) return null;
    }
    return null;
  }

  private parseObject(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.at += 1;
    for (;;) {
      this.skipSeparators();
      if (this.at >= this.text.length) return object;
      const char = this.text.charAt(this.at);
      if (char === '}') {
        this.at += 1;
        return object;
      }
      if (char === ']') return object;
      const key = this.parseValueOfKey(char);
      this.skipSpace();
      if (this.text.charAt(this.at) !== ':') continue;
      this.at += 1;
      this.skipSpace();
      if (/[,}]/.test(this.text.charAt(this.at))) continue;
      Object.defineProperty(object, key, { value: this.parseValue(depth + 1), enumerable: true, configurable: true });
    }
  }

  private parseValueOfKey(char: string): string {
    if (char === '"' || char === "'" || char === '“') return this.parseString();
    const start = this.at;
    while (this.at < this.text.length && !/[:,{}[\]"\s]/.test(this.text.charAt(this.at))) this.at += 1;
    if (this.at === start) this.at += 1;
    return this.text.slice(start, this.at);
  }

  private parseArray(depth: number): unknown[] {
    const values: unknown[] = [];
    this.at += 1;
    for (;;) {
      this.skipSeparators();
      if (this.at >= this.text.length) return values;
      const char = this.text.charAt(this.at);
      if (char === ']') {
        this.at += 1;
        return values;
      }
      if (char === '}') return values;
      values.push(this.parseValue(depth + 1));
    }
  }

  private skipSeparators(): void {
    this.skipSpace();
    while (/[,;]/.test(this.text.charAt(this.at))) {
      this.at += 1;
      this.skipSpace();
    }
  }

  private parseString(): string {
    const opening = this.text.charAt(this.at);
    const closing = opening === '“' ? '”' : opening;
    this.at += 1;
    let value = '';
    let start = this.at;
    while (this.at < this.text.length) {
      const char = this.text.charAt(this.at);
      if (char === '\\') {
        value += this.text.slice(start, this.at) + this.readEscape();
        start = this.at;
      } else if (char === closing && this.closesString()) {
        value += this.text.slice(start, this.at);
        this.at += 1;
        return value;
      } else {
        this.at += 1;
      }
    }
    return value + this.text.slice(start);
  }

  /** A quote ends the string only before a separator: publishers forget to escape quotes inside. */
  private closesString(): boolean {
    let next = this.at + 1;
    while (next < this.at + 200 && this.text.charCodeAt(next) <= 32) next += 1;
    const char = this.text.charAt(next);
    return char === '' || /[:,}\]/<-]/.test(char) || this.text.charCodeAt(this.at + 1) === 10 || char === '"';
  }

  private readEscape(): string {
    const char = this.text.charAt(this.at + 1);
    if (char === 'u') {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (/^[0-9a-f]{4}$/i.test(digits)) {
        this.at += 6;
        return String.fromCharCode(parseInt(digits, 16));
      }
    }
    this.at += 2;
    return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[char] ?? char;
  }

  private parseBare(): unknown {
    const start = this.at;
    while (this.at < this.text.length && !/[,:{}[\]"\s]/.test(this.text.charAt(this.at))) this.at += 1;
    if (this.at === start) {
      this.at += 1;
      return null;
    }
    const word = this.text.slice(start, this.at);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null' || word === 'undefined') return null;
    const number = Number(word);
    return Number.isNaN(number) ? word : number;
  }
}
