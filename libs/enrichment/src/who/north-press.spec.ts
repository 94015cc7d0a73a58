import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Entity } from '@dateline/contracts';
import { analyzeText } from '../text/analyze-text.js';
import { articleOf } from '../article-of.fixture.js';
import { entitiesPass } from './entities-pass.js';

/** Somebody's text: read where it lies, beside the repository, and not kept here. */
const sample = join(import.meta.dirname, '../../../../../shared/samples/north-press.txt');
const present = existsSync(sample);
if (!present) console.warn(`skipped: ${sample} not found`);

const readEntities = (): Entity[] => {
  const [headline = '', , ...paragraphs] = readFileSync(sample, 'utf8').split('\n\n');
  const body = paragraphs.join('\n\n');
  return entitiesPass().run({ article: articleOf(body, { headline }), text: analyzeText(body, { language: 'en' }) }, {})
    .entities;
};

(present ? describe : describe.skip)('entities of the agency report beside the repository', () => {
  const entities = present ? readEntities() : [];
  const named = (name: string) => entities.find((entity) => entity.name === name);

  it.each([
    ['Ahmad al-Shara', 'Syrian President', 'SY'],
    ['Ibrahim Kalin', 'Turkish Intelligence Chief', 'TR'],
    ['Asaad al-Shibani', 'Foreign Minister', undefined],
    ['Hussein al-Salama', 'Syrian intelligence chief', 'SY'],
  ])('knows %s as %s', (name, title, country) => {
    expect(named(name)?.roles).toHaveLength(1);
    expect(named(name)?.roles[0]).toMatchObject(country === undefined ? { title } : { title, country });
  });

  it.each([
    ['Syrian Democratic Forces', 'SDF'],
    ['Autonomous Administration of North and East Syria', 'AANES'],
    ['Islamic State', 'ISIS'],
  ])('joins %s with %s', (name, acronym) => {
    const entity = named(name);
    expect(entity).toMatchObject({ type: 'organization', acronym });
    expect(entity?.mentions.filter(({ text }) => text === acronym).length).toBeGreaterThan(1);
  });

  it('finds the places and the contributor', () => {
    expect(named('Damascus')?.mentions.length).toBeGreaterThan(1);
    expect(named('Syria')?.type).toBe('place');
    expect(named('Saad al-Yazji')?.type).toBe('person');
  });
});
