import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { ExtractedArticle } from '@dateline/contracts';
import { extractArticle } from './extract-article.js';

/** What a sample is to give; fields that are left out are to be absent or are not looked at. */
interface Gold {
  now: string;
  url?: string;
  headline: string;
  bylines: string[];
  contributors?: [name: string, role: string][];
  agency?: string;
  places?: [name: string, within: string | null][];
  datelineText?: string;
  datelineDate?: string;
  publishedAt?: string;
  modifiedAt?: string;
  subheadline?: string;
  section?: string;
  tags?: string[];
  canonicalUrl?: string;
  language: string;
  blocks?: number;
}

const folder = fileURLToPath(new URL('../test/samples/', import.meta.url));
const mediaTypes: Record<string, string> = {
  txt: 'text/plain',
  html: 'text/html',
  xml: 'application/xml',
  json: 'application/json',
};

const samples = readdirSync(folder).filter((name) => !name.endsWith('.gold.json'));

function readSample(name: string): { gold: Gold; article: ExtractedArticle } {
  const gold = JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.gold.json')), 'utf8')) as Gold;
  const contentType = mediaTypes[name.split('.').at(-1) ?? ''] ?? 'text/plain';
  const text = readFileSync(join(folder, name), 'utf8');
  return { gold, article: extractArticle({ contentType, text }, { now: new Date(gold.now), url: gold.url }) };
}

describe('samples in many languages and formats', () => {
  it.each(samples)('reads exactly what %s says', (name) => {
    const { gold, article } = readSample(name);
    expect(article.headline).toBe(gold.headline);
    expect(article.bylines.map((byline) => byline.name)).toEqual(gold.bylines);
    expect(article.agency?.name).toBe(gold.agency);
    expect(article.dateline?.places.map((place) => [place.name, place.within ?? null])).toEqual(gold.places);
    expect(article.dateline?.text).toBe(gold.datelineText);
    expect(article.dateline?.date).toBe(gold.datelineDate);
    expect(article.publishedAt?.value).toBe(gold.publishedAt);
    expect(article.language?.code).toBe(gold.language);
    expect(article.contributors.map((person) => [person.name, person.role])).toEqual(gold.contributors ?? []);
    for (const field of ['subheadline', 'section', 'tags', 'canonicalUrl'] as const) {
      if (gold[field] !== undefined) expect(article[field]).toEqual(gold[field]);
    }
    if (gold.modifiedAt !== undefined) expect(article.modifiedAt?.value).toBe(gold.modifiedAt);
    if (gold.blocks !== undefined) expect(article.blocks).toHaveLength(gold.blocks);
  });

  it.each(samples)('gives every block of %s at its place in the text', (name) => {
    const { article } = readSample(name);
    for (const block of article.blocks) expect(article.text.slice(block.start, block.end)).toBe(block.text);
    expect(article.text).toBe(article.blocks.map((block) => block.text).join('\n\n'));
  });
});
