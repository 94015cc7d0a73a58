const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * The matches of `pattern` (with the flag `g`) that stand behind no letter or digit, or nothing else that `joined` names.
 * Gives what the pattern would with `(?<![\p{L}\p{N}])` before it, several times as fast: with a look-behind in front,
 * the engine cannot skip to the characters that a match may begin with.
 */
export function* matchWholeWords(
  text: string,
  pattern: RegExp,
  joined: RegExp = letterOrDigit,
): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match.index > 0 && joined.test(characterBefore(text, match.index))) pattern.lastIndex = match.index + 1;
    else yield match;
  }
}

/** The character right before `at`, one beyond the basic plane whole. */
function characterBefore(text: string, at: number): string {
  const code = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.charAt(at - 1);
}
