/** What every text that a template matches holds: one word of each set, and a digit. */
export interface Needs {
  /** Sets of lower-case words, letters and digits only. */
  readonly words: readonly ReadonlySet<string>[];
  readonly digit: boolean;
}

/** The words of a category when they are all that it matches; `'digits'` when it matches nothing but digits. */
export type CategoryWords = (category: string) => ReadonlySet<string> | 'digits' | undefined;

/** One part of a template. */
interface Part {
  /** What it certainly matches when it is not optional. */
  readonly words: ReadonlySet<string> | 'digits' | undefined;
  readonly optional: boolean;
  /** Whether it begins, and ends, with something that parts words. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether it matches no text at all: a look-ahead. */
  readonly void: boolean;
}

const partPattern =
  /\(\?(?::|<?[=!])(?:[^()[\]]|\[[^\]]*\]|\((?:[^()[\]]|\[[^\]]*\])*\))*\)|\{[a-z]+2?\}|\[[^\]]*\]|\\.|[\p{L}\p{M}]+|./gsu;
const parting = /^(?:,(?!\?)|(?:,\?)?(?: (?!\?)|\[(?: -|- )\](?!\?)|-(?!\?)))/u;
const partingEnd = /(?: |\[(?: -|- )\]|-)$/u;
const literals = /^[\p{L}\p{M} ]+(?:\|[\p{L}\p{M} ]+)*$/u;
const none: Needs = { words: [], digit: false };

/**
 * The words without which a rule's template cannot match, so that it need not be tried where they are missing. Says
 * less than it could wherever a template is not plain: a word counts only where it stands between spaces, hyphens and
 * the template's ends.
 */
export function neededWords(template: string, categoryWords: CategoryWords): Needs {
  const parts = readParts(template, categoryWords);
  if (parts === undefined) return none;
  const needed = parts.filter(({ words, optional }) => words !== undefined && !optional);
  return {
    words: needed.flatMap((part) => {
      const { words } = part;
      const at = parts.indexOf(part);
      return words instanceof Set && startsWord(parts, at) && endsWord(parts, at) ? [words] : [];
    }),
    digit: needed.some(({ words }) => words === 'digits'),
  };
}

function readParts(template: string, categoryWords: CategoryWords): Part[] | undefined {
  const parts: Part[] = [];
  const texts = template.match(partPattern) ?? [];
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? '';
    if (text === '|' || text === '(' || text === ')') return undefined;
    const optional = texts[at + 1] === '?';
    // In "years?" only the last letter is optional: such words are left alone.
    const words = optional ? undefined : wordsOf(text, categoryWords);
    parts.push({ words, optional, ...edgesOf(text), void: /^\(\?<?[=!]/u.test(text) });
    if (optional) at++;
  }
  return parts;
}

function wordsOf(text: string, categoryWords: CategoryWords): Part['words'] {
  const category = /^\{([a-z]+)2?\}$/u.exec(text)?.[1];
  if (category !== undefined) {
    const words = categoryWords(category);
    return words === undefined || typeof words === 'string' ? words : firstWords(words);
  }
  const inner = text.startsWith('(?:') ? text.slice(3, -1) : text;
  return literals.test(inner) && /\p{L}/u.test(inner) ? firstWords(inner.split('|')) : undefined;
}

function firstWords(words: Iterable<string>): ReadonlySet<string> | undefined {
  const firsts = Array.from(words, (word) => /[\p{L}\p{M}\p{N}]+/u.exec(word)?.[0].toLowerCase() ?? '');
  // "1st" is cut into two tokens.
  return firsts.every((word) => /^[\p{L}\p{M}]+$/u.test(word)) ? new Set(firsts) : undefined;
}

function edgesOf(text: string): Pick<Part, 'opens' | 'closes'> {
  const group = text.startsWith('(?:');
  const inner = group ? text.slice(3, -1) : text;
  // Alternatives may each begin and end in their own way.
  if (group && inner.includes('|')) return { opens: false, closes: false };
  return { opens: parting.test(inner), closes: partingEnd.test(inner) };
}

/** Whether a word's boundary stands before the part, whichever of the optional parts before it are there. */
function startsWord(parts: readonly Part[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const part = parts[before];
    if (part === undefined || part.void) continue;
    if (!part.closes) return false;
    if (!part.optional) return true;
  }
  return true;
}

function endsWord(parts: readonly Part[], at: number): boolean {
  for (let behind = at + 1; behind < parts.length; behind++) {
    const part = parts[behind];
    if (part === undefined || part.void) continue;
    if (!part.opens) return false;
    if (!part.optional) return true;
  }
  return true;
}
