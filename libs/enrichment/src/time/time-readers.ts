import { readCalendarDate, readCentury, readDecade, readYear } from './readers/read-calendar-date.js';
import { readClock, readMilitaryClock } from './readers/read-clock.js';
import { readDuration, readSet } from './readers/read-duration.js';
import { readNumericDate } from './readers/read-numeric-date.js';
import { readDateRange, readYearRange } from './readers/read-range.js';
import { readReference } from './readers/read-reference.js';
import {
  readDistance,
  readNamedPeriod,
  readRelativeDay,
  readRelativeUnit,
  readTextDistance,
  readWeekday,
} from './readers/read-relative.js';
import type { ReadTime } from './time-reading.js';

/** The ways in which captures become a value, by the name that rules use. */
export const timeReaders = {
  date: readCalendarDate,
  'numeric-date': readNumericDate,
  weekday: readWeekday,
  'relative-day': readRelativeDay,
  'relative-unit': readRelativeUnit,
  period: readNamedPeriod,
  ago: (captures, anchor) => readDistance(captures, anchor, -1),
  ahead: (captures, anchor) => readDistance(captures, anchor, 1),
  earlier: (captures, anchor) => readTextDistance(captures, anchor, -1),
  later: (captures, anchor) => readTextDistance(captures, anchor, 1),
  same: (captures, anchor) => readTextDistance(captures, anchor, 0),
  duration: readDuration,
  set: readSet,
  clock: readClock,
  military: readMilitaryClock,
  year: readYear,
  decade: readDecade,
  century: readCentury,
  'year-range': readYearRange,
  'date-range': readDateRange,
  reference: readReference,
} satisfies Record<string, ReadTime>;

export type TimeReader = keyof typeof timeReaders;
