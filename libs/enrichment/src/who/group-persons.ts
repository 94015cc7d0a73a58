import type { EntityDraft } from './entity-draft.js';
import type { NameSpan } from './name-span.js';
import { normalizePersonName } from './normalize-name.js';

interface Person {
  readonly draft: EntityDraft;
  /** The words of the full name, normalised. */
  readonly words: readonly string[];
}

/**
 * Gathers persons' names: a full name and the shorter ones that can only be its own. A single word joins the full name
 * that ends with it, else the one that begins with it; where several could be meant, the one last named before it.
 */
export function groupPersons(spans: readonly NameSpan[]): EntityDraft[] {
  const named = spans.map((span) => ({ span, words: normalizePersonName(span.text).split(' ').filter(Boolean) }));
  named.sort((left, right) => right.words.length - left.words.length || left.span.start - right.span.start);
  const persons: Person[] = [];
  const byWord = new Map<string, Person[]>();
  for (const { span, words } of named) {
    const found = choosePerson(words, span, byWord);
    if (found === undefined) {
      const fresh: Person = { draft: startDraft(span, words), words };
      persons.push(fresh);
      for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), fresh]);
    } else {
      const isShort = words.length === 1 && found.words.length > 1;
      found.draft.names.push(isShort ? { ...span, kind: 'surname' } : span);
    }
  }
  return persons.map(({ draft }) => {
    draft.names.sort((left, right) => left.start - right.start);
    return draft;
  });
}

function startDraft(span: NameSpan, words: readonly string[]): EntityDraft {
  return {
    type: 'person',
    name: cleanName(span.text),
    key: words.join(' '),
    known: false,
    aliases: new Set(),
    roles: [],
    names: [span],
    references: [],
  };
}

function choosePerson(
  own: readonly string[],
  span: NameSpan,
  byWord: ReadonlyMap<string, Person[]>,
): Person | undefined {
  const rarest = own
    .map((word) => byWord.get(word) ?? [])
    .reduce<Person[] | undefined>(
      (best, list) => (best === undefined || list.length < best.length ? list : best),
      undefined,
    );
  if (rarest === undefined || rarest.length === 0) return undefined;
  const same = rarest.find(
    ({ words }) => words.length === own.length && words.every((word, index) => word === own[index]),
  );
  if (same !== undefined) return same;
  if (own.length > 1)
    return nearest(
      rarest.filter(({ words }) => isShortened(own, words)),
      span,
    );
  const word = own[0] ?? '';
  return (
    nearest(
      rarest.filter(({ words }) => surnamesOf(words).includes(word)),
      span,
    ) ??
    nearest(
      rarest.filter(({ words }) => words[0] === word),
      span,
    )
  );
}

/** "Rafael Callejas" of "Rafael Leonardo Callejas Romero": the same words in order, beginning alike or ending alike. */
function isShortened(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (word === short[at]) at++;
  return at === short.length && (full[0] === short[0] || full.at(-1) === short.at(-1));
}

/** The words of a full name that can stand for it alone: the last, or the last but one of a Spanish name. */
function surnamesOf(full: readonly string[]): readonly string[] {
  return full.length > 2 ? full.slice(-2) : full.slice(-1);
}

function nearest(persons: readonly Person[], { start }: NameSpan): Person | undefined {
  let best: Person | undefined;
  let least = Infinity;
  for (const person of persons.length > mostCandidates ? persons.slice(-mostCandidates) : persons) {
    const first = person.draft.names[0]?.start ?? 0;
    const last = person.draft.names.findLast((name) => name.start <= start)?.start;
    const distance = last === undefined ? 1e9 + first : start - last;
    if (distance < least) {
      least = distance;
      best = person;
    }
  }
  return best;
}

/** Of very many bearers of one surname, as in long lists, only these are compared. */
const mostCandidates = 20;

function cleanName(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/['’]s$/u, '');
}
