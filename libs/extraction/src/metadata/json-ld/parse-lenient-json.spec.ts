import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseLenientJson } from './parse-lenient-json.js';

describe('parseLenientJson', () => {
  it('reads correct JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseLenientJson(text)).toEqual([JSON.parse(text)]);
      }),
    );
  });

  it.each([
    ['a trailing comma', '{"headline": "A", "tags": ["b", "c",],}', { headline: 'A', tags: ['b', 'c'] }],
    ['a missing comma', '{"headline": "A" "author": "B"}', { headline: 'A', author: 'B' }],
    ['an HTML comment around', '<!-- {"headline": "A"} -->', { headline: 'A' }],
    ['a CDATA section around', '//<![CDATA[\n{"headline": "A"}\n//]]>', { headline: 'A' }],
    ['comments inside', '{/* one */ "headline": "A" // two\n}', { headline: 'A' }],
    ['raw line breaks and tabs in strings', '{"headline": "A\n\tB"}', { headline: 'A\n\tB' }],
    [
      'quotes that nobody escaped',
      '{"headline": "A "quoted" word", "author": "B"}',
      { headline: 'A "quoted" word', author: 'B' },
    ],
    ['single quotes', "{'headline': 'A'}", { headline: 'A' }],
    ['keys without quotes', '{headline: "A", count: 2}', { headline: 'A', count: 2 }],
    ['a missing end', '{"headline": "A", "author": {"name": "B"', { headline: 'A', author: { name: 'B' } }],
    ['a missing value', '{"headline": , "author": "B"}', { author: 'B' }],
    ['a semicolon at the end', '{"headline": "A"};', { headline: 'A' }],
    ['bad escapes', '{"headline": "A \\x B \\u00e9"}', { headline: 'A x B é' }],
  ])('reads JSON with %s', (_, text, expected) => {
    expect(parseLenientJson(text)).toEqual([expected]);
  });

  it('reads several values one after the other', () => {
    expect(parseLenientJson('{"a": 1}\n{"b": 2}')).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it('keeps __proto__ a plain property', () => {
    const [value] = parseLenientJson('{"__proto__": {"polluted": true},}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });

  it.each(['['.repeat(100_000), '{"a":'.repeat(100_000), `${'['.repeat(100_000)},${']'.repeat(100_000)}`])(
    'takes nesting 100,000 deep in linear time',
    (text) => {
      const start = performance.now();
      parseLenientJson(text);
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('{', '}', '[', ']', '"', "'", ',', ':', '\\', '/', '*', 'a', '\n', '<!--', '1'),
        }),
        (text) => {
          expect(Array.isArray(parseLenientJson(text))).toBe(true);
        },
      ),
    );
  });
});
