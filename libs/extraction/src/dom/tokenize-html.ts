import { decodeHTML } from 'entities';
import { findRawTextEnd, holdsEntities, isRawText } from './raw-text.js';
import { TagScanner, type Attributes } from './tag-scanner.js';

/** Takes the tags and texts of a document in order. */
export interface TokenSink {
  /** Whether what comes next stands in SVG or MathML, where no element is raw text. */
  isInForeign(): boolean;
  text(data: string): void;
  startTag(name: string, attributes: Attributes, selfClosing: boolean): void;
  endTag(name: string): void;
}

/**
 * Cuts HTML into tags and texts (WHATWG HTML, section 13.2.5). Names are lower case, entities decoded; comments and
 * doctypes are dropped, as is a tag that never ends. Linear in the length of `source`, whose lines end in `\n`.
 */
export function tokenizeHtml(source: string, sink: TokenSink): void {
  new Tokenizer(source, sink).run();
}

class Tokenizer {
  private readonly tag: TagScanner;
  /** Where the search for markup goes on, and where the text began that has not been taken yet. */
  private at = 0;
  private textStart = 0;
  /** Text in front of a comment, which goes on behind it. */
  private pending = '';

  constructor(
    private readonly source: string,
    private readonly sink: TokenSink,
  ) {
    this.tag = new TagScanner(source);
  }

  run(): void {
    const { source } = this;
    for (let open = source.indexOf('<'); open >= 0; open = source.indexOf('<', this.at)) this.readMarkup(open);
    this.takeText(source.length);
    this.flushText();
  }

  private readMarkup(open: number): void {
    const { source } = this;
    const code = source.charCodeAt(open + 1);
    if (isLetter(code)) this.readStartTag(open);
    else if (code === slash && isLetter(source.charCodeAt(open + 2))) this.readEndTag(open);
    else if (code === slash && open + 2 < source.length) this.passOver(open, findEnd(source, '>', open));
    else if (source.startsWith('!--', open + 1)) this.passOver(open, findCommentEnd(source, open + 4));
    else if (source.startsWith('![CDATA[', open + 1) && this.sink.isInForeign()) this.readCharacterData(open);
    else if (code === exclamationMark || code === questionMark) this.passOver(open, findEnd(source, '>', open));
    else this.at = open + 1;
  }

  private readStartTag(open: number): void {
    const attributes = this.readTag(open, open + 1);
    if (attributes === undefined) return;
    const { name, isSelfClosing } = this.tag;
    const isRaw = isRawText(name) && !this.sink.isInForeign();
    this.sink.startTag(name, attributes, isSelfClosing);
    if (isRaw) this.readRawText(name);
  }

  private readEndTag(open: number): void {
    if (this.readTag(open, open + 2) !== undefined) this.sink.endTag(this.tag.name);
  }

  private readTag(open: number, nameStart: number): Attributes | undefined {
    const attributes = this.tag.read(nameStart);
    this.passOver(open, this.tag.at);
    if (attributes !== undefined) this.flushText();
    return attributes;
  }

  private readRawText(name: string): void {
    const end = findRawTextEnd(this.source, this.at, name);
    const text = this.source.slice(this.at, end);
    this.pending = holdsEntities(name) ? decodeText(text) : text;
    this.at = this.textStart = end;
  }

  private readCharacterData(open: number): void {
    const start = open + '<![CDATA['.length;
    const end = findEnd(this.source, ']]>', start);
    this.passOver(open, end);
    this.pending += this.source.slice(start, end).replace(/\]\]>$/, '');
  }

  /** Takes the text before a piece of markup, which ends at `end`. */
  private passOver(open: number, end: number): void {
    this.takeText(open);
    this.at = this.textStart = end;
  }

  private takeText(end: number): void {
    if (end > this.textStart) this.pending += decodeText(this.source.slice(this.textStart, end));
  }

  private flushText(): void {
    if (this.pending === '') return;
    this.sink.text(this.pending);
    this.pending = '';
  }
}

const slash = 47;
const exclamationMark = 33;
const questionMark = 63;

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 97 && lower <= 122;
}

function decodeText(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

/** Behind the next `mark`, or the end of the source. */
function findEnd(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

/** Behind the comment whose text starts at `start`: it ends with `-->` or `--!>`, at once also with `>` or `->`. */
function findCommentEnd(source: string, start: number): number {
  if (source.startsWith('>', start)) return start + 1;
  if (source.startsWith('->', start)) return start + 2;
  for (let at = source.indexOf('--', start); at >= 0; at = source.indexOf('--', at + 1)) {
    if (source.startsWith('>', at + 2)) return at + 3;
    if (source.startsWith('!>', at + 2)) return at + 4;
  }
  return source.length;
}
