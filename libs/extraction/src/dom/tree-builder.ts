import type { Document, Element } from 'domhandler';
import { ActiveFormatting } from './active-formatting.js';
import { BodyRules } from './body-rules.js';
import { headElements, voidElements } from './element-categories.js';
import { ElementInserter } from './element-inserter.js';
import { ForeignRules } from './foreign-rules.js';
import { OpenElements } from './open-elements.js';
import type { Attributes } from './tag-scanner.js';
import type { TokenSink } from './tokenize-html.js';

/** Elements of one document; the tags after them are read as text without markup. */
const maxElements = 1_000_000;

/** A line break right behind their start tag is none of their text. */
const newlineDroppers = new Set(['pre', 'listing', 'textarea']);

/**
 * Builds the tree of a document from its tags as browsers do (WHATWG HTML, section 13.2.6), with nesting, formatting and
 * element counts bounded. Scripts do not run, so `noscript` holds elements. Comments and doctypes are dropped.
 */
export class TreeBuilder implements TokenSink {
  private readonly open = new OpenElements();
  private readonly formatting = new ActiveFormatting(this.open);
  private readonly inserter = new ElementInserter(this.open, this.formatting);
  private readonly foreign = new ForeignRules(this.open);
  private readonly inBody = new BodyRules(this.open, this.formatting, this.inserter);
  private html: Element | undefined;
  private head: Element | undefined;
  private body: Element | undefined;
  private dropsNewline = false;

  /** Ends the document: what it lacks of `html`, `head` and `body` is added. */
  finish(): Document {
    if (this.body === undefined) this.openBody({});
    return this.open.document;
  }

  isInForeign(): boolean {
    return this.foreign.isInside();
  }

  text(data: string): void {
    let text = data;
    if (this.dropsNewline) {
      this.dropsNewline = false;
      if (text.startsWith('\n')) text = text.slice(1);
      if (text === '') return;
    }
    const current = this.open.current;
    if (this.body === undefined && (current === undefined || current === this.html || current === this.head)) {
      if (!/[^\t\n\f\r ]/.test(text)) return;
      this.openBody({});
    }
    if (current !== undefined && (current.name === 'script' || current.name === 'style')) {
      this.open.appendText(text);
      return;
    }
    if (!this.foreign.isInside()) this.formatting.reconstruct();
    this.open.appendText(text);
  }

  startTag(name: string, attributes: Attributes, selfClosing: boolean): void {
    this.dropsNewline = false;
    if (this.inserter.count > maxElements) return;
    if (name === 'html') this.openHtml(attributes);
    else if (this.foreign.isInside() && !this.foreign.leaves(name, attributes)) {
      this.inserter.insert(name, attributes);
      if (selfClosing) this.open.pop();
    } else if (this.body === undefined && this.startBeforeBody(name, attributes)) return;
    else if (name === 'body' || name === 'head') {
      if (name === 'body' && this.body !== undefined) mergeAttributes(this.body, attributes);
    } else {
      this.inBody.startTag(name, attributes, selfClosing);
      this.dropsNewline = newlineDroppers.has(name);
    }
  }

  endTag(name: string): void {
    this.dropsNewline = false;
    if (this.body === undefined && this.endBeforeBody(name)) return;
    if (this.foreign.isInside() && this.foreign.endTag(name)) return;
    if (name !== 'body' && name !== 'html' && name !== 'head') this.inBody.endTag(name);
  }

  private startBeforeBody(name: string, attributes: Attributes): boolean {
    this.openHtml({});
    const current = this.open.current;
    if (name === 'head') {
      if (this.head === undefined) this.openHead(attributes);
      else mergeAttributes(this.head, {});
      return true;
    }
    if (name === 'body') {
      this.openBody(attributes);
      return true;
    }
    // Inside a noscript or template of the head anything stays where it stands.
    if (this.head !== undefined && (this.open.has('template') || this.open.has('noscript'))) return false;
    if (!headElements.has(name)) {
      this.openBody({});
      return false;
    }
    if (this.head === undefined) this.openHead({});
    else if (current !== this.head && !this.open.has('head')) this.open.push(this.head);
    if (voidElements.has(name)) this.inserter.insertVoid(name, attributes);
    else this.inserter.insert(name, attributes);
    return true;
  }

  private endBeforeBody(name: string): boolean {
    if (name === 'head') {
      while (this.open.has('head')) this.open.pop();
      return true;
    }
    if (name === 'body' || name === 'html' || name === 'br') {
      this.openBody({});
      return name !== 'br';
    }
    return !this.open.has(name);
  }

  private openHtml(attributes: Attributes): void {
    if (this.html === undefined) this.html = this.inserter.insert('html', attributes);
    else mergeAttributes(this.html, attributes);
  }

  private openHead(attributes: Attributes): void {
    this.openHtml({});
    this.head = this.inserter.insert('head', attributes);
  }

  private openBody(attributes: Attributes): void {
    if (this.head === undefined) this.openHead({});
    while (this.open.current !== undefined && this.open.current !== this.html) this.open.pop();
    this.body = this.inserter.insert('body', attributes);
  }
}

function mergeAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.attribs[name] ??= value;
}
