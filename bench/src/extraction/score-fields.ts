import type { GoldPage } from './page-corpus.js';

/** What is scored of an article beside its body. */
export interface FoundFields {
  title?: string | undefined;
  authors: readonly string[];
  date?: string | undefined;
}

/** How often each field is right, of the pages whose gold has it. */
export class FieldScore {
  private titles = 0;
  private titleHits = 0;
  private authored = 0;
  private authorHits = 0;
  private unauthored = 0;
  private leftEmpty = 0;
  private dated = 0;
  private dateHits = 0;

  add(gold: GoldPage, found: FoundFields): void {
    if (gold.title !== undefined) {
      this.titles += 1;
      if (normalize(gold.title) === normalize(found.title ?? '')) this.titleHits += 1;
    }
    if (gold.author !== undefined && gold.author.length > 0) {
      this.authored += 1;
      if (nameSet(gold.author) === nameSet(found.authors)) this.authorHits += 1;
    } else {
      this.unauthored += 1;
      if (found.authors.length === 0) this.leftEmpty += 1;
    }
    if (gold.date === undefined) return;
    this.dated += 1;
    if ((found.date ?? '').slice(0, 10) === gold.date.slice(0, 10)) this.dateHits += 1;
  }

  /** Percentages. */
  summarize(): { title: number; author: number; noAuthor: number; date: number } {
    return {
      title: percent(this.titleHits, this.titles),
      author: percent(this.authorHits, this.authored),
      noAuthor: percent(this.leftEmpty, this.unauthored),
      date: percent(this.dateHits, this.dated),
    };
  }
}

/** Which of the page's fields are wrong, for the list of the worst pages. */
export function wrongFields(gold: GoldPage, found: FoundFields): string[] {
  const wrong: string[] = [];
  if (gold.title !== undefined && normalize(gold.title) !== normalize(found.title ?? '')) wrong.push('title');
  if (nameSet(gold.author ?? []) !== nameSet(found.authors)) wrong.push('author');
  if (gold.date !== undefined && (found.date ?? '').slice(0, 10) !== gold.date.slice(0, 10)) wrong.push('date');
  return wrong;
}

function percent(hits: number, all: number): number {
  return (100 * hits) / Math.max(1, all);
}

function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names in any order; the gold has some lists of authors as one string ("A, B, and C"), which are split on both sides. */
function nameSet(names: readonly string[]): string {
  return names
    .flatMap((name) =>
      normalize(name)
        .toLowerCase()
        .split(/,\s*(?:and\s+)?|\s+(?:and|&)\s+/),
    )
    .filter((name) => name !== '')
    .sort()
    .join('|');
}
