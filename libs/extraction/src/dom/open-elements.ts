import { Document, Element, Text, type ChildNode, type ParentNode } from 'domhandler';
import { tableContexts, tableScopes } from './element-categories.js';

/** Browsers nest no deeper; what is deeper becomes a sibling, so that no page makes a search of the stack slow. */
export const maxDepth = 512;

/** The stack of open elements, and the tree that grows at its top. */
export class OpenElements {
  readonly document = new Document([]);
  readonly stack: Element[] = [];
  /** Open elements that decide how table markup is read, innermost last. */
  readonly tableScopes: string[] = [];
  private readonly counts = new Map<string, number>();
  /** Called with every element that is taken off the stack. */
  onPop: (element: Element) => void = () => undefined;

  get current(): Element | undefined {
    return this.stack.at(-1);
  }

  has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }

  isOpen(element: Element): boolean {
    return this.has(element.name) && this.stack.includes(element);
  }

  push(element: Element): void {
    if (this.stack.length >= maxDepth) this.pop();
    this.stack.push(element);
    this.track(element.name, 1);
  }

  pop(): void {
    const element = this.stack.pop();
    if (element === undefined) return;
    this.track(element.name, -1);
    this.onPop(element);
  }

  popUntil(name: string): void {
    while (this.current !== undefined && this.current.name !== name) this.pop();
    this.pop();
  }

  /** Takes an element out of the middle of the stack. */
  remove(element: Element): void {
    const index = this.stack.lastIndexOf(element);
    if (index < 0) return;
    this.stack.splice(index, 1);
    this.track(element.name, -1);
  }

  /** Puts an element into the stack, above the given one. */
  insertAbove(element: Element, below: Element): void {
    this.stack.splice(this.stack.lastIndexOf(below) + 1, 0, element);
    this.track(element.name, 1);
  }

  inScope(name: string, boundaries: ReadonlySet<string>): boolean {
    if (!this.has(name)) return false;
    for (let index = this.stack.length - 1; index >= 0; index -= 1) {
      const open = this.stack[index]?.name ?? '';
      if (open === name) return true;
      if (boundaries.has(open)) return false;
    }
    return false;
  }

  /** Adds a node where the next one belongs: what a table cannot hold goes before it. */
  append(node: ChildNode): void {
    const parent = this.current;
    if (parent === undefined) attach(this.document, node);
    else if (tableContexts.has(parent.name)) this.foster(node);
    else attach(parent, node);
  }

  /** Adds a node to the current element, a table's own parts among them. */
  appendHere(node: ChildNode): void {
    attach(this.current ?? this.document, node);
  }

  appendText(data: string): void {
    const parent = this.current;
    const isFostered = parent !== undefined && tableContexts.has(parent.name) && /[^\t\n\f\r ]/.test(data);
    const before = isFostered ? this.fosterPlace().before?.prev : (parent ?? this.document).children.at(-1);
    if (before instanceof Text) before.data += data;
    else if (isFostered) this.foster(new Text(data));
    else attach(parent ?? this.document, new Text(data));
  }

  private foster(node: ChildNode): void {
    const { parent, before } = this.fosterPlace();
    if (before === undefined) attach(parent, node);
    else attachBefore(parent, before, node);
  }

  private fosterPlace(): { parent: ParentNode; before?: Element } {
    const index = this.stack.findLastIndex((element) => element.name === 'table' || element.name === 'template');
    const table = this.stack[index];
    if (table?.name === 'template') return { parent: table };
    if (table?.parent != null) return { parent: table.parent, before: table };
    return { parent: this.stack[index - 1] ?? this.stack[0] ?? this.document };
  }

  private track(name: string, change: 1 | -1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + change);
    if (!tableScopes.has(name)) return;
    if (change === 1) this.tableScopes.push(name);
    else this.tableScopes.splice(this.tableScopes.lastIndexOf(name), 1);
  }
}

export function attach(parent: ParentNode, node: ChildNode): void {
  const last = parent.children.at(-1);
  node.parent = parent;
  node.prev = last ?? null;
  node.next = null;
  if (last !== undefined) last.next = node;
  parent.children.push(node);
}

function attachBefore(parent: ParentNode, before: ChildNode, node: ChildNode): void {
  // From the end: what is fostered goes before a table that has only just been opened.
  const index = parent.children.lastIndexOf(before);
  node.parent = parent;
  node.prev = before.prev;
  node.next = before;
  if (before.prev !== null) before.prev.next = node;
  before.prev = node;
  parent.children.splice(index, 0, node);
}

export function detach(node: ChildNode): void {
  const { parent } = node;
  if (parent === null) return;
  parent.children.splice(parent.children.lastIndexOf(node), 1);
  if (node.prev !== null) node.prev.next = node.next;
  if (node.next !== null) node.next.prev = node.prev;
  node.parent = node.prev = node.next = null;
}
