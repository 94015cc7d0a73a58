/** With what a template can begin. */
export interface Leads {
  /** Lower-case first words, up to their first mark. */
  readonly words: Set<string>;
  /** It can begin with digits. */
  digits: boolean;
  /** It can begin with a word that the template does not spell out whole. */
  any: boolean;
}

/** What `{category}` can begin with. */
export type CategoryLeads = (category: string) => { readonly words: Iterable<string>; readonly digits: boolean };

const letter = /[\p{L}\p{M}]/u;

/**
 * The words, digits or unknown beginnings of all that a rule's template matches, so that a rule is tried only where one
 * of them stands. Reads the part of the syntax of regular expressions that templates use.
 */
export function leadingWords(template: string, categoryLeads: CategoryLeads): Leads {
  const leads: Leads = { words: new Set(), digits: false, any: false };
  readAlternatives(template, 0, leads, categoryLeads);
  return leads;
}

/** Reads `a|b|c` up to a closing parenthesis or the end; returns where that stands, and whether it can be empty. */
function readAlternatives(
  template: string,
  from: number,
  leads: Leads,
  category: CategoryLeads,
): { at: number; empty: boolean } {
  let at = from;
  let empty = false;
  let leading = true;
  while (at < template.length && template[at] !== ')') {
    if (template[at] === '|') {
      empty ||= leading;
      leading = true;
      at++;
      continue;
    }
    const item = readItem(template, at, leading ? leads : undefined, category);
    at = item.at;
    const optional = template[at] === '?';
    if (optional) at++;
    leading &&= optional || item.empty;
  }
  return { at, empty: empty || leading };
}

/** Reads one group, category, set, word or mark; adds its beginnings to `leads` unless something stands before it. */
function readItem(
  template: string,
  from: number,
  leads: Leads | undefined,
  category: CategoryLeads,
): { at: number; empty: boolean } {
  const ignored: Leads = { words: new Set(), digits: false, any: false };
  const rest = template.slice(from);
  const group = /^\(\?(?::|<?[=!])/.exec(rest)?.[0];
  if (group !== undefined) {
    const inner = readAlternatives(
      template,
      from + group.length,
      group === '(?:' ? (leads ?? ignored) : ignored,
      category,
    );
    return { at: inner.at + 1, empty: inner.empty || group !== '(?:' };
  }
  const named = /^\{([a-z]+)2?\}/.exec(rest);
  if (named !== null) {
    if (leads !== undefined) addCategory(leads, category(named[1] ?? ''), rest.slice(named[0].length));
    return { at: from + named[0].length, empty: false };
  }
  const set = /^(?:\[[^\]]*\]|\\.)/.exec(rest)?.[0];
  if (set !== undefined) return { at: from + set.length, empty: true };
  if (!letter.test(rest[0] ?? '')) return readMark(rest, from, leads);
  return readWord(rest, from, leads);
}

function addCategory(leads: Leads, { words, digits }: ReturnType<CategoryLeads>, behind: string): void {
  leads.digits ||= digits;
  // A word written onto the category's makes another one: "Montag" and "abend".
  if (/^(?:[\p{L}]|\(\?:\p{L})/u.test(behind)) leads.any = true;
  for (const word of words) {
    const first = /^[\p{L}\p{M}\p{N}]+/u.exec(word)?.[0];
    if (first === undefined) leads.any = true;
    else if (/^\p{N}/u.test(first)) leads.digits = true;
    else leads.words.add(first);
  }
}

function readMark(rest: string, from: number, leads: Leads | undefined): { at: number; empty: boolean } {
  if (leads !== undefined && /^\p{N}/u.test(rest)) leads.digits = true;
  return { at: from + 1, empty: !/^\p{N}/u.test(rest) };
}

function readWord(rest: string, from: number, leads: Leads | undefined): { at: number; empty: boolean } {
  const word = /^[\p{L}\p{M}]+/u.exec(rest)?.[0] ?? '';
  const behind = rest.slice(word.length);
  if (leads !== undefined) {
    // Part of a word that a set, a group or a category completes.
    if (/^(?:\[|\(\?:\p{L}|\{)/u.test(behind)) leads.any = true;
    leads.words.add(word.toLowerCase());
    if (behind.startsWith('?')) leads.words.add(word.slice(0, -1).toLowerCase());
  }
  // An optional last letter leaves the word itself required.
  const at = from + word.length + (behind.startsWith('?') && word.length > 1 ? 1 : 0);
  return { at, empty: false };
}
