import { describe, expect, it } from '@jest/globals';
import { emptyKnowledge, type Knowledge } from '@dateline/contracts';
import type { EnrichmentPass } from './enrichment-pass.js';
import { orderPasses } from './order-passes.js';
import { defaultPasses } from './passes.js';

const pass = (name: string, needs: (keyof Knowledge)[], provides: (keyof Knowledge)[]): EnrichmentPass => ({
  name,
  needs,
  provides,
  run: () => emptyKnowledge(),
});
const order = (...passes: EnrichmentPass[]) => orderPasses(passes).map(({ name }) => name);

describe('orderPasses', () => {
  it('runs a pass after those that provide what it needs', () => {
    const quotes = pass('quotes', ['entities', 'places'], ['quotes']);
    const places = pass('places', ['entities'], ['places']);
    expect(order(quotes, places, pass('entities', [], ['entities']))).toEqual(['entities', 'places', 'quotes']);
  });

  it('keeps the order given where nothing else decides', () => {
    expect(order(pass('b', [], ['times']), pass('a', [], ['amounts']))).toEqual(['b', 'a']);
  });

  it('runs a pass that refines a field after its maker and before its readers', () => {
    const refine = pass('refine', ['entities'], ['entities']);
    const reader = pass('reader', ['entities'], ['quotes']);
    expect(order(reader, refine, pass('make', [], ['entities']))).toEqual(['make', 'refine', 'reader']);
  });

  it('runs two refining passes in the order given', () => {
    const second = pass('second', ['entities'], ['entities']);
    expect(order(pass('first', ['entities'], ['entities']), second, pass('make', [], ['entities']))).toEqual([
      'make',
      'first',
      'second',
    ]);
  });

  it('names the pass whose need nobody provides', () => {
    expect(() => order(pass('places', ['entities'], ['places']))).toThrow('"places": needs "entities"');
  });

  it('names the passes that wait for each other', () => {
    const left = pass('left', ['places'], ['events']);
    const right = pass('right', ['events'], ['places']);
    expect(() => order(left, right)).toThrow('left needs places; right needs events');
  });

  it('refuses two passes of one name', () => {
    expect(() => order(pass('same', [], ['times']), pass('same', [], ['events']))).toThrow('two of this name');
  });

  it('finds the default passes in order', () => {
    expect(defaultPasses().length).toBeGreaterThan(0);
  });
});
