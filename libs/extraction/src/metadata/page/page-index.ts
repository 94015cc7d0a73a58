import type { Element } from 'domhandler';

/** Where on the page a thing stands, as far as markup says; things outside `main` are weak evidence about the article. */
export type PageRegion = 'main' | 'navigation' | 'footer' | 'aside' | 'comments' | 'hidden';

/** A run of visible text between block boundaries. */
export interface PageLine {
  text: string;
  /** Rank in document order, comparable with every other `order` of the index. */
  order: number;
  /** The block element that holds the run. */
  element: Element;
  region: PageRegion;
}

/** An element that may carry metadata, with its visible text. */
export interface PageElement {
  element: Element;
  order: number;
  region: PageRegion;
}

export interface PageLink {
  /** Lower-case tokens of `rel`. */
  rel: string[];
  href: string;
}

/** Everything that the resolvers look at, gathered in one walk over the page. */
export interface PageIndex {
  /** `lang` of `html`, else of `body`. */
  language?: string | undefined;
  title?: string | undefined;
  /** Values by lower-case `name`, `property`, `itemprop` or `http-equiv`, in order, empty ones left out. */
  metas: Map<string, string[]>;
  /** `link` elements. */
  links: PageLink[];
  /** Bodies of `application/ld+json` scripts. */
  jsonLd: string[];
  /** h1 to h3 with the level in the tag name. */
  headings: PageElement[];
  times: PageElement[];
  /** Elements with `itemprop`, by property. */
  properties: Map<string, PageElement[]>;
  /** Elements whose class, id, rel or data attributes speak of authors. */
  bylines: PageElement[];
  /** Elements whose class or id speak of dates. */
  dates: PageElement[];
  /** Elements whose class or id speak of a headline or standfirst. */
  titles: PageElement[];
  standfirsts: PageElement[];
  lines: PageLine[];
  /** Inline scripts that are no JSON-LD: client-rendered pages keep their facts there. */
  scripts: Element[];
}
