import type { EntityDraft } from './entity-draft.js';
import type { NameSpan } from './name-span.js';
import { normalizePersonName } from './normalize-name.js';

/**
 * Gathers persons' names: a full name and the shorter ones that can only be its own. A single word joins the full name
 * that ends with it, else the one that begins with it; where several could be meant, the one last named before it.
 */
export function groupPersons(spans: readonly NameSpan[]): EntityDraft[] {
  const drafts: EntityDraft[] = [];
  const words = new Map<NameSpan, string[]>(
    spans.map((span) => [span, normalizePersonName(span.text).split(' ').filter(Boolean)]),
  );
  const byLength = [...spans].sort(
    (a, b) => (words.get(b)?.length ?? 0) - (words.get(a)?.length ?? 0) || a.start - b.start,
  );
  const fullNames = new Map<EntityDraft, string[]>();
  for (const span of byLength) {
    const own = words.get(span) ?? [];
    const draft = chooseDraft(own, span, fullNames);
    if (draft === undefined) {
      const fresh: EntityDraft = {
        type: 'person',
        name: cleanName(span.text),
        key: own.join(' '),
        known: false,
        aliases: new Set(),
        roles: [],
        names: [span],
        references: [],
      };
      drafts.push(fresh);
      fullNames.set(fresh, own);
    } else {
      draft.names.push(
        own.length === 1 && (fullNames.get(draft)?.length ?? 0) > 1 ? { ...span, kind: 'surname' } : span,
      );
    }
  }
  for (const draft of drafts) draft.names.sort((left, right) => left.start - right.start);
  return drafts;
}

function chooseDraft(
  own: readonly string[],
  span: NameSpan,
  fullNames: ReadonlyMap<EntityDraft, string[]>,
): EntityDraft | undefined {
  const same: EntityDraft[] = [];
  const ending: EntityDraft[] = [];
  const beginning: EntityDraft[] = [];
  for (const [draft, full] of fullNames) {
    if (full.length === own.length) {
      if (full.every((word, index) => word === own[index])) same.push(draft);
    } else if (own.length === 1) {
      if (full.at(-1) === own[0] || surnameOf(full).includes(own[0] ?? '')) ending.push(draft);
      else if (full[0] === own[0]) beginning.push(draft);
    } else if (isShortened(own, full)) same.push(draft);
  }
  if (same.length > 0) return same[0];
  return nearest(ending, span) ?? nearest(beginning, span);
}

/** "Rafael Callejas" of "Rafael Leonardo Callejas Romero": the same words in order, beginning alike or ending alike. */
function isShortened(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (word === short[at]) at++;
  return at === short.length && (full[0] === short[0] || full.at(-1) === short.at(-1));
}

/** The words of a full name that can stand for it alone: the last, or the last but one of a Spanish name. */
function surnameOf(full: readonly string[]): readonly string[] {
  return full.length > 2 ? full.slice(-2) : full.slice(-1);
}

function nearest(drafts: readonly EntityDraft[], span: NameSpan): EntityDraft | undefined {
  if (drafts.length < 2) return drafts[0];
  const distance = ({ names }: EntityDraft): number =>
    Math.min(...names.map(({ start }) => (start <= span.start ? span.start - start : 100_000 + start)));
  return [...drafts].sort((left, right) => distance(left) - distance(right))[0];
}

function cleanName(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/['’]s$/u, '');
}
