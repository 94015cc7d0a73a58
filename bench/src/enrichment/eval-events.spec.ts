import { describe, expect, it } from '@jest/globals';
import type { NewsEvent } from '@dateline/contracts';
import { scoreEvents } from './eval-events.js';

const event = (type: NewsEvent['type'], source?: string): NewsEvent => ({
  type,
  contexts: [],
  cue: { start: 0, end: 0, text: '' },
  sources: source === undefined ? [] : [{ name: '', code: source, mention: { start: 0, end: 0 } }],
  targets: [],
  status: 'happened',
  confidence: 1,
  evidence: { start: 0, end: 0, text: '' },
});
const sentence = (type: string, code?: string) => ({
  id: '1',
  text: 'x',
  events: [{ event: type, source: code === undefined ? null : { code } }],
});

describe('scoreEvents', () => {
  it('reads the names of the older ontology', () => {
    const names = ['DEMAND', 'DISAPPROVE', 'INVESTIGATE', 'FIGHT', 'AID'];
    const types = (['REQUEST', 'ACCUSE', 'ACCUSE', 'ASSAULT', 'AID'] as const)[Symbol.iterator]();
    const scores = scoreEvents(names.map((name) => sentence(name)), () => [event(types.next().value ?? 'AID')]); // prettier-ignore
    expect(scores.f1).toBe(100);
  });

  it('counts types as multisets', () => {
    const scores = scoreEvents([sentence('AID')], () => [event('AID'), event('AID')]);
    expect([scores.precision, scores.recall]).toEqual([50, 100]);
  });

  it('compares states by the first three letters of the code', () => {
    const score = (code: string) => scoreEvents([sentence('AID', 'NOR')], () => [event('AID', code)]).sourceCode;
    expect([score('NORGOV'), score('PER')]).toEqual([100, 0]);
  });
});
