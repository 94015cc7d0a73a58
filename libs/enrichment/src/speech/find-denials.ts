import type { Denial } from '@dateline/contracts';
import type { Speaker } from './resolve-speakers.js';
import type { SpeechAct } from './speech-act.js';

const claims = /\b(?:claims?|allegations?|accusations?|reports?|charges?|rumou?rs?|suggestions?|assertions?|that)\b/i;

/** Who denies what: acts of denial, and rejections of a claim (a rejected offer or treaty is none). */
export function findDenials(text: string, acts: readonly SpeechAct[], speakers: readonly Speaker[]): Denial[] {
  return acts.flatMap((act, index) => {
    const first = act.parts[0];
    const last = act.parts.at(-1);
    if (act.cue === undefined || first === undefined || last === undefined || act.negated) return [];
    const cue = act.cue.segment.units
      .slice(act.cue.range.first, act.cue.range.last)
      .map((unit) => unit.lemma ?? unit.lower);
    const content = { start: first.start, end: last.end };
    if (!isDenial(cue, text.slice(content.start, content.end))) return [];
    const { start, end } = act.segment;
    const denial: Denial = { evidence: { start, end, text: text.slice(start, end) }, content };
    const { mention, name, entity } = speakers[index] ?? {};
    if (mention === undefined || name === undefined) return [denial];
    return [entity === undefined ? { ...denial, name } : { ...denial, name, entityId: entity.id }];
  });
}

const foreignDenials = new Set(
  'démenti dément dementierte bestritt dementiert negó desmintió niega опроверг опровергла опровергли yalanladı نفى نفت ونفى ونفت'.split(
    ' ',
  ),
);

function isDenial(cue: readonly string[], content: string): boolean {
  if (cue.some((word) => foreignDenials.has(word))) return true;
  if (cue.some((word) => ['deny', 'refute', 'rebut', 'disclaim', 'denial', 'denials'].includes(word))) return true;
  return cue.some((word) => ['reject', 'dismiss', 'dispute', 'repudiate'].includes(word)) && claims.test(content);
}
