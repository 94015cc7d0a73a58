import { describe, expect, it, jest } from '@jest/globals';
import type { EnrichedArticle } from '@dateline/contracts';
import { createRequire } from 'node:module';
import { runDateline } from './run-dateline.js';

jest.setTimeout(120_000);

/** What runs the transformer is an optional package: npm leaves it out where it cannot be installed. */
const isInstalled = (() => {
  try {
    createRequire(new URL('../../libs/enrichment/package.json', import.meta.url)).resolve('onnxruntime-node');
    return true;
  } catch {
    return false;
  }
})();

const text = [
  'VALDIVIA, Chile — The engineers’ union Fenatram said on Monday that talks with Corvane Rail had failed.',
  'Teresa Quillmann, who leads the union, met Henrik Aldous in Santiago. Quillmann blamed the company.',
].join('\n\n');

const enrich = (recognizer: string) =>
  runDateline(['process', '--ndjson', '--threads', '2', '--stage', 'enrich', '--recognizer', recognizer], {
    input: [text, 'It rained.', text]
      .map((line) => JSON.stringify({ text: line, publishedAt: '2026-03-03' }))
      .join('\n'),
  });

describe('dateline process --recognizer', () => {
  (isInstalled ? it : it.skip)('finds names by the transformer, with offsets that cut them out', async () => {
    const { code, stdout } = await enrich('transformer');
    expect(code).toBe(0);
    const [first, second, third] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as EnrichedArticle);
    expect(first?.entities.map(({ type, name }) => `${type} ${name}`)).toEqual(
      expect.arrayContaining([
        'person Teresa Quillmann',
        'person Henrik Aldous',
        'organization Corvane Rail',
        'place Santiago',
      ]),
    );
    for (const { mentions } of first?.entities ?? []) {
      for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
    expect(second?.entities).toEqual([]);
    expect(third?.entities).toEqual(first?.entities);
  });

  it('refuses a recognizer that it does not know', async () => {
    const { code, stderr } = await enrich('oracle');
    expect(code).toBe(2);
    expect(stderr).toMatch(/Allowed choices are perceptron, transformer/);
  });
});
