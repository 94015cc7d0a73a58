import { Element } from 'domhandler';
import type { ActiveFormatting } from './active-formatting.js';
import { markerElements, tableContexts, voidElements } from './element-categories.js';
import type { OpenElements } from './open-elements.js';
import { belongsInTable } from './table-rules.js';
import type { Attributes } from './tag-scanner.js';

/** Adds elements to the tree where they belong, and counts them. */
export class ElementInserter {
  /** Elements inserted so far. */
  count = 0;

  constructor(
    private readonly open: OpenElements,
    private readonly formatting: ActiveFormatting,
  ) {}

  /** Inserts an element and opens it. */
  insert(name: string, attributes: Attributes): Element {
    const element = new Element(name, attributes);
    this.count += 1;
    if (tableContexts.has(this.open.current?.name ?? '') && belongsInTable(name, attributes))
      this.open.appendHere(element);
    else this.open.append(element);
    this.open.push(element);
    return element;
  }

  /** Inserts an element as its kind needs: without content, or with a marker for the formatting within it. */
  insertPlain(name: string, attributes: Attributes): void {
    if (voidElements.has(name)) this.insertVoid(name, attributes);
    else {
      this.insert(name, attributes);
      if (markerElements.has(name)) this.formatting.addMarker();
    }
  }

  /** Inserts an element that has no content. */
  insertVoid(name: string, attributes: Attributes): Element {
    const element = this.insert(name, attributes);
    this.open.pop();
    return element;
  }
}
