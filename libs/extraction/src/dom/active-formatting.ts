import { Element } from 'domhandler';
import { formattingElements, scopeBoundaries, special } from './element-categories.js';
import { attach, detach, type OpenElements } from './open-elements.js';

/** Formatting left open is opened again in every block after it: more than this is an attack, not a page. */
const maxEntries = 48;
const maxLength = 1024;
/** Elements of one document that are opened again: the rest of a page that needs more is left unformatted. */
const maxReconstructed = 100_000;
const marker = null;

interface Entry {
  element: Element;
  open: boolean;
}

/** The list of active formatting elements: what is bold, a link, … across the blocks that it is not closed in. */
export class ActiveFormatting {
  private readonly entries: (Entry | typeof marker)[] = [];
  private budget = maxReconstructed;

  constructor(private readonly open: OpenElements) {
    open.onPop = (element) => {
      if (!formattingElements.has(element.name)) return;
      for (let index = this.entries.length - 1; index >= 0; index -= 1) {
        const entry = this.entries[index];
        if (entry?.element === element) entry.open = false;
      }
    };
  }

  addMarker(): void {
    if (this.entries.length >= maxLength) this.entries.shift();
    this.entries.push(marker);
  }

  clearToMarker(): void {
    while (this.entries.length > 0 && this.entries.pop() !== marker);
  }

  /** Remembers an element just opened; of more than three alike the first is forgotten. */
  add(element: Element): void {
    let alike = 0;
    let sinceMarker = 0;
    for (let index = this.entries.length - 1; index >= 0; index -= 1) {
      const entry = this.entries[index];
      if (entry === marker || entry === undefined) break;
      sinceMarker += 1;
      if (isAlike(entry.element, element) && (alike += 1) === 3) this.entries.splice(index, 1);
    }
    if (sinceMarker >= maxEntries) this.entries.splice(this.entries.length - sinceMarker, 1);
    else if (this.entries.length >= maxLength) this.entries.shift();
    this.entries.push({ element, open: true });
  }

  /** The last element of this name since the last marker. */
  find(name: string): Element | undefined {
    for (let index = this.entries.length - 1; index >= 0; index -= 1) {
      const entry = this.entries[index];
      if (entry === marker || entry === undefined) return undefined;
      if (entry.element.name === name) return entry.element;
    }
    return undefined;
  }

  remove(element: Element): void {
    const index = this.indexOf(element);
    if (index >= 0) this.entries.splice(index, 1);
  }

  /** Opens again what a closed block has closed too early. */
  reconstruct(): void {
    const { entries } = this;
    const last = entries.at(-1);
    if (last === undefined || last === marker || last.open || this.budget <= 0) return;
    let index = entries.length - 1;
    while (index > 0) {
      const before = entries[index - 1];
      if (before === marker || before === undefined || before.open) break;
      index -= 1;
    }
    for (; index < entries.length; index += 1) {
      const entry = entries[index];
      if (entry === marker || entry === undefined) continue;
      const copy = new Element(entry.element.name, { ...entry.element.attribs });
      this.open.append(copy);
      this.open.push(copy);
      this.budget -= 1;
      entries[index] = { element: copy, open: true };
    }
  }

  /** The adoption agency algorithm: closes a formatting element that blocks have been opened in. */
  adopt(name: string): 'done' | 'other' {
    const { open } = this;
    if (open.current?.name === name && this.indexOf(open.current) < 0) {
      open.pop();
      return 'done';
    }
    for (let round = 0; round < 8; round += 1) {
      const formatting = this.find(name);
      if (formatting === undefined) return round === 0 ? 'other' : 'done';
      const position = open.stack.lastIndexOf(formatting);
      if (position < 0) {
        this.remove(formatting);
        return 'done';
      }
      if (!this.isInScope(position)) return 'done';
      const furthest = open.stack.find((element, index) => index > position && special.has(element.name));
      if (furthest === undefined) {
        while (open.stack.length > position) open.pop();
        this.remove(formatting);
        return 'done';
      }
      this.move(formatting, furthest, position);
    }
    return 'done';
  }

  private move(formatting: Element, furthest: Element, position: number): void {
    const { open } = this;
    let bookmark = this.indexOf(formatting);
    let last: Element = furthest;
    let index = open.stack.lastIndexOf(furthest);
    for (let inner = 1; ; inner += 1) {
      index -= 1;
      const node = open.stack[index];
      if (node === undefined || node === formatting) break;
      let listed = this.indexOf(node);
      if (inner > 3 && listed >= 0) {
        this.entries.splice(listed, 1);
        if (listed < bookmark) bookmark -= 1;
        listed = -1;
      }
      if (listed < 0) {
        open.remove(node);
        continue;
      }
      const copy = new Element(node.name, { ...node.attribs });
      this.entries[listed] = { element: copy, open: true };
      open.stack[index] = copy;
      if (last === furthest) bookmark = listed + 1;
      detach(last);
      attach(copy, last);
      last = copy;
    }
    detach(last);
    const top = open.stack.splice(position);
    open.append(last);
    open.stack.push(...top);
    const replacement = new Element(formatting.name, { ...formatting.attribs });
    for (const child of furthest.children.splice(0)) attach(replacement, child);
    attach(furthest, replacement);
    const old = this.indexOf(formatting);
    this.entries.splice(bookmark, 0, { element: replacement, open: true });
    this.entries.splice(old < bookmark ? old : old + 1, 1);
    open.remove(formatting);
    open.insertAbove(replacement, furthest);
  }

  private isInScope(position: number): boolean {
    const { stack } = this.open;
    for (let index = stack.length - 1; index > position; index -= 1) {
      if (scopeBoundaries.has(stack[index]?.name ?? '')) return false;
    }
    return true;
  }

  private indexOf(element: Element): number {
    return this.entries.findLastIndex((entry) => entry !== marker && entry.element === element);
  }
}

function isAlike(left: Element, right: Element): boolean {
  if (left.name !== right.name) return false;
  const names = Object.keys(left.attribs);
  return (
    names.length === Object.keys(right.attribs).length &&
    names.every((name) => left.attribs[name] === right.attribs[name])
  );
}
