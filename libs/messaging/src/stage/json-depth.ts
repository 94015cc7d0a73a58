const quote = 0x22;
const backslash = 0x5c;

/**
 * Whether JSON text is nested deeper than `limit` arrays and objects. Looks at the bytes, before anything is parsed:
 * what walks a parsed value (zod, `JSON.stringify`) does so by recursion, and megabytes of brackets take V8 seconds.
 */
export function isNestedDeeper(json: Buffer, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === quote) {
      at = endOfString(json, at + 1);
      if (at < 0) return false;
    } else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > limit) return true;
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return false;
}

/** Place of the quote that closes the string whose content begins at `from`; −1 where it does not end. */
function endOfString(json: Buffer, from: number): number {
  for (let at = json.indexOf(quote, from); at >= 0; at = json.indexOf(quote, at + 1)) {
    let backslashes = 0;
    while (at - 1 - backslashes >= from && json[at - 1 - backslashes] === backslash) backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
  return -1;
}
