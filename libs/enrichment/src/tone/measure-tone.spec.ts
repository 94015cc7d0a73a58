import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { measureTone } from './measure-tone.js';

const toneOf = (text: string, language = 'en') => measureTone(analyzeText(text, { language }));

describe('measureTone', () => {
  it('is negative for loss and violence, positive for success', () => {
    expect(toneOf('The attack killed ten and wounded forty; families mourned the dead.').score).toBeLessThan(-0.4);
    expect(toneOf('The two friends celebrated the success and praised the peaceful agreement.').score).toBeGreaterThan(
      0.4,
    );
  });

  it('is neutral without loaded words', () => {
    expect(toneOf('The committee meets in the town hall on the second floor.').score).toBe(0);
  });

  it('turns a word that is negated', () => {
    expect(toneOf('It was not good.').score).toBeLessThan(0);
    expect(toneOf('It was good.').score).toBeGreaterThan(0);
  });

  it('does not carry a negation into the next sentence', () => {
    expect(toneOf('He did not. Good progress followed.').score).toBeGreaterThan(0);
  });

  it('gives the shares of words on either side', () => {
    expect(toneOf('A good day, a bad night.')).toEqual({ score: 0, positive: 0.167, negative: 0.167 });
  });

  it.each([
    ['fr', 'L’attaque a tué dix victimes et la guerre menace.', -1],
    ['de', 'Der Angriff tötete Opfer, die Zerstörung und die Angst wachsen.', -1],
    ['es', 'La victoria y la paz trajeron esperanza y alegría.', 1],
    ['ru', 'Взрыв и война принесли смерть и разрушения.', -1],
    ['tr', 'Saldırı ve patlama ölüm getirdi.', -1],
    ['ku', 'Aştî û azadî hêviya gel e.', 1],
    ['ar', 'قتل العشرات في الهجوم والقصف.', -1],
  ])('knows the sign of %s', (language, text, sign) => {
    expect(Math.sign(toneOf(text, language).score)).toBe(sign);
  });

  it('is neutral in a language without a list', () => {
    expect(toneOf('good bad', 'xx')).toEqual({ score: 0, positive: 0, negative: 0 });
  });
});
