import type { ArticleImage, Byline, ExtractedArticle } from '@dateline/contracts';
import type { DraftArticle, DraftBlock } from '../assembly/assemble-article.js';
import { assembleArticle } from '../assembly/assemble-article.js';
import { parseHtml } from '../dom/parse-html.js';
import { creditAgency } from '../metadata/agency/credit-agency.js';
import { cleanByline } from '../metadata/byline/clean-byline.js';
import { creditPeople } from '../metadata/byline/credit-people.js';
import type { JsonObject } from '../metadata/json-ld/json-ld-graph.js';
import { asList, isJsonObject, readString } from '../metadata/json-ld/json-ld-graph.js';
import { readMarkupBlocks } from './read-markup-blocks.js';
import { readNinjsEditorial } from './read-ninjs-editorial.js';
import { readStamp } from './read-stamp.js';
import { readTextBlocks } from './read-text-blocks.js';

/** Reads ninjs, IPTC's news in JSON, versions 1.x (`body_html`, `headline`) to 3.x (`bodies[]`, `headlines[]`). */
export function parseNinjs(item: JsonObject, options: { now: Date }): ExtractedArticle {
  const { now } = options;
  const genres = namesOf(item['genres'] ?? item['genre']);
  const draft: DraftArticle = {
    headline: pickValue(item['headlines'], 'main') ?? readString(item['headline']) ?? readString(item['title']),
    subheadline: pickValue(item['headlines'], 'subheadline'),
    bylines: readBylines(item),
    agency: creditAgency(agencyOf(item), 'ninjs', 0.9),
    publishedAt:
      readStamp(readString(item['firstcreated']), 'ninjs:firstcreated', now) ??
      readStamp(readString(item['contentcreated']), 'ninjs:contentcreated', now) ??
      readStamp(readString(item['versioncreated']), 'ninjs:versioncreated', now),
    modifiedAt: readStamp(readString(item['versioncreated']), 'ninjs:versioncreated', now),
    section: genres[0],
    tags: [...namesOf(item['keywords'] ?? item['keyword']), ...namesOf(item['subjects'] ?? item['subject'])].slice(
      0,
      50,
    ),
    images: readAssociations(item['associations']),
    canonicalUrl: addressOf(readString(item['uri'])),
    declaredLanguage: readString(item['language']),
    editorial: readNinjsEditorial(item, genres, now),
  };
  return assembleArticle(draft, readBody(item), options);
}

/** The value in a list of `{role, value}` whose role is `role`, else for `main` the first without a role. */
function pickValue(list: unknown, role: string): string | undefined {
  const entries = asList(list).filter(isJsonObject);
  const byRole = entries.find((entry) => readString(entry['role'])?.toLowerCase().includes(role));
  const first = role === 'main' ? (entries.find((entry) => entry['role'] === undefined) ?? entries[0]) : undefined;
  return readString((byRole ?? first)?.['value']);
}

function readBylines(item: JsonObject): Byline[] {
  const texts = [readString(item['byline']), readString(item['by'])].filter((text) => text !== undefined);
  const people = asList(item['people'] ?? item['person'])
    .filter(isJsonObject)
    .filter((person) => /author|byline|writer|reporter/i.test(readString(person['rel']) ?? ''));
  const printed = texts.length > 0 ? texts : people.map((person) => readString(person['name']) ?? '');
  return printed.flatMap((text) =>
    creditPeople(cleanByline(text).names, { source: 'ninjs:byline', text, confidence: 0.97 }),
  );
}

function agencyOf(item: JsonObject): string | undefined {
  const sources = asList(item['infosources'] ?? item['infosource']).filter(isJsonObject);
  return (
    readString(sources[0]?.['name']) ??
    readString(item['source']) ??
    readString(item['creditline']) ??
    readString(item['copyrightholder'])
  );
}

function namesOf(list: unknown): string[] {
  return asList(list)
    .slice(0, 50)
    .map((entry) => (isJsonObject(entry) ? readString(entry['name']) : readString(entry)))
    .filter((name) => name !== undefined);
}

function readBody(item: JsonObject): DraftBlock[] {
  const bodies = asList(item['bodies']).filter(isJsonObject);
  const html =
    rawString(bodies.find((body) => /html/i.test(readString(body['contenttype']) ?? ''))?.['value']) ??
    rawString(item['body_html']) ??
    rawString(item['body_xhtml']);
  if (html !== undefined) return readMarkupBlocks(parseHtml(html));
  return readTextBlocks(
    rawString(bodies[0]?.['value']) ?? rawString(item['body_text']) ?? rawString(item['body']) ?? '',
  );
}

function rawString(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Pictures that go with the article; renditions are an object in 1.x, a list from 2.0. */
function readAssociations(associations: unknown): ArticleImage[] {
  const entries = Array.isArray(associations)
    ? (associations as unknown[])
    : isJsonObject(associations)
      ? Object.values(associations)
      : [];
  return entries
    .filter(isJsonObject)
    .filter((entry) => /picture|image|photo/i.test(readString(entry['type']) ?? 'picture'))
    .slice(0, 20)
    .flatMap((entry) => {
      const renditions = Array.isArray(entry['renditions'])
        ? (entry['renditions'] as unknown[])
        : isJsonObject(entry['renditions'])
          ? Object.values(entry['renditions'])
          : [];
      const url = renditions
        .filter(isJsonObject)
        .map((rendition) => readString(rendition['href']))
        .find((href) => href !== undefined);
      if (url === undefined) return [];
      const caption =
        pickValue(entry['descriptions'], 'main') ??
        readString(entry['description_text']) ??
        readString(entry['headline']);
      const credit = readString(entry['byline']) ?? readString(entry['by']);
      return [{ url, ...(caption === undefined ? {} : { caption }), ...(credit === undefined ? {} : { credit }) }];
    });
}

function addressOf(uri: string | undefined): string | undefined {
  return uri !== undefined && /^https?:\/\//.test(uri) && URL.canParse(uri) ? uri : undefined;
}
