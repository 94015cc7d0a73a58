import type { CalendarDate } from './calendar-date.js';
import { toTimestamp } from './calendar-date.js';

/** Minutes east of UTC of the abbreviations that mean one offset in news. */
const fixedOffsets: Record<string, number> = {
  UTC: 0, GMT: 0, Z: 0, WET: 0, WEST: 60, BST: 60, IST: 330, CET: 60, CEST: 120, MEZ: 60, MESZ: 120,
  EET: 120, EEST: 180, MSK: 180, TRT: 180, TSI: 180, AST: 180, IRST: 210, GST: 240, PKT: 300, NPT: 345, WIB: 420,
  ICT: 420, SGT: 480, HKT: 480, PHT: 480, AWST: 480, JST: 540, KST: 540, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780,
  EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AKST: -540, HST: -600,
  ART: -180, BRT: -180, SAST: 120, EAT: 180, WAT: 60, CAT: 120,
  МСК: 180,
}; // prettier-ignore

/** Abbreviations whose offset depends on the season. */
const regions: Record<string, string> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  AEST: 'Australia/Brisbane',
  NZT: 'Pacific/Auckland',
};

const formats = new Map<string, Intl.DateTimeFormat>();

function regionOffset(region: string, date: CalendarDate): number | undefined {
  let format = formats.get(region);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: region, timeZoneName: 'longOffset' });
    formats.set(region, format);
  }
  const name = format.formatToParts(new Date(toTimestamp(date))).find((part) => part.type === 'timeZoneName')?.value;
  const match = /([+-])(\d\d):(\d\d)/.exec(name ?? '');
  if (match === null) return undefined;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** Minutes east of UTC of a zone abbreviation (`ET`, `MSK`) on `date`; undefined for a word that is none. */
export function findZoneOffset(abbreviation: string, date: CalendarDate): number | undefined {
  const region = regions[abbreviation];
  if (region !== undefined) return regionOffset(region, date);
  return fixedOffsets[abbreviation];
}
