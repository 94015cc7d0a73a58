import type { NoComment, Span, TextSpan } from '@dateline/contracts';
import { nounPhraseAt, type UnitRange } from '../grammar/noun-phrase.js';
import type { Unit } from '../grammar/unit.js';
import { spanOf } from './attribute-speech.js';
import type { Segment } from './build-segments.js';
import { subjectBefore } from './find-subject.js';
import type { SpeakerIndex } from './speaker-index.js';

/** The silent party stands before these words … */
const bySubject =
  /(?:(?:has|have|had) )?(?:also |so far |repeatedly )?(?:declined|refused) (?:an? interview\b|to (?:immediately )?(?:comment|respond|elaborate|answer|be interviewed|discuss|confirm or deny|give (?:any )?details|speak|say\b|specify\b|disclose\b|name\b|identify\b))|(?:did not|didn['’]t|has not|hasn['’]t|have not|haven['’]t|had not|hadn['’]t)(?: yet| immediately| so far| publicly)* (?:respond|repl(?:y|ied)|return(?:ed)? (?:a |any |several |repeated |multiple )?(?:phone |telephone )?(?:calls?|requests?|emails?|messages?)|answer(?:ed)? (?:a |any |several |repeated )?(?:calls?|questions|requests?|emails?)|comment|issued? (?:a|any) (?:comment|statement))|(?:could not|couldn['’]t) (?:immediately )?be (?:immediately )?reached|(?:was|were) (?:not |un)(?:immediately )?available (?:for|to) comment|(?:made|gave|offered|had|has|have made|has made|provided|have) no (?:immediate |public |further |official )?comment|(?:has|have|had) yet to (?:comment|respond|reply|issue a (?:comment|statement))|(?:would|will) not (?:comment|elaborate|discuss the)/giu;
/** … and after these. */
const byAgent =
  /no (?:immediate |official |further |public |new )?(?:comments?|reactions?|responses?|repl(?:y|ies)|statements?)(?: (?:has|have|had|was|were)(?: yet)?(?: been)? (?:issued|made|given|released|available|offered|provided))? (?:by|from)|(?:requests?|calls?|emails?|messages?|questions)(?: for (?:a )?comment)? (?:sent |made |submitted )?to/giu;
const unanswered = /went unanswered|(?:was|were) not (?:immediately )?(?:returned|answered)/iu;

/** Who declined, or could not be reached, to comment: one entry for every party named. */
export function findNoComment(text: string, segment: Segment, speakers: SpeakerIndex): NoComment[] {
  const sentence = text.slice(segment.start, segment.end);
  if (
    !/comment|respon[ds]|repl|reach|declin|refus|unanswered|return|answer|statement|reaction|elaborate|discuss/i.test(
      sentence,
    )
  )
    return [];
  const evidence: TextSpan = { start: segment.start, end: segment.end, text: sentence };
  const found: NoComment[] = [];
  for (const match of sentence.matchAll(bySubject)) {
    const unit = unitAt(segment.units, segment.start + match.index);
    const subject = unit === undefined ? undefined : subjectBefore(segment.units, { first: unit, last: unit + 1 });
    if (subject !== undefined)
      found.push(...parties(text, segment, splitParties(segment.units, subject), evidence, speakers));
  }
  for (const match of sentence.matchAll(byAgent)) {
    if (/^(?:request|call|email|message|question)/i.test(match[0]) && !unanswered.test(sentence)) continue;
    const unit = unitAt(segment.units, segment.start + match.index + match[0].length + 1);
    if (unit !== undefined) found.push(...parties(text, segment, listAt(segment.units, unit), evidence, speakers));
  }
  return found;
}

function unitAt(units: readonly Unit[], offset: number): number | undefined {
  const index = units.findIndex(({ end }) => end > offset);
  return index === -1 ? undefined : index;
}

/** "the council, the army or the SDF": the phrases of a list. */
function listAt(units: readonly Unit[], start: number): UnitRange[] {
  const phrases: UnitRange[] = [];
  let at = start;
  for (;;) {
    const phrase = nounPhraseAt(units, at);
    if (phrase === undefined) break;
    phrases.push(...splitParties(units, phrase));
    at = phrase.last;
    if (units[at]?.tag === 'comma') at++;
    if (units[at]?.tag === 'cc') at++;
    if (at === phrase.last) break;
  }
  return phrases;
}

/** "X and Y" named together are two parties. */
function splitParties(units: readonly Unit[], range: UnitRange): UnitRange[] {
  const parts: UnitRange[] = [];
  let first = range.first;
  for (let at = range.first; at <= range.last; at++) {
    if (at < range.last && !['or', 'and', 'nor'].includes(units[at]?.lower ?? '')) continue;
    if (units[first]?.lower === 'neither' || units[first]?.lower === 'both') first++;
    if (at > first) parts.push({ first, last: at });
    first = at + 1;
  }
  return parts;
}

/** So far back, in characters, the body may have been named. */
const reach = 1500;

function parties(
  text: string,
  segment: Segment,
  ranges: readonly UnitRange[],
  evidence: TextSpan,
  speakers: SpeakerIndex,
): NoComment[] {
  return ranges.map((range) => {
    const span = spanOf(segment.units, range);
    const entity = speakers.entityIn(span) ?? speakers.bodyBefore(span, reach);
    const name = entity?.name ?? withoutArticle(text, span);
    return entity === undefined ? { name, evidence } : { entityId: entity.id, name, evidence };
  });
}

function withoutArticle(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/^(?:the|an?) /i, '');
}
