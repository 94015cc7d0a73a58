import type { Agency, ArticleDate, Block, Byline, Dateline } from '@dateline/contracts';
import { readDateline } from '../metadata/dateline/read-dateline.js';
import { creditAgency } from '../metadata/agency/credit-agency.js';

export interface Opening {
  bylines: Byline[];
  dateline?: Dateline | undefined;
  agency?: Agency | undefined;
  publishedAt?: ArticleDate | undefined;
}

/** Blocks from the top in which a dateline is looked for: pictures' captions and standfirsts may come first. */
const searched = 4;

/** What the first paragraphs add: the dateline, with it the agency, and the day where nothing else gives one. */
export function readOpening(
  blocks: readonly Block[],
  known: {
    bylines: Byline[];
    agency?: Agency | undefined;
    dateline?: Dateline | undefined;
    publishedAt?: ArticleDate | undefined;
  },
  now: Date,
): Opening {
  const reference = known.publishedAt === undefined ? now : new Date(known.publishedAt.value.slice(0, 10));
  const usable = Number.isNaN(reference.getTime()) ? now : reference;
  let dateline = known.dateline;
  let reporters: string[] = [];
  for (const block of blocks.filter(({ kind }) => kind === 'paragraph').slice(0, searched)) {
    if (dateline !== undefined) break;
    const reading = readDateline(block.text, usable);
    dateline = reading?.dateline;
    reporters = reading?.reporters ?? [];
  }
  return {
    bylines: known.bylines.length > 0 ? known.bylines : reporters.map(toByline),
    dateline,
    agency: known.agency ?? creditAgency(dateline?.agency, 'dateline', 0.95),
    publishedAt: known.publishedAt ?? dayOf(dateline, now),
  };
}

function toByline(name: string): Byline {
  return { name, confidence: 0.85, evidence: { source: 'dateline', text: name } };
}

function dayOf(dateline: Dateline | undefined, now: Date): ArticleDate | undefined {
  if (dateline?.date === undefined || Date.parse(dateline.date) > now.getTime() + 86_400_000) return undefined;
  return {
    value: dateline.date,
    precision: 'day',
    confidence: 0.8,
    evidence: { source: 'dateline', text: dateline.text },
  };
}
