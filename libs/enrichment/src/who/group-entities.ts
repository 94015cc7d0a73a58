import type { DefinedNames } from './apply-definitions.js';
import { chooseSpelling } from './choose-name.js';
import type { EntityDraft } from './entity-draft.js';
import { groupPersons } from './group-persons.js';
import type { KnownNames } from './known-names.js';
import type { NameSpan } from './name-span.js';
import { normalizeName } from './normalize-name.js';

/** Company forms and the like, which later uses of a name leave out. */
const suffix =
  /[\s,]+(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|group|holdings|ag|gmbh|sa|s\.a|nv|fc|f\.c|cf|sc|afc|pty|pte|bhd|spa|oyj|ab|as)\.?$/i;

/** Gathers the names of one text into entities, in the order of their first mention. */
export function groupEntities(
  { spans, shortForms }: DefinedNames,
  known: KnownNames,
  countries: ReadonlySet<string>,
): EntityDraft[] {
  const isAbout = (iso2: string): boolean => countries.has(iso2);
  const drafts = new Map<string, EntityDraft>();
  const shortKeys = new Map<string, string>();
  const definedAs = new Map<string, string>();
  for (const [short, { long }] of shortForms) {
    shortKeys.set(normalizeName(short), long);
    definedAs.set(normalizeName(long), short);
  }
  for (const span of spans) {
    if (span.type === 'person') continue;
    const full = shortKeys.get(normalizeName(span.text)) ?? span.text;
    const short = definedAs.get(normalizeName(full)) ?? span.text;
    const entry = known.find(full, span.type, isAbout) ?? known.find(short, span.type, isAbout);
    const key = entry?.key ?? normalizeName(full.replace(suffix, ''));
    const id = `${entry?.type ?? span.type}:${key}`;
    let draft = drafts.get(id);
    if (draft === undefined) {
      draft = {
        type: entry?.type ?? span.type,
        name: entry?.name ?? full,
        known: entry !== undefined,
        key,
        aliases: new Set(),
        roles: [],
        names: [],
        references: [],
      };
      if (entry?.acronym !== undefined) draft.acronym = entry.acronym;
      drafts.set(id, draft);
    }
    draft.names.push(span.kind === 'name' ? { ...span, kind: kindOfName(span.text, full, draft.name) } : span);
  }
  for (const draft of drafts.values()) if (!draft.known) draft.name = chooseSpelling(draft.names, draft.name);
  for (const [short, { long, spelled }] of shortForms) nameByDefinition([...drafts.values()], short, long, spelled);
  const persons = groupPersons(spans.filter(({ type }) => type === 'person'));
  return [...drafts.values(), ...persons].sort((left, right) => firstStart(left) - firstStart(right));
}

function nameByDefinition(drafts: readonly EntityDraft[], short: string, long: string, spelled: boolean): void {
  const draft = drafts.find(({ names }) => names.some(({ text }) => text === long));
  if (draft === undefined) return;
  if (spelled) draft.acronym = short;
  else draft.aliases.add(short);
  draft.name = long.replace(/\s+/g, ' ').replace(/^the\s+/i, '');
}

function kindOfName(text: string, full: string, name: string): NameSpan['kind'] {
  if (/^(?:\p{Lu}\.?[\p{N}&.-]?){2,8}$/u.test(text) && text !== name) return 'acronym';
  return normalizeName(text) === normalizeName(full) ? 'name' : 'alias';
}

function firstStart({ names }: EntityDraft): number {
  return names[0]?.start ?? 0;
}
