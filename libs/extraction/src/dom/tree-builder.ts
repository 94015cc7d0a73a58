import { Element, type Document } from 'domhandler';
import { ActiveFormatting } from './active-formatting.js';
import {
  buttonScopeBoundaries,
  foreignBreakouts,
  formattingElements,
  headElements,
  headings,
  impliedEnd,
  integrationPoints,
  listScopeBoundaries,
  markerElements,
  paragraphClosers,
  scopeBoundaries,
  scopedClosers,
  special,
  tableContexts,
  tableScopes,
  voidElements,
} from './element-categories.js';
import { OpenElements } from './open-elements.js';
import { TableRules } from './table-rules.js';

type Attributes = Record<string, string>;

/** Elements of one document; the tags after them are read as text without markup. */
const maxElements = 1_000_000;

/**
 * Builds the tree of a document from its tags as browsers do (WHATWG HTML, section 13.2.6), with nesting, formatting and
 * element counts bounded. Scripts do not run, so `noscript` holds elements. Comments and doctypes are dropped.
 */
export class TreeBuilder {
  private readonly open = new OpenElements();
  private readonly formatting = new ActiveFormatting(this.open);
  private readonly tables = new TableRules(this.open, this.formatting, (name) => {
    this.insert(name, {});
  });
  private html: Element | undefined;
  private head: Element | undefined;
  private body: Element | undefined;
  private form: Element | undefined;
  private elements = 0;
  private dropNewline = false;

  /** Ends the document: what it lacks of `html`, `head` and `body` is added. */
  finish(): Document {
    if (this.body === undefined) this.openBody({});
    return this.open.document;
  }

  isInForeign(): boolean {
    const { stack } = this.open;
    if (!this.open.has('svg') && !this.open.has('math')) return false;
    for (let index = stack.length - 1; index >= 0; index -= 1) {
      const name = stack[index]?.name ?? '';
      if (name === 'svg' || name === 'math') return true;
      if (integrationPoints.has(name) || name === 'body') return false;
    }
    return false;
  }

  text(data: string): void {
    let text = data;
    if (this.dropNewline) {
      this.dropNewline = false;
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
    if (!this.isInForeign()) this.formatting.reconstruct();
    this.open.appendText(text);
  }

  startTag(name: string, attributes: Attributes, selfClosing: boolean): void {
    this.dropNewline = false;
    if (this.elements > maxElements) return;
    if (name === 'html') this.openHtml(attributes);
    else if (this.isInForeign() && !this.leavesForeign(name, attributes)) {
      this.insert(name, attributes);
      if (selfClosing) this.open.pop();
    } else if (this.body === undefined && this.startBeforeBody(name, attributes)) return;
    else if (name === 'body' || name === 'head') {
      if (name === 'body' && this.body !== undefined) mergeAttributes(this.body, attributes);
    } else this.startInBody(name, attributes, selfClosing);
  }

  endTag(name: string): void {
    this.dropNewline = false;
    if (this.body === undefined && this.endBeforeBody(name)) return;
    if (this.isInForeign() && this.endForeign(name)) return;
    if (name === 'body' || name === 'html' || name === 'head') return;
    if (name === 'br') this.startVoid('br', {});
    else if (name === 'p') this.endParagraph();
    else if (formattingElements.has(name)) {
      if (this.formatting.adopt(name) === 'other') this.endOther(name);
    } else if (headings.has(name)) this.endHeading();
    else if (name === 'li' || name === 'dd' || name === 'dt') this.endItem(name);
    else if (name === 'form') this.endForm();
    else if (name === 'template') this.endTemplate();
    else if (tableScopes.has(name)) this.tables.endTag(name);
    else if (scopedClosers.has(name)) this.endScoped(name);
    else this.endOther(name);
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
    if (voidElements.has(name)) this.insertVoid(name, attributes);
    else this.insert(name, attributes);
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

  private startInBody(name: string, attributes: Attributes, selfClosing: boolean): void {
    const tags = this.tables.startTag(name);
    if (tags === 'ignored') return;
    if (tags === 'ready') {
      this.insertPlain(name, attributes);
      return;
    }
    if (paragraphClosers.has(name)) this.startBlock(name, attributes);
    else if (formattingElements.has(name)) this.startFormatting(name, attributes);
    else if (name === 'table') {
      this.closeParagraph();
      this.insert(name, attributes);
    } else if (headElements.has(name)) this.insertPlain(name, attributes);
    else if (name === 'svg' || name === 'math') {
      this.formatting.reconstruct();
      this.insert(name, attributes);
      if (selfClosing) this.open.pop();
    } else if (voidElements.has(name) || name === 'image') this.startVoid(name, attributes);
    else this.startOther(name, attributes);
  }

  private startBlock(name: string, attributes: Attributes): void {
    if (name === 'form') {
      if (this.form !== undefined && !this.open.has('template')) return;
      if (this.tables.isBetweenCells()) {
        this.insertVoid(name, attributes);
        return;
      }
      this.closeParagraph();
      this.insert(name, attributes);
      if (!this.open.has('template')) this.form = this.open.current;
      return;
    }
    if (name === 'li' || name === 'dd' || name === 'dt') this.closeItems(name);
    this.closeParagraph();
    if (headings.has(name) && headings.has(this.open.current?.name ?? '')) this.open.pop();
    this.insert(name, attributes);
    if (name === 'pre' || name === 'listing') this.dropNewline = true;
  }

  private startFormatting(name: string, attributes: Attributes): void {
    if (name === 'a') {
      const link = this.formatting.find('a');
      if (link !== undefined) {
        this.formatting.adopt('a');
        this.formatting.remove(link);
        this.open.remove(link);
      }
    }
    this.formatting.reconstruct();
    if (name === 'nobr' && this.open.inScope('nobr', scopeBoundaries)) {
      this.formatting.adopt('nobr');
      this.formatting.reconstruct();
    }
    const element = this.insert(name, attributes);
    this.formatting.add(element);
  }

  private startVoid(name: string, attributes: Attributes): void {
    if (name === 'input' && this.open.inScope('select', scopeBoundaries)) this.open.popUntil('select');
    if (name === 'hr') this.closeParagraph();
    else if (name !== 'param' && name !== 'source' && name !== 'track' && name !== 'col' && name !== 'frame') {
      this.formatting.reconstruct();
    }
    if (name === 'col' || name === 'frame') return;
    this.insertVoid(name === 'image' ? 'img' : name, attributes);
  }

  private startOther(name: string, attributes: Attributes): void {
    if (name === 'select' && this.open.inScope('select', scopeBoundaries)) {
      this.open.popUntil('select');
      return;
    }
    if (name === 'button' && this.open.inScope('button', scopeBoundaries)) {
      this.closeImplied();
      this.open.popUntil('button');
    } else if ((name === 'option' || name === 'optgroup') && this.open.current?.name === 'option') this.open.pop();
    else if (/^r[bpt]c?$/.test(name) && this.open.inScope('ruby', scopeBoundaries)) {
      this.closeImplied(name === 'rp' || name === 'rt' ? 'rtc' : undefined);
    }
    if (
      !/^(?:frameset|caption|colgroup|t(?:body|d|foot|h|head|r)|r[bpt]c?|textarea|xmp|iframe|noembed|rtc)$/.test(name)
    ) {
      this.formatting.reconstruct();
    }
    if (name === 'frameset') return;
    this.insert(name, attributes);
    if (name === 'textarea') this.dropNewline = true;
    if (markerElements.has(name)) this.formatting.addMarker();
  }

  private endParagraph(): void {
    if (!this.open.inScope('p', buttonScopeBoundaries)) this.insert('p', {});
    this.closeParagraph();
  }

  private closeParagraph(): void {
    if (!this.open.inScope('p', buttonScopeBoundaries)) return;
    this.closeImplied('p');
    this.open.popUntil('p');
  }

  private endHeading(): void {
    const inScope = [...headings].some((name) => this.open.inScope(name, scopeBoundaries));
    if (!inScope) return;
    this.closeImplied();
    while (!headings.has(this.open.current?.name ?? '')) this.open.pop();
    this.open.pop();
  }

  /** A new list item ends the one before it, unless another list has been opened inside. */
  private closeItems(name: string): void {
    const { stack } = this.open;
    for (let index = stack.length - 1; index >= 0; index -= 1) {
      const open = stack[index]?.name ?? '';
      if (open === name || (name !== 'li' && (open === 'dd' || open === 'dt'))) {
        this.closeImplied(open);
        this.open.popUntil(open);
        return;
      }
      if (special.has(open) && open !== 'address' && open !== 'div' && open !== 'p') return;
    }
  }

  private endItem(name: string): void {
    if (!this.open.inScope(name, name === 'li' ? listScopeBoundaries : scopeBoundaries)) return;
    this.closeImplied(name);
    this.open.popUntil(name);
  }

  private endForm(): void {
    const { form } = this;
    this.form = undefined;
    if (form === undefined || !this.open.inScope('form', scopeBoundaries)) return;
    this.closeImplied();
    if (this.open.current === form) this.open.pop();
    else this.open.remove(form);
  }

  private endTemplate(): void {
    if (!this.open.has('template')) return;
    this.open.popUntil('template');
    this.formatting.clearToMarker();
  }

  private endScoped(name: string): void {
    if (!this.open.inScope(name, scopeBoundaries)) return;
    this.closeImplied();
    this.open.popUntil(name);
    if (markerElements.has(name)) this.formatting.clearToMarker();
  }

  private endOther(name: string): void {
    const { stack } = this.open;
    if (!this.open.has(name)) return;
    for (let index = stack.length - 1; index >= 0; index -= 1) {
      const open = stack[index]?.name ?? '';
      if (open === name) {
        this.closeImplied(name);
        while (stack.length > index) this.open.pop();
        return;
      }
      if (special.has(open)) return;
    }
  }

  private leavesForeign(name: string, attributes: Attributes): boolean {
    const isFont =
      name === 'font' && ['color', 'face', 'size'].some((attribute) => attributes[attribute] !== undefined);
    if (!foreignBreakouts.has(name) && !isFont) return false;
    while (this.isInForeign()) this.open.pop();
    return true;
  }

  private endForeign(name: string): boolean {
    const { stack } = this.open;
    if (name === 'p' || name === 'br') {
      while (this.isInForeign()) this.open.pop();
      return false;
    }
    for (let index = stack.length - 1; index > 0; index -= 1) {
      const open = stack[index]?.name ?? '';
      if (open === name) {
        while (stack.length > index) this.open.pop();
        return true;
      }
      if (open === 'svg' || open === 'math') return false;
    }
    return false;
  }

  private closeImplied(except?: string): void {
    for (let name = this.open.current?.name; name !== undefined; name = this.open.current?.name) {
      if (name === except || !impliedEnd.has(name)) return;
      this.open.pop();
    }
  }

  private insert(name: string, attributes: Attributes): Element {
    const element = new Element(name, attributes);
    this.elements += 1;
    if (tableContexts.has(this.open.current?.name ?? '') && this.tables.belongs(name, attributes))
      this.open.appendHere(element);
    else this.open.append(element);
    this.open.push(element);
    return element;
  }

  private insertPlain(name: string, attributes: Attributes): void {
    if (voidElements.has(name)) this.insertVoid(name, attributes);
    else {
      this.insert(name, attributes);
      if (markerElements.has(name)) this.formatting.addMarker();
    }
  }

  private insertVoid(name: string, attributes: Attributes): void {
    const element = this.insert(name, attributes);
    if (name === 'form') this.form = element;
    this.open.pop();
  }

  private openHtml(attributes: Attributes): void {
    if (this.html === undefined) this.html = this.insert('html', attributes);
    else mergeAttributes(this.html, attributes);
  }

  private openHead(attributes: Attributes): void {
    this.openHtml({});
    this.head = this.insert('head', attributes);
  }

  private openBody(attributes: Attributes): void {
    if (this.head === undefined) this.openHead({});
    while (this.open.current !== undefined && this.open.current !== this.html) this.open.pop();
    this.body = this.insert('body', attributes);
  }
}

function mergeAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.attribs[name] ??= value;
}
