import type { Entity } from '@dateline/contracts';
import { articleOf } from '../article-of.fixture.js';
import type { RowSuite } from '../row-suite.fixture.js';
import { analyzeText } from '../text/analyze-text.js';
import { entitiesPass } from './entities-pass.js';
import { readOrganizationNames } from '../ner/read-organization-names.js';
import { findInstitutions } from './find-institutions.js';
import { findTranslatedOrganizations } from './find-translated-organizations.js';
import { loadKnownNames } from './known-names.js';
import { foreignTitleCases } from './foreign-titles.cases.js';
import { genderCases } from './gender.cases.js';
import { institutionCases } from './institution-words.cases.js';
import { moreOrganizationCases } from './more-organizations.cases.js';
import { organizationCases } from './organizations.cases.js';
import { organizationTranslationCases } from './organization-translations.cases.js';
import { titleWordCases } from './title-words.cases.js';

/** Takes every run of capitalised words that ends in "Holm" for a person, titles and all. */
const pass = entitiesPass({
  recognize: ({ text }) =>
    [...text.matchAll(/(?:\p{Lu}[\p{L}.-]*\s)*Holm/gu)].map(({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
      type: 'PER' as const,
      sentence: 0,
      confidence: 1,
    })),
});

/** The persons of a sentence as `name: roles [pronouns]`. */
function readPersons(sentence: string, language: string): string {
  const { entities } = pass.run({ article: articleOf(sentence), text: analyzeText(sentence, { language }) }, {});
  return entities
    .filter(({ type }) => type === 'person')
    .map(describePerson)
    .join('; ');
}

function describePerson({ name, roles, mentions }: Entity): string {
  const titles = roles.map(({ title, former }) => (former === true ? `former ${title}` : title));
  const pronouns = mentions.filter(({ kind }) => kind === 'pronoun').map(({ text }) => `[${text}]`);
  return [`${name}:`, ...titles, ...pronouns].join(' ');
}

/** The organisation that "The … met." is about, as `name, acronym, country`, and whether the tagger is told the name. */
function readOrganization(sentence: string): string {
  const name = /^The (.+) met\.$/u.exec(sentence)?.[1] ?? '';
  const known = loadKnownNames().find(name, 'organization', () => true);
  const facts = known === undefined ? [] : [known.name, known.acronym ?? '-', known.country ?? '-'];
  return [...facts, ...(toldNames().has(name) ? ['told'] : [])].join(', ');
}

let told: ReadonlySet<string> | undefined;

/** The names that the tagger is told of. */
function toldNames(): ReadonlySet<string> {
  told ??= new Set(readOrganizationNames());
  return told;
}

/** The organisations named in a sentence of another language, as `words = English name`. */
function readTranslations(sentence: string, language: string): string {
  return findTranslatedOrganizations(analyzeText(sentence, { language }))
    .map(({ text }) => `${text} = ${loadKnownNames().find(text, 'organization', () => true)?.name ?? '?'}`)
    .join('; ');
}

/** The institutions named in a sentence. */
function readInstitutions(sentence: string, language: string): string {
  return findInstitutions(analyzeText(sentence, { language }))
    .map(({ text }) => text)
    .join('; ');
}

export const rowSuites: readonly RowSuite[] = [
  { table: 'src/who/title-words.ts', cases: titleWordCases, read: readPersons },
  { table: 'src/who/foreign-titles.ts', within: ['titleLanguages'], cases: foreignTitleCases, read: readPersons },
  {
    table: 'src/who/institution-words.ts',
    within: ['institutionLanguages'],
    separator: /\|/,
    cases: institutionCases,
    read: readInstitutions,
  },
  { table: 'src/who/gender.ts', within: ['male', 'female'], cases: genderCases, read: readPersons },
  {
    table: 'data/knowledge/organizations.json',
    within: ['|', '    "'],
    separator: /[|;"]/,
    cases: [...organizationCases, ...moreOrganizationCases],
    read: readOrganization,
  },
  {
    table: 'data/knowledge/organization-translations.json',
    within: ['|', '    "'],
    separator: /[|;"]/,
    cases: organizationTranslationCases,
    read: readTranslations,
  },
];
