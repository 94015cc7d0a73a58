import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parsePlainText } from './parse-plain-text.js';

const corpora =
  process.env['DATELINE_CORPORA'] ?? fileURLToPath(new URL('../../../../../shared/corpora', import.meta.url));
const path = `${corpora}/../samples/north-press.txt`;
const isThere = existsSync(path);
if (!isThere) console.warn(`skipped: ${path} not found`);

(isThere ? describe : describe.skip)('the typical input, an agency report', () => {
  it('gives headline, byline, credit, agency and dateline as its lines print them', () => {
    const report = readFileSync(path, 'utf8');
    const lines = report.split('\n').map((line) => line.trim());
    const article = parsePlainText(report, { now: new Date('2025-06-01T00:00:00Z') });
    const opening = article.text.slice(0, article.text.indexOf(' – '));

    expect(article.headline).toBe(lines[0]);
    expect(article.bylines.map(({ name }) => `By ${name}`)).toEqual([lines.find((line) => line.startsWith('By '))]);
    expect(article.contributors.map(({ name, role }) => `${role} by ${name}.`)).toEqual([
      lines.at(-1)?.replace(/^A/, 'a'),
    ]);
    expect(article.dateline?.text).toBe(opening);
    expect(article.dateline?.places).toHaveLength(1);
    expect(opening).toMatch(new RegExp(`^${article.dateline?.places[0]?.name ?? '-'}, `, 'i'));
    expect(opening).toContain(`, ${article.dateline?.places[0]?.within ?? '-'} (`);
    expect(opening).toContain(`(${article.agency?.name ?? '-'})`);
    expect(article.language?.code).toBe('en');
    expect(article.text.endsWith(lines.at(-1) ?? '-')).toBe(true);
  });
});
