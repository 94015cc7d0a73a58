import type { Denial } from '@dateline/contracts';
import { spanOf } from './attribute-speech.js';
import type { SpeakerIndex } from './speaker-index.js';
import type { SpeechAct } from './speech-act.js';

const claims = /\b(?:claims?|allegations?|accusations?|reports?|charges?|rumou?rs?|suggestions?|assertions?|that)\b/i;

/** Who denies what: acts of denial, and rejections of a claim (a rejected offer or treaty is none). */
export function findDenials(text: string, acts: readonly SpeechAct[], speakers: SpeakerIndex): Denial[] {
  return acts.flatMap((act) => {
    const first = act.parts[0];
    const last = act.parts.at(-1);
    if (act.cue === undefined || first === undefined || last === undefined || act.negated) return [];
    const cue = act.segment.units.slice(act.cue.first, act.cue.last).map((unit) => unit.lemma ?? unit.lower);
    const content = { start: first.start, end: last.end };
    if (!isDenial(cue, text.slice(content.start, content.end))) return [];
    const { start, end } = act.segment;
    const denial: Denial = { evidence: { start, end, text: text.slice(start, end) }, content };
    if (act.source === undefined) return [denial];
    const mention = spanOf(act.source.segment.units, act.source.range);
    const entity = speakers.entityIn(mention);
    const name = entity?.name ?? text.slice(mention.start, mention.end);
    return [entity === undefined ? { ...denial, name } : { ...denial, name, entityId: entity.id }];
  });
}

function isDenial(cue: readonly string[], content: string): boolean {
  if (cue.some((word) => ['deny', 'refute', 'rebut', 'disclaim', 'denial', 'denials'].includes(word))) return true;
  return cue.some((word) => ['reject', 'dismiss', 'dispute', 'repudiate'].includes(word)) && claims.test(content);
}
