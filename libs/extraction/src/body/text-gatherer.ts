import type { Element } from 'domhandler';
import { measureText } from './measure-text.js';
import type { PageBox, PageImage, PageLink, TextBlock } from './page-box.js';
import type { SegmentLimits } from './segment-page.js';
import { collapseSpacesOfLines } from '../dom/collapse-spaces.js';

/** A block counts as prose from this many characters, and up to this share of them within links. */
const proseChars = 80;
const proseLinkShare = 0.4;

const bold = new Set(['b', 'strong']);

/** Puts the text of inline nodes together, one block at a time. */
export class TextGatherer {
  readonly blocks: TextBlock[] = [];
  readonly images: PageImage[] = [];
  readonly links: PageLink[] = [];
  private box: PageBox | undefined;
  /** The block's text so far, as it stands in the source. */
  private raw = '';
  private breaks = 0;
  private chars = 0;
  private linkChars = 0;
  private linkCount = 0;
  private boldChars = 0;
  private inlineCues = -1;
  private split = false;
  private boldDepth = 0;
  private link: { element: Element; raw: string } | undefined;
  private readonly cues: number[] = [0];

  constructor(private readonly limits: SegmentLimits) {}

  addText(data: string, box: PageBox): void {
    if (!/\S/.test(data)) {
      if (data !== '') this.raw += ' ';
      return;
    }
    if (this.chars > this.limits.chars || this.blocks.length >= this.limits.blocks) return;
    if (this.breaks > 1 && this.raw !== '') this.endBlock(true);
    else if (this.breaks === 1) this.raw += '\n';
    this.breaks = 0;
    this.box ??= box;
    this.raw += data.includes('\n') && box.tag !== 'pre' ? data.replaceAll('\n', ' ') : data;
    this.chars += data.length;
    const length = data.trim().length;
    if (this.link !== undefined) {
      this.linkChars += length;
      this.link.raw += data;
    }
    if (this.boldDepth > 0) this.boldChars += length;
    this.inlineCues &= this.cues.at(-1) ?? 0;
  }

  addBreak(): void {
    this.breaks += 1;
  }

  addImage(element: Element, box: PageBox): void {
    box.images += 1;
    if (this.images.length < this.limits.blocks) this.images.push({ element, box, beforeBlock: this.blocks.length });
  }

  enterInline(element: Element, cues: number): void {
    this.cues.push((this.cues.at(-1) ?? 0) | cues);
    if (bold.has(element.name)) this.boldDepth += 1;
    if (element.name === 'a' && element.attribs['href'] !== undefined) {
      this.link = { element, raw: '' };
      this.linkCount += 1;
    }
  }

  leaveInline(element: Element): void {
    if (this.cues.length > 1) this.cues.pop();
    if (bold.has(element.name)) this.boldDepth -= 1;
    if (this.link?.element !== element) return;
    const text = collapseSpace(this.link.raw);
    // Where the block has already ended, this is the index of the next one: a link around whole blocks.
    if (text !== '' && this.links.length < this.limits.blocks) {
      this.links.push({ element, block: this.blocks.length, text });
    }
    this.link = undefined;
  }

  /** Ends the block at an element's boundary, or (`split`) at a double line break. */
  endBlock(split: boolean): void {
    const { box, raw } = this;
    this.breaks = 0;
    if (raw === '') return;
    this.raw = '';
    if (box !== undefined) this.addBlock(box, raw);
    this.box = undefined;
    this.linkChars = 0;
    this.linkCount = 0;
    this.boldChars = 0;
    this.inlineCues = -1;
    this.split = split;
  }

  private addBlock(box: PageBox, raw: string): void {
    const text = collapseSpace(raw);
    if (text === '') return;
    const { chars, words } = measureText(text);
    this.blocks.push({
      index: this.blocks.length,
      box,
      text,
      chars,
      words,
      linkChars: Math.min(this.linkChars, text.length),
      links: this.linkCount,
      boldChars: this.boldChars,
      inlineCues: this.inlineCues === -1 ? 0 : this.inlineCues,
      hidden: box.hidden,
      split: this.split,
    });
    const isProse = chars >= proseChars && this.linkChars < proseLinkShare * text.length;
    box.chars += chars;
    box.linkChars += this.linkChars;
    box.blocks += 1;
    if (!isProse) return;
    box.proseBlocks += 1;
    box.proseChars += chars;
  }
}

/** Whitespace as a reader sees it: runs become one space, line breaks stay, invisible characters go. */
function collapseSpace(raw: string): string {
  return collapseSpacesOfLines(raw.replace(/[\u00AD\u200B\uFEFF\u2060]/g, ''));
}
