import type { SourceDocument } from '@dateline/contracts';
import { parseFormatted } from './parse-formatted.js';

const longestGuid = 2048;

/**
 * The publisher's identifier inside a document of a news exchange format, so that a later version or a kill finds its article
 * where the sender gave no identity with it; undefined for other documents.
 */
export function findDocumentGuid(document: SourceDocument): string | undefined {
  const guid = parseFormatted(document, { now: new Date(0) })?.editorial?.guid;
  return guid === undefined || guid.length > longestGuid ? undefined : guid;
}
