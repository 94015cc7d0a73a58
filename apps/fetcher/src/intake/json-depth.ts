const quote = 0x22;
const backslash = 0x5c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/**
 * Deepest nesting of a JSON text, up to `limit + 1`, at which it stops. Looks at the bytes alone, before any parser has
 * built the objects that make deep nesting dangerous.
 */
export function jsonDepth(json: Uint8Array, limit: number): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < json.length; index++) {
    const byte = json[index] ?? 0;
    if (inString) {
      if (byte === backslash) index++;
      else if (byte === quote) inString = false;
    } else if (byte === quote) inString = true;
    else if (opening.has(byte)) {
      deepest = Math.max(deepest, ++depth);
      if (depth > limit) return depth;
    } else if (closing.has(byte)) depth--;
  }
  return deepest;
}
