/** What the code of an ASCII character means to {@link scanPlainToken}. */
const other = 0;
const letter = 1;
const space = 2;
/** Always a token by itself. */
const mark = 3;
const point = 4;

const classes = new Uint8Array(128);
for (const [characters, value] of [
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', letter],
  [' \t\n\r\v\f', space],
  [',;!?()[]"', mark],
  ['.', point],
] as const) {
  for (const character of characters) classes[character.charCodeAt(0)] = value;
}

/** Index of the first character from `at` on that is no ASCII white space, at most `end`. */
export function skipPlainSpace(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && classOf(text, next) === space) next++;
  return next;
}

/**
 * The end of the token at `at`, where it is plain: a word of ASCII letters with white space or a mark behind it, or such
 * a mark. Nine in ten tokens of an English text are. `at` itself where it is not, and only the full rules tell.
 */
export function scanPlainToken(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && classOf(text, next) === letter) next++;
  if (next === at) {
    const kind = classOf(text, at);
    return kind === mark || (kind === point && isFree(text, at + 1, end)) ? at + 1 : at;
  }
  if (isFree(text, next, end)) return next;
  const behind = classOf(text, next);
  // A letter before a point may be an initial or a part of "U.S.", and "www." an address.
  return behind === mark || (behind === point && next - at > 1 && isFree(text, next + 1, end)) ? next : at;
}

function isFree(text: string, at: number, end: number): boolean {
  return at >= end || classOf(text, at) === space;
}

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (classes[code] as number) : other;
}
