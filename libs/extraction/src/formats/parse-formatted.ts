import type { ExtractedArticle, SourceDocument } from '@dateline/contracts';
import { isJsonObject } from '../metadata/json-ld/json-ld-graph.js';
import type { JsonObject } from '../metadata/json-ld/json-ld-graph.js';
import { parseLenientJson } from '../metadata/json-ld/parse-lenient-json.js';
import { parseFeedEntry } from './parse-feed-entry.js';
import { parseJsonLdDocument } from './parse-json-ld-document.js';
import { parseNewsMlG2 } from './parse-newsml-g2.js';
import { parseNinjs } from './parse-ninjs.js';
import { parseNitf } from './parse-nitf.js';
import { parseXml } from './xml-tree.js';

/** How much of a document is looked at to tell its format. */
const sniffed = 4000;

/**
 * Reads a document of a news exchange format (NITF, NewsML-G2, ninjs, JSON-LD, RSS, Atom), told by its content rather than its
 * media type, which senders get wrong; undefined for anything else.
 */
export function parseFormatted(
  document: SourceDocument,
  options: { now: Date; url?: string | undefined },
): ExtractedArticle | undefined {
  const opening = document.text.slice(0, sniffed).trimStart();
  if (opening.startsWith('{') || opening.startsWith('[')) return parseJsonDocument(document, options);
  if (!opening.startsWith('<')) return undefined;
  const root = rootName(opening);
  if (root === 'nitf') return parseNitf(parseXml(document.text), options);
  if (root === 'newsitem' || root === 'newsmessage' || root === 'packageitem')
    return parseNewsMlG2(parseXml(document.text), options);
  if (root === 'rss' || root === 'feed' || root === 'rdf' || root === 'entry' || root === 'item')
    return parseFeedEntry(parseXml(document.text), options);
  return undefined;
}

/** The first element's local name, past the prologue, comments and document type. */
function rootName(opening: string): string | undefined {
  for (const match of opening.matchAll(/<([a-z_][\w.:-]{0,60})/gi)) {
    const name = match[1];
    if (name !== undefined) return name.replace(/^.*:/, '').toLowerCase();
  }
  return undefined;
}

function parseJsonDocument(
  document: SourceDocument,
  options: { now: Date; url?: string | undefined },
): ExtractedArticle | undefined {
  if (!/json/.test(document.contentType) && !/^\s*[[{]\s*["{]/.test(document.text.slice(0, 200))) return undefined;
  const values = parseLenientJson(document.text);
  const [first] = values;
  if (isJsonObject(first) && isNinjs(first)) return parseNinjs(first, options);
  const isLinked = document.text.slice(0, 20_000).includes('"@');
  return isLinked || /json/.test(document.contentType) ? parseJsonLdDocument(values, options) : undefined;
}

function isNinjs(value: JsonObject): boolean {
  if ('@type' in value || '@context' in value) return false;
  return ['body_text', 'body_html', 'body_xhtml', 'bodies', 'headlines', 'versioncreated', 'pubstatus'].some(
    (field) => field in value,
  );
}
