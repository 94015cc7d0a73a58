import type { CalendarDate } from '../dates/calendar-date.js';
import { foldDigits } from '../dates/fold-digits.js';
import type { PageIndex } from '../page/page-index.js';
import type { DateEvidence } from './date-evidence.js';

type Unit = 'minute' | 'hour' | 'day' | 'week';

const minutesOf: Readonly<Record<Unit, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 };

const units: readonly (readonly [Unit, RegExp])[] = [
  ['minute', /^(?:min|мин|хв|dakika|دقيق|دقائق|دقیق|分|분)/iu],
  ['hour', /^(?:h$|hrs?$|hour|heure|hora|std|stunde|uur|uren|or[ea]$|час|год|saat|ساع|小时|小時|時間|시간)/iu],
  ['day', /^(?:d$|day|jour|tag|día|dia|giorn|dag|день|дня|дней|дні|днів|gün|يوم|أيام|ايام|روز|天|日|일)/iu],
  ['week', /^(?:wk?s?$|week|woche|semaine|semana|settiman|недел|тижн|hafta|أسبوع|اسبوع|هفته)/iu],
];

const ago: readonly RegExp[] = [
  /(\d{1,2}|an?(?= )) ?(\p{L}+) ago\b/iu,
  /\b(?:il y a|vor|hace|há|πριν(?: από)?)\s+(\d{1,2}|(?:une?|einer|einem|una?|uma?)(?= )) ?(\p{L}+)/iu,
  /(\d{1,2}) ?(\p{L}+) (?:fa|geleden|önce|назад|тому|پیش|sedan|siden|temu)/iu,
  /(?:منذ|قبل) (\d{1,2}) ?(\p{L}+)/iu,
  /(\d{1,2}) ?(分钟|分鐘|分|小时|小時|時間|天|日|시간|분|일) ?(?:之?前|전)/iu,
];

const clock = String.raw`(?=$|[\s,،]+(?:\p{L}{1,3}\s+){0,2}\d{1,2}[:.h])`;
const yesterday = new RegExp(
  `^(?:yesterday|hier|gestern|ayer|ontem|ieri|gisteren|dün|вчера|вчора|أمس|دیروز|昨天|昨日|어제)${clock}`,
  'iu',
);
const today = new RegExp(
  `^(?:today|aujourd.hui|heute|hoy|hoje|oggi|vandaag|bugün|сегодня|сьогодні|اليوم|امروز|今天|今日|오늘)${clock}`,
  'iu',
);

/** Lines below the headline in which a page says how old it is. */
const linesLookedAt = 12;
const longestLine = 60;
/** "Yesterday" and "about an hour ago" have no number. */
const longestWords = 20;
const longestAge = 60 * minutesOf.day;

/**
 * "2 hours ago" and "Yesterday" below the headline: what a page without any date says, true at the time it was fetched.
 * Only the day is taken, and with little trust, as the page may have been kept for longer than its reader thinks.
 */
export function collectRelativeDates(index: PageIndex, anchor: number | undefined, now: Date): DateEvidence[] {
  if (anchor === undefined) return [];
  const lines = index.lines.filter(({ order, region }) => order > anchor && region === 'main').slice(0, linesLookedAt);
  for (const { text } of lines) {
    if (text.length > (/\p{N}/u.test(text) ? longestLine : longestWords)) continue;
    const minutes = readAge(foldDigits(text));
    if (minutes === undefined || minutes > longestAge) continue;
    const date = dayOf(new Date(now.getTime() - minutes * 60_000));
    return [{ date, source: 'text', text, role: 'unknown', weight: 0.4 }];
  }
  return [];
}

/** Minutes since the publication. */
function readAge(text: string): number | undefined {
  if (today.test(text)) return 0;
  if (yesterday.test(text)) return minutesOf.day;
  for (const pattern of ago) {
    const [, count = '', word = ''] = pattern.exec(text) ?? [];
    const unit = units.find(([, name]) => name.test(word))?.[0];
    if (unit !== undefined) return (/\d/.test(count) ? Number(count) : 1) * minutesOf[unit];
  }
  return undefined;
}

function dayOf(moment: Date): CalendarDate {
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}
