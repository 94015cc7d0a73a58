import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ParsedArticle } from '@dateline/contracts';
import { parseArticle } from '@dateline/extraction';
import type { GoldRecord } from './gold-record.js';

/** A report with what an editor reads in it. */
export interface GoldCase {
  readonly name: string;
  /** Path of the report relative to the repository's root. */
  readonly report: string;
  readonly gold: Partial<GoldRecord>;
  /** Keywords that there must be; after `!` those that there must not. */
  readonly keywords: readonly string[];
}

const root = new URL('../../../', import.meta.url);
const folder = new URL('tests/gold/', root);
const suffix = '.gold.json';
/** The day on which all reports are read: reports without a date are taken for today's. */
const now = new Date('2026-03-05T12:00:00Z');

export function readGoldCases(): GoldCase[] {
  return readdirSync(fileURLToPath(folder))
    .filter((file) => file.endsWith(suffix))
    .toSorted()
    .map((file) => {
      const { report, keywords, ...gold } = JSON.parse(
        readFileSync(new URL(file, folder), 'utf8'),
      ) as Partial<GoldRecord> & {
        report: string;
        keywords: string[];
      };
      return { name: file.slice(0, -suffix.length), report, gold, keywords };
    });
}

/** The report as the parser hands it on. */
export function parseReport(report: string): ParsedArticle {
  return parseArticle(
    {
      id: 'gold',
      version: 'gold',
      source: 'gold',
      fetchedAt: now.toISOString(),
      pubStatus: 'usable',
      document: {
        contentType: report.endsWith('.html') ? 'text/html' : 'text/plain',
        text: readFileSync(new URL(report, root), 'utf8'),
      },
    },
    now,
  );
}
