import type { DatelinePlace } from '@dateline/contracts';
import { dayOf, type Day } from './calendar.js';
import { datelineZones } from './dateline-zones.js';

/**
 * The day that it was at the dateline's place at an instant given in UTC ("2026-03-03T22:30:00Z" is 4 March in
 * Damascus). Undefined when the value states another zone, which is the publisher's own, or the place's is not known.
 */
export function localDay(
  value: string,
  timeZone: string | undefined,
  places: readonly DatelinePlace[],
): Day | undefined {
  if (!/T\d\d:\d\d.*(?:Z|[+-]00:?00)$/.test(value) || (timeZone !== undefined && !/^(?:UTC|GMT|Z)$/.test(timeZone))) {
    return undefined;
  }
  const zone = places.map(zoneOf).find((found) => found !== undefined);
  const instant = Date.parse(value);
  if (zone === undefined || Number.isNaN(instant)) return undefined;
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
  const [year, month, day] = parts.split('-').map(Number) as [number, number, number];
  return dayOf(year, month, day);
}

function zoneOf({ name, within }: DatelinePlace): string | undefined {
  return datelineZones.get(name.toLowerCase()) ?? (within && datelineZones.get(within.toLowerCase()));
}
