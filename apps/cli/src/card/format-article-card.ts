import type { EnrichedArticle, Entity } from '@dateline/contracts';

const labelWidth = 11;

/** An article as a few readable lines for a terminal: who, what, where, when and says who. */
export function formatArticleCard(article: EnrichedArticle): string {
  const people = article.entities.filter(({ type }) => type === 'person');
  const organizations = article.entities.filter(({ type }) => type === 'organization');
  const lines: (readonly [string, string | undefined])[] = [
    [
      'by',
      list([
        ...article.bylines.map(({ name }) => name),
        ...article.contributors.map(({ name, role }) => `${name} (${role})`),
      ]),
    ],
    ['agency', article.agency?.name],
    ['dateline', article.dateline?.text],
    ['published', article.publishedAt?.value],
    ['who', list(people.map(describePerson))],
    ['organised', list(organizations.map(describeOrganization))],
    ['where', list(article.places.map(({ name, lat, lon }) => `${name} (${lat.toFixed(2)}, ${lon.toFixed(2)})`))],
    ['when', list(article.times.map(({ text, value }) => `${text} → ${value}`))],
    [
      'says who',
      list([
        ...article.quotes.map(({ speaker }) => speaker ?? ''),
        ...article.attributions.map(({ source }) => source),
      ]),
    ],
    ['no comment', list(article.noComment.map(({ name }) => name))],
    ['topics', list(article.topics.map(({ name }) => name))],
    ['id', `${article.id}  version ${article.version.slice(0, 8)}`],
  ];
  const body = lines.flatMap(([label, value]) =>
    value === undefined ? [] : [`  ${label.padEnd(labelWidth)} ${value}`],
  );
  return `${[article.headline ?? '(no headline)', ...body].join('\n')}\n\n`;
}

function describePerson({ name, roles }: Entity): string {
  return roles[0] === undefined ? name : `${name} (${roles[0].title})`;
}

function describeOrganization({ name, acronym }: Entity): string {
  return acronym === undefined || acronym === name ? name : `${name} (${acronym})`;
}

/** Distinct values, the first few of many; undefined where there are none. */
function list(values: readonly string[]): string | undefined {
  const distinct = [...new Set(values.filter((value) => value !== ''))];
  if (distinct.length === 0) return undefined;
  const shown = distinct.slice(0, 8);
  return shown.join(', ') + (distinct.length > shown.length ? ` and ${distinct.length - shown.length} more` : '');
}
