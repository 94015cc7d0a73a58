import type { Document } from 'domhandler';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { TreeBuilder } from './tree-builder.js';

/** Attributes of one element; more are dropped. */
const maxAttributes = 200;

/**
 * Parses HTML text into a tree of domhandler nodes: always a document with one `html` element holding `head` and `body`. Tag and attribute names are lower case, entities are decoded, comments dropped. Never
 * throws; time is linear in the length of the text, depth at most 512.
 */
export function parseHtml(html: string): Document {
  const source = html.includes('\r') ? html.replace(/\r\n?/g, '\n') : html;
  const events = new TagEvents(source);
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: false }, events);
  tokenizer.write(source);
  tokenizer.end();
  return events.builder.finish();
}

/** Puts the tokenizer's events together to tags and runs of text. */
class TagEvents implements TokenizerCallbacks {
  readonly builder = new TreeBuilder();
  private name = '';
  private attributes: Record<string, string> = {};
  private attributeCount = 0;
  private attribute = '';
  private value = '';
  private pendingText = '';

  constructor(private readonly source: string) {}

  isInForeignContext(): boolean {
    return this.builder.isInForeign();
  }

  ontext(start: number, end: number): void {
    this.pendingText += this.source.slice(start, end);
  }

  ontextentity(codepoint: number): void {
    this.pendingText += String.fromCodePoint(codepoint);
  }

  onopentagname(start: number, end: number): void {
    this.flushText();
    this.name = this.source.slice(start, end).toLowerCase();
    this.attributes = {};
    this.attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.value += this.source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.attributeCount >= maxAttributes || this.attribute === '__proto__') return;
    if (Object.hasOwn(this.attributes, this.attribute)) return;
    this.attributes[this.attribute] = this.value;
    this.attributeCount += 1;
  }

  onopentagend(): void {
    this.builder.startTag(this.name, this.attributes, false);
  }

  onselfclosingtag(): void {
    this.builder.startTag(this.name, this.attributes, true);
  }

  onclosetag(start: number, end: number): void {
    this.flushText();
    this.builder.endTag(this.source.slice(start, end).toLowerCase());
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.pendingText += this.source.slice(start, end - endOffset);
  }

  onend(): void {
    this.flushText();
  }

  oncomment(): void {
    return;
  }

  ondeclaration(): void {
    return;
  }

  onprocessinginstruction(): void {
    return;
  }

  private flushText(): void {
    if (this.pendingText === '') return;
    this.builder.text(this.pendingText);
    this.pendingText = '';
  }
}
