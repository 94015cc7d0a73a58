import { decodeHTMLAttribute } from 'entities';

export type Attributes = Record<string, string>;

/** Attributes of one element; more are dropped. */
const maxAttributes = 200;

const greaterThan = 62;
const slash = 47;
const equals = 61;

/** Reads single tags of a source: names in lower case, the entities of attribute values decoded. */
export class TagScanner {
  /** Behind what was read last. */
  at = 0;
  name = '';
  isSelfClosing = false;

  constructor(private readonly source: string) {}

  /** Reads the tag whose name starts at `start`, up to its `>`; undefined where it never ends. */
  read(start: number): Attributes | undefined {
    const { source } = this;
    this.at = start;
    while (this.at < source.length && !endsName(source.charCodeAt(this.at))) this.at += 1;
    this.name = source.slice(start, this.at).toLowerCase();
    return this.readAttributes();
  }

  private readAttributes(): Attributes | undefined {
    const { source } = this;
    const attributes: Attributes = {};
    let count = 0;
    this.isSelfClosing = false;
    while (this.at < source.length) {
      const code = source.charCodeAt(this.at);
      if (code === greaterThan) {
        this.at += 1;
        return attributes;
      }
      if (code === slash || isSpace(code)) {
        this.isSelfClosing = code === slash;
        this.at += 1;
        continue;
      }
      this.isSelfClosing = false;
      const nameStart = this.at;
      this.passName();
      const name = source.slice(nameStart, this.at);
      const value = this.readValue();
      if (count >= maxAttributes) continue;
      if (addAttribute(attributes, name.toLowerCase(), value)) count += 1;
    }
    return undefined;
  }

  private passName(): void {
    const { source } = this;
    // Whatever comes first is part of the name, an equals sign too.
    for (this.at += 1; this.at < source.length; this.at += 1) {
      const code = source.charCodeAt(this.at);
      if (code === equals || endsName(code)) return;
    }
  }

  /** The value behind an attribute's name, empty where there is none. */
  private readValue(): string {
    const { source } = this;
    let start = this.passSpaces(this.at);
    if (source.charCodeAt(start) !== equals) return '';
    start = this.passSpaces(start + 1);
    const quote = source.charAt(start);
    if (quote === '"' || quote === "'") {
      const end = source.indexOf(quote, start + 1);
      this.at = end < 0 ? source.length : end + 1;
      return end < 0 ? '' : source.slice(start + 1, end);
    }
    this.at = start;
    while (this.at < source.length && !endsValue(source.charCodeAt(this.at))) this.at += 1;
    return source.slice(start, this.at);
  }

  private passSpaces(from: number): number {
    let at = from;
    while (isSpace(this.source.charCodeAt(at))) at += 1;
    return at;
  }
}

/** Adds an attribute unless there is one of that name already. */
function addAttribute(attributes: Attributes, name: string, value: string): boolean {
  if (name === '__proto__' || Object.hasOwn(attributes, name)) return false;
  attributes[name] = value.includes('&') ? decodeHTMLAttribute(value) : value;
  return true;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 12;
}

function endsName(code: number): boolean {
  return code === greaterThan || code === slash || isSpace(code);
}

function endsValue(code: number): boolean {
  return code === greaterThan || isSpace(code);
}
