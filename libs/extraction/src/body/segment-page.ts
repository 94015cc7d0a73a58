import { isTag, isText, type AnyNode, type Document, type Element, type ParentNode } from 'domhandler';
import { readClassCues } from './class-cues.js';
import { inlineElements, unreadElements } from './element-kinds.js';
import type { PageBox, SegmentedPage } from './page-box.js';
import { TextGatherer } from './text-gatherer.js';

/** Bounds of what is measured of one page; a page beyond them is read up to here. */
export interface SegmentLimits {
  boxes: number;
  blocks: number;
  chars: number;
}

export const defaultSegmentLimits: SegmentLimits = { boxes: 200_000, blocks: 50_000, chars: 20_000_000 };

export interface SegmentOptions {
  limits?: SegmentLimits;
  /** Also reads `noscript` and `template`, which show only where the page itself does not. */
  readsFallbacks?: boolean;
}

/** Cuts a page into blocks of text within boxes, in one walk and without recursion. */
export function segmentPage(root: Document, options: SegmentOptions = {}): SegmentedPage {
  const walk = new PageWalk(options.limits ?? defaultSegmentLimits, options.readsFallbacks ?? false);
  let node: AnyNode | null = root.children[0] ?? null;
  while (node !== null) {
    const child: AnyNode | undefined = walk.enter(node) ? (node as ParentNode).children[0] : undefined;
    if (child !== undefined) {
      node = child;
      continue;
    }
    walk.leave(node);
    while (node !== null && node.next === null) {
      node = node.parent;
      if (node === root) node = null;
      else if (node !== null) walk.leave(node);
    }
    node = node?.next ?? null;
  }
  return walk.finish();
}

class PageWalk {
  private readonly boxes: PageBox[] = [];
  private readonly gatherer: TextGatherer;
  private box: PageBox | undefined;

  constructor(
    private readonly limits: SegmentLimits,
    private readonly readsFallbacks: boolean,
  ) {
    this.gatherer = new TextGatherer(limits);
  }

  /** Whether the node's children are to be walked; `leave` follows in either case. */
  enter(node: AnyNode): boolean {
    if (isText(node)) {
      if (this.box !== undefined) this.gatherer.addText(node.data, this.box);
      return false;
    }
    if (!isTag(node)) return false;
    const { name } = node;
    if (name === 'br') {
      this.gatherer.addBreak();
      return false;
    }
    if (isImage(node) && this.box !== undefined) this.gatherer.addImage(node, this.box);
    if (name === 'noscript' || name === 'template') {
      if (!this.readsFallbacks) return false;
    } else if (unreadElements.has(name)) return false;
    if (inlineElements.has(name)) {
      this.gatherer.enterInline(node, readClassCues(node));
      return true;
    }
    if (this.boxes.length >= this.limits.boxes) return false;
    this.openBox(node);
    return true;
  }

  leave(node: AnyNode): void {
    if (!isTag(node)) return;
    if (this.box?.element === node) {
      this.gatherer.endBlock(false);
      this.box = this.box.parent;
    } else if (inlineElements.has(node.name)) this.gatherer.leaveInline(node);
  }

  finish(): SegmentedPage {
    this.gatherer.endBlock(false);
    const { blocks, images, links } = this.gatherer;
    // Children come after their parents, so one backward pass sums every box into the one around it.
    for (let index = this.boxes.length - 1; index >= 0; index -= 1) {
      const box = this.boxes[index];
      if (box?.parent !== undefined) addSums(box.parent, box);
    }
    const root = this.boxes[0];
    return { boxes: this.boxes, blocks, images, links, chars: root?.chars ?? 0, proseChars: root?.proseChars ?? 0 };
  }

  private openBox(element: Element): void {
    this.gatherer.endBlock(false);
    const parent = this.box;
    const className = element.attribs['class'] ?? '';
    this.box = {
      index: this.boxes.length,
      parent,
      depth: parent === undefined ? 0 : parent.depth + 1,
      element,
      tag: element.name,
      cues: readClassCues(element),
      signature: className === '' ? element.name : `${element.name}.${className}`,
      hidden: (parent?.hidden ?? false) || isHidden(element),
      chars: 0,
      linkChars: 0,
      proseChars: 0,
      blocks: 0,
      proseBlocks: 0,
      images: 0,
      children: 0,
      position: parent?.children ?? 0,
    };
    if (parent !== undefined) parent.children += 1;
    this.boxes.push(this.box);
  }
}

function addSums(into: PageBox, box: PageBox): void {
  into.chars += box.chars;
  into.linkChars += box.linkChars;
  into.proseChars += box.proseChars;
  into.blocks += box.blocks;
  into.proseBlocks += box.proseBlocks;
  into.images += box.images;
}

function isImage(element: Element): boolean {
  return element.name === 'img' || element.name === 'amp-img';
}

function isHidden(element: Element): boolean {
  const { attribs } = element;
  if (attribs['hidden'] !== undefined || attribs['aria-hidden'] === 'true') return true;
  const { style } = attribs;
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500));
}
