import { describe, expect, it } from '@jest/globals';
import { inflectVerb, unchangingVerbs } from './verb-forms.js';

describe('inflectVerb', () => {
  it.each([
    ['warn', 'warn warns warned warning'],
    ['urge', 'urge urges urged urging'],
    ['deny', 'deny denies denied denying'],
    ['pay', 'pay pays paid paying'],
    ['admit', 'admit admits admitted admitting'],
    ['meet', 'meet meets met meeting'],
    ['cancel', 'cancel cancels canceled canceling cancelled cancelling'],
    ['unban', 'unban unbans unbanned unbanning'],
    ['ship', 'ship ships shipped shipping'],
    ['withhold', 'withhold withholds withheld withholding'],
    ['slay', 'slay slays slew slaying slain'],
    ['say', 'say says said saying'],
    ['agree', 'agree agrees agreed agreeing'],
    ['reach', 'reach reaches reached reaching'],
    ['write', 'write writes wrote writing written'],
    ['withdraw', 'withdraw withdraws withdrew withdrawing withdrawn'],
    ['lie', 'lie lies lay lying lain'],
  ])('inflects %s', (base, forms) => {
    expect(inflectVerb(base).map(([form]) => form)).toEqual(forms.split(' '));
  });

  it('knows verbs whose past is their base', () => {
    expect(['cut', 'put', 'beat'].every((verb) => unchangingVerbs.has(verb))).toBe(true);
    expect(unchangingVerbs.has('warn')).toBe(false);
  });
});
