/** What a character is to a text's tokens. */
export const characterKind = { unread: 0, between: 1, inWord: 2, alone: 3 } as const;

/** Scripts that write no spaces: each character is a token. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;

/** The kinds of the characters of the basic plane, read when first met. */
const known = new Uint8Array(0x10000);

/** The kind of the character at `at`, a pair of surrogates whole. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kind = known[code] as number;
  if (kind !== characterKind.unread) return kind;
  const character = String.fromCodePoint(text.codePointAt(at) ?? code);
  const read = readKind(character);
  if (character.length === 1) known[code] = read;
  return read;
}

/** Code units of the character at `at`: 2 for a pair of surrogates. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function readKind(character: string): number {
  if (unspaced.test(character)) return characterKind.alone;
  return letterOrDigit.test(character) ? characterKind.inWord : characterKind.between;
}
