import type { EntityType } from '@dateline/contracts';
import type { DefinedNames } from './apply-definitions.js';
import { chooseSpelling } from './choose-name.js';
import type { EntityDraft } from './entity-draft.js';
import { groupPersons } from './group-persons.js';
import type { KnownNames } from './known-names.js';
import type { NameSpan } from './name-span.js';
import { normalizeName } from './normalize-name.js';

/** Which entity a name means. */
interface Identity {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly known: boolean;
  readonly acronym?: string;
  /** The name that the text defines for this one, or the name itself. */
  readonly full: string;
}

/** Company forms and the like, which later uses of a name leave out. */
const suffix =
  /[\s,]+(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|group|holdings|ag|gmbh|sa|s\.a|nv|fc|f\.c|cf|sc|afc|pty|pte|bhd|spa|oyj|ab|as)\.?$/i;

/**
 * Gathers the names of one text into entities, in the order of their first mention. `countries` are the states that the
 * text is about, as ISO 3166-1 alpha-2 codes.
 */
export function groupEntities(defined: DefinedNames, known: KnownNames, countries: ReadonlySet<string>): EntityDraft[] {
  const identify = identifier(defined, known, countries);
  const drafts = new Map<string, EntityDraft>();
  const byText = new Map<string, EntityDraft>();
  // Names that share an identity are of one spelling.
  const kinds = new Map<Identity, NameSpan['kind']>();
  for (const span of defined.spans) {
    if (span.type === 'person') continue;
    const identity = identify(span);
    const id = `${identity.type}:${identity.key}`;
    let draft = drafts.get(id);
    if (draft === undefined) drafts.set(id, (draft = startDraft(identity)));
    let kind = kinds.get(identity);
    if (kind === undefined) kinds.set(identity, (kind = kindOfName(span.text, identity.full, draft.name)));
    draft.names.push(span.kind === 'name' && kind !== 'name' ? { ...span, kind } : span);
    if (!byText.has(span.text)) byText.set(span.text, draft);
  }
  for (const draft of drafts.values()) if (!draft.known) draft.name = chooseSpelling(draft.names, draft.name);
  for (const [short, { long, spelled }] of defined.shortForms) {
    const draft = byText.get(long);
    if (draft !== undefined) nameByDefinition(draft, short, long, spelled);
  }
  const persons = groupPersons(defined.spans.filter(({ type }) => type === 'person'));
  return [...drafts.values(), ...persons].sort((left, right) => firstStart(left) - firstStart(right));
}

/** Identifies names by what the text defines and what is known; each distinct name is worked out once. */
function identifier(
  { shortForms }: DefinedNames,
  known: KnownNames,
  countries: ReadonlySet<string>,
): (span: NameSpan) => Identity {
  const longOf = new Map<string, string>();
  const shortOf = new Map<string, string>();
  for (const [short, { long }] of shortForms) {
    longOf.set(normalizeName(short), long);
    shortOf.set(normalizeName(long), short);
  }
  const found = new Map<EntityType, Map<string, Identity>>();
  const isAbout = (iso2: string): boolean => countries.has(iso2);
  return ({ type, text }) => {
    let ofType = found.get(type);
    if (ofType === undefined) found.set(type, (ofType = new Map<string, Identity>()));
    const cached = ofType.get(text);
    if (cached !== undefined) return cached;
    const full = longOf.get(normalizeName(text)) ?? text;
    const short = shortOf.get(normalizeName(full)) ?? text;
    const entry = known.find(full, type, isAbout) ?? known.find(short, type, isAbout);
    const identity =
      entry === undefined
        ? { key: normalizeName(full.replace(suffix, '')), type, name: full, known: false, full }
        : { ...entry, known: true, full };
    ofType.set(text, identity);
    return identity;
  };
}

function startDraft({ type, name, key, known, acronym }: Identity): EntityDraft {
  const draft: EntityDraft = { type, name, key, known, aliases: new Set(), roles: [], names: [], references: [] };
  if (acronym !== undefined) draft.acronym = acronym;
  return draft;
}

/** What the text itself calls an entity goes before what is known of it. */
function nameByDefinition(draft: EntityDraft, short: string, long: string, spelled: boolean): void {
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
