/** Characters that windows-1252 has at 0x80–0x9F, by their code. */
const c1Codes = new Map(
  Array.from('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ', (character, index) => [
    character,
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
      0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ][index] ?? 0,
  ]),
);

const trail = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** UTF-8 sequences of two to four bytes, each byte read as a character of its own. */
const sequence = new RegExp(`[\\u00c2-\\u00df]${trail}|[\\u00e0-\\u00ef]${trail}{2}|[\\u00f0-\\u00f4]${trail}{3}`, 'g');
/** What quotation marks, dashes and no-break spaces become: seen this often, the text was decoded twice. */
const telling = /â[\u0080€][\u0080-\u00bf‘’“”•–—˜™š›œžŸ¦¢]|Â[\u00a0°·»«©®]|Ã[\u0080-\u00bf]/g;
const minTelling = 3;

/**
 * Undoes a wrong decoding: a page in UTF-8 that somebody read as windows-1252 and saved so ("donâ€™t"). Other text, and
 * all of it where there are fewer than three such places, is returned as it is.
 */
export function repairMojibake(text: string): string {
  if (!text.includes('â') && !text.includes('Ã') && !text.includes('Â')) return text;
  let count = 0;
  telling.lastIndex = 0;
  while (count < minTelling && telling.test(text)) count += 1;
  if (count < minTelling) return text;
  return text.replace(sequence, (characters) => {
    const bytes = Uint8Array.from(characters, (character) => c1Codes.get(character) ?? character.charCodeAt(0));
    const decoded = new TextDecoder('utf-8').decode(bytes);
    return decoded.includes('\ufffd') ? characters : decoded;
  });
}
