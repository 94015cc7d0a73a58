import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A development page with what people say its article is. */
export interface GoldPage {
  id: string;
  url?: string | undefined;
  htmlPath: string;
  body: string;
  title?: string | undefined;
  author?: string[] | undefined;
  /** ISO day. */
  date?: string | undefined;
  /** Snippets that the text must have, and must not have. */
  with?: string[] | undefined;
  without?: string[] | undefined;
}

export interface PageCorpus {
  pages: GoldPage[];
  readHtml: (page: GoldPage) => string;
}

/** Reads the development pages under `DATELINE_CORPORA`; undefined where they are not there. */
export function openPageCorpus(): PageCorpus | undefined {
  const root = process.env['DATELINE_CORPORA'] ?? resolve(import.meta.dirname, '../../../../shared/corpora');
  const folder = join(root, 'pages');
  const goldPath = join(folder, 'gold.jsonl.gz');
  if (!existsSync(goldPath)) {
    console.log(`skipped: ${goldPath} not found (set DATELINE_CORPORA to the folder of the development data)`);
    return undefined;
  }
  const lines = gunzipSync(readFileSync(goldPath)).toString('utf8').split('\n');
  return {
    pages: lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldPage),
    readHtml: (page) => gunzipSync(readFileSync(join(folder, page.htmlPath))).toString('utf8'),
  };
}

/** The site that a page is from: pages of one site are kept in one fold. */
export function siteOf(page: GoldPage): string {
  if (page.url === undefined) return page.id;
  return new URL(page.url).hostname.split('.').slice(-2).join('.');
}
