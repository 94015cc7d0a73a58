import { describe, expect, it } from '@jest/globals';
import { fingerprintDistance, fingerprintText } from './fingerprint-text.js';

const report = Array.from(
  { length: 60 },
  (_, index) => `Sentence number ${index} tells of the ${['harbour', 'bridge', 'market', 'school'][index % 4] ?? ''}.`,
).join(' ');

describe('fingerprintText', () => {
  it('is 16 hex digits, the same for the same text', () => {
    expect(fingerprintText(report)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintText(report)).toBe(fingerprintText(report));
  });

  it('ignores case, punctuation and spacing', () => {
    expect(fingerprintText(report.toUpperCase().replaceAll('. ', '!\n\n'))).toBe(fingerprintText(report));
  });

  it('differs in few bits after a small edit, and in about half of them for another text', () => {
    const edited = report.replace('Sentence number 30', 'Paragraph number 30');
    const other = Array.from({ length: 60 }, (_, index) => `Goal ${index} was scored late by the visiting side.`).join(
      ' ',
    );
    expect(fingerprintDistance(fingerprintText(report), fingerprintText(edited))).toBeLessThanOrEqual(6);
    expect(fingerprintDistance(fingerprintText(report), fingerprintText(other))).toBeGreaterThan(15);
  });

  it('depends on the order of words', () => {
    expect(fingerprintText('a b c d e f g')).not.toBe(fingerprintText('g f e d c b a'));
  });

  it('tells Chinese texts apart, which have no spaces', () => {
    const first = '外交部发言人星期二在北京举行的记者会上说，双方将继续就边境问题进行谈判。'.repeat(3);
    const edited = first.replace('星期二', '星期三');
    const other = '昨天晚上的比赛中，主队以二比一战胜了客队，球迷们在体育场里欢呼庆祝。'.repeat(3);
    expect(fingerprintDistance(fingerprintText(first), fingerprintText(edited))).toBeLessThan(16);
    expect(fingerprintDistance(fingerprintText(first), fingerprintText(other))).toBeGreaterThan(18);
  });

  it('gives a text without words no bits', () => {
    expect(fingerprintText(' … ')).toBe('0000000000000000');
  });
});
