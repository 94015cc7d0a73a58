import { describe, expect, it } from '@jest/globals';
import { repairMojibake } from './repair-mojibake.js';

/** Reads the UTF-8 bytes of a text as ISO 8859-1, as a careless program does. */
function misread(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

describe('repairMojibake', () => {
  it('restores quotation marks, dashes and accents', () => {
    const text = 'The mayor’s café — “closed since May” — isn’t to reopen, it’s said. 😀';
    expect(repairMojibake(misread(text))).toBe(text);
  });

  it('restores what was read as windows-1252', () => {
    expect(repairMojibake('donâ€™t, wonâ€™t, canâ€™t')).toBe('don’t, won’t, can’t');
  });

  it('leaves text alone that was decoded well', () => {
    const text = 'À São Paulo, «Â» est une lettre; Ã aussi. Où ça? Là-bas.';
    expect(repairMojibake(text)).toBe(text);
  });

  it('leaves bytes alone that are no UTF-8', () => {
    expect(repairMojibake(`${misread('’’’')} Â!`)).toBe('’’’ Â!');
  });
});
