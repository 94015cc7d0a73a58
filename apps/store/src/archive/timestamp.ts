/** PostgreSQL writes earlier years another way than ISO 8601, and no article is that old. */
const earliest = Date.UTC(1000, 0, 1);
const latest = Date.UTC(9999, 11, 31);

/** Milliseconds since 1970 of a valid ISO time, within the years 1000 to 9999. */
export function toTimestamp(iso: string): number {
  return Math.min(Math.max(Date.parse(iso), earliest), latest);
}

/**
 * When the article was published, from a value of any precision: its first moment, in UTC where no zone is known.
 *
 * @returns undefined for what is not a date of these years.
 */
export function publicationTime(value: string): number | undefined {
  if (!/^\d{4}(-\d\d(-\d\d)?)?([T ]|$)/.test(value)) return undefined;
  const zoned = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(value) || !/[T ]/.test(value);
  const time = Date.parse(zoned ? value : `${value.replace(' ', 'T')}Z`);
  return time >= earliest && time <= latest ? time : undefined;
}
