import type { EnrichedArticle, FieldChange } from '@dateline/contracts';
import { isDeepStrictEqual } from 'node:util';

/**
 * Fields that the publisher can change, in the order in which changes are listed. What the pipeline derives from them
 * (blocks, entities, offsets, …) changes with every comma and would bury what happened.
 */
const comparedFields = [
  'pubStatus', 'embargoedUntil', 'url', 'canonicalUrl', 'headline', 'subheadline', 'bylines', 'contributors',
  'agency', 'dateline', 'publishedAt', 'modifiedAt', 'language', 'section', 'tags', 'images', 'text',
] as const satisfies readonly (keyof EnrichedArticle)[]; // prettier-ignore

/** How the pipeline found a value is no part of the value. */
const provenance = new Set(['evidence', 'confidence']);

/** Field by field, what differs between a version and the one before it. */
export function diffArticles(before: EnrichedArticle, after: EnrichedArticle): FieldChange[] {
  // The values of a killed article are not to be spread any further, not even as what was there before.
  if (after.pubStatus === 'canceled') return changeOf('pubStatus', before.pubStatus, after.pubStatus);
  return comparedFields.flatMap((field) => changeOf(field, before[field], after[field]));
}

function changeOf(field: string, before: unknown, after: unknown): FieldChange[] {
  const [old, now] = [withoutProvenance(before), withoutProvenance(after)];
  if (isDeepStrictEqual(old, now)) return [];
  return [{ field, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) }];
}

function withoutProvenance(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProvenance);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !provenance.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutProvenance(inner)]));
}
