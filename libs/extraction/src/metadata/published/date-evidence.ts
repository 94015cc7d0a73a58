import type { CalendarDate } from '../dates/calendar-date.js';

export interface DateEvidence {
  date: CalendarDate;
  /** `json-ld`, `meta:article:published_time`, `time`, `text`, `url`, … */
  source: string;
  /** What was read, as printed. */
  text: string;
  role: 'published' | 'modified' | 'unknown';
  /** 0–1: how often this source is right about its role. */
  weight: number;
}
