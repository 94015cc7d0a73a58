import type { Element } from 'domhandler';
import type { ActiveFormatting } from './active-formatting.js';
import {
  buttonScopeBoundaries,
  formattingElements,
  headElements,
  headings,
  impliedEnd,
  listScopeBoundaries,
  markerElements,
  paragraphClosers,
  scopeBoundaries,
  scopedClosers,
  special,
  tableScopes,
  voidElements,
} from './element-categories.js';
import type { ElementInserter } from './element-inserter.js';
import type { OpenElements } from './open-elements.js';
import { TableRules } from './table-rules.js';
import type { Attributes } from './tag-scanner.js';

/** How tags within the body are read (the "in body" mode of tree construction, and the table modes through their own rules). */
export class BodyRules {
  private readonly tables: TableRules;
  private form: Element | undefined;

  constructor(
    private readonly open: OpenElements,
    private readonly formatting: ActiveFormatting,
    private readonly inserter: ElementInserter,
  ) {
    this.tables = new TableRules(open, formatting, inserter);
  }

  startTag(name: string, attributes: Attributes, selfClosing: boolean): void {
    const tags = this.tables.startTag(name);
    if (tags === 'ignored') return;
    if (tags === 'ready') {
      this.inserter.insertPlain(name, attributes);
      return;
    }
    if (paragraphClosers.has(name)) this.startBlock(name, attributes);
    else if (formattingElements.has(name)) this.startFormatting(name, attributes);
    else if (name === 'table') {
      this.closeParagraph();
      this.inserter.insert(name, attributes);
    } else if (headElements.has(name)) this.inserter.insertPlain(name, attributes);
    else if (name === 'svg' || name === 'math') {
      this.formatting.reconstruct();
      this.inserter.insert(name, attributes);
      if (selfClosing) this.open.pop();
    } else if (voidElements.has(name) || name === 'image') this.startVoid(name, attributes);
    else this.startOther(name, attributes);
  }

  private startBlock(name: string, attributes: Attributes): void {
    if (name === 'form') {
      if (this.form !== undefined && !this.open.has('template')) return;
      if (this.tables.isBetweenCells()) {
        this.form = this.inserter.insertVoid(name, attributes);
        return;
      }
      this.closeParagraph();
      this.inserter.insert(name, attributes);
      if (!this.open.has('template')) this.form = this.open.current;
      return;
    }
    if (name === 'li' || name === 'dd' || name === 'dt') this.closeItems(name);
    this.closeParagraph();
    if (headings.has(name) && headings.has(this.open.current?.name ?? '')) this.open.pop();
    this.inserter.insert(name, attributes);
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
    const element = this.inserter.insert(name, attributes);
    this.formatting.add(element);
  }

  private startVoid(name: string, attributes: Attributes): void {
    if (name === 'input' && this.open.inScope('select', scopeBoundaries)) this.open.popUntil('select');
    if (name === 'hr') this.closeParagraph();
    else if (name !== 'param' && name !== 'source' && name !== 'track' && name !== 'col' && name !== 'frame') {
      this.formatting.reconstruct();
    }
    if (name === 'col' || name === 'frame') return;
    this.inserter.insertVoid(name === 'image' ? 'img' : name, attributes);
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
    this.inserter.insert(name, attributes);
    if (markerElements.has(name)) this.formatting.addMarker();
  }

  endTag(name: string): void {
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

  private endParagraph(): void {
    if (!this.open.inScope('p', buttonScopeBoundaries)) this.inserter.insert('p', {});
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

  private closeImplied(except?: string): void {
    for (let name = this.open.current?.name; name !== undefined; name = this.open.current?.name) {
      if (name === except || !impliedEnd.has(name)) return;
      this.open.pop();
    }
  }
}
