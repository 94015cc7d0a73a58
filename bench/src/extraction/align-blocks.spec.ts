import { describe, expect, it } from '@jest/globals';
import { alignBlocks } from './align-blocks.js';

const gold =
  'The dam held through the night, the water board said.\n\nWhat comes next\n\nCrews will look at the sluice gates on Friday morning.';

describe('alignBlocks', () => {
  it('tells blocks of the body from others', () => {
    const blocks = [
      'Home',
      'The dam held through the night, the water board said.',
      'Sign up for our daily letter now',
      'Crews will look at the sluice gates on Friday morning.',
    ];
    expect([...alignBlocks(blocks, gold)]).toEqual([0, 1, 0, 1]);
  });

  it('knows a short block by its neighbours', () => {
    const blocks = [
      'The dam held through the night, the water board said.',
      'What comes next',
      'Crews will look at the sluice gates on Friday morning.',
      'What comes next',
    ];
    expect([...alignBlocks(blocks, gold)]).toEqual([1, 1, 1, 0]);
  });

  it('knows a short line of the gold even between strangers', () => {
    const blocks = [
      'The dam held through the night, the water board said.',
      'Advertisement',
      'What comes next',
      'Advertisement',
      'Crews will look at the sluice gates on Friday morning.',
    ];
    expect([...alignBlocks(blocks, gold)]).toEqual([1, 0, 1, 0, 1]);
  });

  it('takes of two copies the one in company', () => {
    const blocks = [
      'Crews will look at the sluice gates on Friday morning.',
      'Menu',
      'Search',
      'Weather',
      'Sport',
      'The dam held through the night, the water board said.',
      'Crews will look at the sluice gates on Friday morning.',
    ];
    expect([...alignBlocks(blocks, gold)]).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });

  it('gives a block that is partly of the body its share', () => {
    const [label] = alignBlocks(
      ['Crews will look at the sluice gates on Friday morning. Click here to read our other stories today.'],
      gold,
    );
    expect(label).toBeGreaterThan(0.4);
    expect(label).toBeLessThan(0.7);
  });
});
