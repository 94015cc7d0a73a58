import type { Element } from 'domhandler';

/** A block-level element with the measures of everything in it. */
export interface PageBox {
  /** Position among the page's boxes, in document order; the parent's is always smaller. */
  index: number;
  parent: PageBox | undefined;
  depth: number;
  element: Element;
  tag: string;
  /** Own class cues, as bits of `classCueNames`. */
  cues: number;
  /** Own tag and class, for finding the same thing repeated. */
  signature: string;
  hidden: boolean;
  /** Sums over all blocks inside. */
  chars: number;
  linkChars: number;
  /** Characters in blocks that read like prose: long and not made of links. */
  proseChars: number;
  blocks: number;
  proseBlocks: number;
  images: number;
  /** Number of child boxes, and position among the parent's. */
  children: number;
  position: number;
}

/** A run of text between two block boundaries. */
export interface TextBlock {
  index: number;
  box: PageBox;
  /** Whitespace collapsed; single line breaks kept as `\n`. */
  text: string;
  /** Characters, East Asian ones counted by what they say: about 2.5 Latin letters each. */
  chars: number;
  words: number;
  linkChars: number;
  links: number;
  boldChars: number;
  /** Cues of inline elements that hold the whole block. */
  inlineCues: number;
  hidden: boolean;
  /** True when the block was cut off its neighbour by a double line break, not by an element. */
  split: boolean;
}

export interface PageImage {
  element: Element;
  box: PageBox;
  /** The block before which the image stands. */
  beforeBlock: number;
}

export interface PageLink {
  element: Element;
  block: number;
  text: string;
}

export interface SegmentedPage {
  boxes: PageBox[];
  blocks: TextBlock[];
  images: PageImage[];
  links: PageLink[];
  /** Sums over the page. */
  chars: number;
  proseChars: number;
}
