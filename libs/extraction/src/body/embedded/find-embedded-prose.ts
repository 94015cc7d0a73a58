/** Bounds of the search in one page's data. */
const maxValues = 300_000;
const maxParts = 5_000;

/** A string of fewer characters is a label, not a paragraph. */
const minProse = 60;
const notText =
  /^(?:id|_id|url|href|src|type|__typename|class(?:name)?|slug|alt|caption|credits?|copyright|key|name|style|rel|target|image|thumbnail|related|recommended|author|bio|seo|meta|tags?|keywords)$/i;

/**
 * Finds the article in data that a script renders: the string, or the list of parts, that holds most prose. Returns its
 * parts in order, each text or HTML; empty where there is no prose.
 */
export function findEmbeddedProse(roots: readonly unknown[]): string[] {
  let best: string[] = [];
  let bestLength = 0;
  const consider = (parts: string[]): void => {
    const length = parts.reduce((sum, part) => sum + proseLength(part), 0);
    if (length <= bestLength) return;
    best = parts;
    bestLength = length;
  };
  const queue: unknown[] = [...roots];
  for (let index = 0; index < queue.length && index < maxValues; index += 1) {
    const value = queue[index];
    if (typeof value === 'string') {
      if (value.length > 4 * minProse) consider([value]);
    } else if (typeof value === 'object' && value !== null) {
      const children = readChildren(value);
      if (children.length >= 3) consider(children.slice(0, maxParts).flatMap(readPart));
      for (const child of children) queue.push(child);
    }
  }
  return best;
}

function readChildren(value: object): unknown[] {
  if (Array.isArray(value)) return value;
  return Object.entries(value).flatMap(([key, child]): unknown[] => (notText.test(key) ? [] : [child]));
}

/** The text of one part of an article: the strings of an object that are language, nested a little. */
function readPart(part: unknown): string[] {
  if (typeof part === 'string') return proseLength(part) > 0 ? [part] : [];
  const pieces: string[] = [];
  const queue: { value: unknown; depth: number }[] = [{ value: part, depth: 0 }];
  for (let index = 0; index < queue.length && index < 200; index += 1) {
    const { value, depth } = queue[index] ?? { value: undefined, depth: 0 };
    if (typeof value === 'string') {
      if (/\s/.test(value)) pieces.push(value);
    } else if (typeof value === 'object' && value !== null && depth < 3) {
      for (const child of readChildren(value)) queue.push({ value: child, depth: depth + 1 });
    }
  }
  const text = pieces.join(' ');
  return proseLength(text) > 0 ? [text] : [];
}

/** Characters of sentences: text that is long enough, has spaces and is not code or an address. */
function proseLength(text: string): number {
  if (text.length < minProse || !/\p{L}{2,}[\s,.]+\p{L}{2,}/u.test(text.slice(0, 300))) return 0;
  if (/^\s*(?:https?:|data:|[[{]|function\b|<(?:svg|script|style|iframe|!doctype|html))/i.test(text)) return 0;
  const spaces = text.slice(0, 1000).split(/\s+/).length;
  return spaces * 14 < Math.min(1000, text.length) && !/[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? 0 : text.length;
}
