import type { Actor, EnrichedArticle, Entity, NewsEvent, Place } from '@dateline/contracts';

/**
 * What an editor writes down about a report, one line a fact, so that a difference reads as a sentence. A line's parts
 * are joined by ` | `, and lists within a part by `; `.
 */
export interface GoldRecord {
  readonly headline: string | null;
  readonly bylines: readonly string[];
  /** `name | role` */
  readonly contributors: readonly string[];
  readonly agency: string | null;
  /** Dateline as printed, then its places as `name, within`, then its day. */
  readonly dateline: readonly string[];
  readonly publishedAt: string | null;
  readonly language: string | null;
  /** `type | name | acronym | roles | mentions`; mentions in the order of the text. */
  readonly entities: readonly string[];
  /** `name | country | latitude, longitude`, degrees rounded. */
  readonly places: readonly string[];
  /** `text | value` */
  readonly times: readonly string[];
  /** `kind | speaker | what was said` */
  readonly quotes: readonly string[];
  /** `kind | source as printed | what it vouches for` */
  readonly attributions: readonly string[];
  readonly hedges: readonly string[];
  /** Who denies. */
  readonly denials: readonly string[];
  /** Who does not comment. */
  readonly noComment: readonly string[];
  /** `text | value unit | outcome` */
  readonly amounts: readonly string[];
  /** `type | sources > targets | status`; an actor is a state's or role's code, else its name. */
  readonly events: readonly string[];
  /** Code and name of the best of the broadest topics. */
  readonly topic: string | null;
  /** First words of each sentence of the summary. */
  readonly summary: readonly string[];
  /** What weighs more: words that praise, or words that deplore. */
  readonly tone: 'good' | 'bad' | 'neutral';
  /** Sentences, headings and captions as the readability counts them. */
  readonly sentences: number;
}

/** Fields that say a set: their lines are compared without regard to order. */
const unordered: ReadonlySet<string> = new Set(['entities', 'places']);

/** The record of `article` in the words of the gold files. */
export function readGoldRecord(article: EnrichedArticle): GoldRecord {
  const names = new Map(article.entities.map((entity) => [entity.id, entity.name]));
  const topic = article.topics.find(({ code }) => code.endsWith('000000'));
  return {
    headline: article.headline ?? null,
    bylines: article.bylines.map((byline) => byline.name),
    contributors: article.contributors.map(({ name, role }) => line(name, role)),
    agency: article.agency?.name ?? null,
    dateline: readDateline(article),
    publishedAt: article.publishedAt?.value ?? null,
    language: article.language?.code ?? null,
    entities: article.entities.map(readEntity),
    places: article.places.map(readPlace),
    times: article.times.map(({ text, value }) => line(text, value)),
    quotes: article.quotes.map(({ kind, speaker, text }) => line(kind, speaker ?? '-', text)),
    attributions: article.attributions.map(({ sourceKind, source, content }) =>
      line(sourceKind, source, article.text.slice(content.start, content.end)),
    ),
    hedges: article.hedges.map(({ text }) => text),
    denials: article.denials.map(({ name }) => name ?? '-'),
    noComment: article.noComment.map(({ name }) => name),
    amounts: article.amounts.map(({ text, value, unit, outcome }) =>
      line(text, [value, unit].join(' ').trim(), ...(outcome === undefined ? [] : [outcome])),
    ),
    events: article.events.map((event) => readEvent(event, names)),
    topic: topic === undefined ? null : `${topic.code} ${topic.name}`,
    summary: article.summarySpans.map(({ start, end }) =>
      article.text.slice(start, end).split(/\s/).slice(0, 4).join(' '),
    ),
    tone: readTone(article),
    sentences: article.readability.sentences,
  };
}

/** `record` with the lines of its unordered fields sorted, for comparison. */
export function sortGoldRecord(record: Partial<GoldRecord>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([field, lines]: [string, unknown]) => [
      field,
      unordered.has(field) && Array.isArray(lines) ? lines.toSorted() : lines,
    ]),
  );
}

function readDateline({ dateline }: EnrichedArticle): string[] {
  if (dateline === undefined) return [];
  const places = dateline.places.map(({ name, within }) => [name, within].filter(Boolean).join(', '));
  return [dateline.text, ...places, ...(dateline.date === undefined ? [] : [dateline.date])];
}

function readEntity(entity: Entity): string {
  const { type, name, acronym, mentions } = entity;
  return line(
    type,
    name,
    acronym ?? '-',
    readRoles(entity),
    mentions
      .toSorted((a, b) => a.start - b.start)
      .map(({ text }) => text)
      .join('; '),
  );
}

function readRoles({ roles }: Entity): string {
  return roles.map(({ title }) => title).join('; ') || '-';
}

function readTone({ tone }: EnrichedArticle): GoldRecord['tone'] {
  return tone.score > 0 ? 'good' : tone.score < 0 ? 'bad' : 'neutral';
}

function readPlace({ name, country, lat, lon }: Place): string {
  return line(name, country ?? '-', `${round(lat)}, ${round(lon)}`);
}

function readEvent({ type, sources, targets, status }: NewsEvent, names: ReadonlyMap<string, string>): string {
  const side = (actors: readonly Actor[]) =>
    actors.map((actor) => actor.code ?? names.get(actor.entityId ?? '') ?? actor.name).join('; ') || '-';
  return line(type, `${side(sources)} > ${side(targets)}`, status);
}

/** Without a negative zero. */
function round(degrees: number): string {
  return String(Math.round(degrees) + 0);
}

function line(...parts: string[]): string {
  return parts.join(' | ');
}
