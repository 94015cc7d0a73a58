import { describe, expect, it } from '@jest/globals';
import { clusterStories } from './cluster-stories.js';

const flood = [
  'Heavy rain flooded the river town of Marlow, and the dam above Marlow burst in the night.',
  'Rescuers in flooded Marlow searched houses after the dam burst; the river is still rising.',
];
const vote = [
  'Voters in the island state of Tarn chose a new parliament, and turnout was high.',
  'Turnout in the parliament vote in Tarn reached a record, the island electoral board said.',
];
const day = 86_400_000;

describe('clusterStories', () => {
  it('puts reports of one event together and of two apart', () => {
    const [a, b, c, d] = clusterStories([flood[0], vote[0], flood[1], vote[1]].map((text) => ({ text: text ?? '' })));
    expect(a).toBe(c);
    expect(b).toBe(d);
    expect(a).not.toBe(b);
  });

  it('closes a story that has had no news for long', () => {
    const [first, second] = clusterStories(
      flood.map((text, index) => ({ text, publishedAt: index * 90 * day })),
      { openDays: 30 },
    );
    expect(first).not.toBe(second);
  });

  it('lets the headline decide where the texts share little', () => {
    const texts = ['Water everywhere, witnesses told reporters.', 'People slept on roofs until boats came.'];
    const headline = 'Dam burst floods Marlow';
    const [a, b] = clusterStories(texts.map((text) => ({ text, headline })));
    expect(a).toBe(b);
    const [c, d] = clusterStories(texts.map((text) => ({ text })));
    expect(c).not.toBe(d);
  });

  it('gives no articles no stories', () => {
    expect(clusterStories([])).toEqual([]);
  });
});
