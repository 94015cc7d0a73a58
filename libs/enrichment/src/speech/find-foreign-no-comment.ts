import type { NoComment } from '@dateline/contracts';
import type { Segment } from './build-segments.js';
import { foreignSpeechWords } from './foreign-speech-words.js';
import type { SpeakerIndex } from './speaker-index.js';

/** Who declined to comment, by the set phrases of a language other than English: the words before them name the party. */
export function findForeignNoComment(
  text: string,
  segment: Segment,
  language: string,
  speakers: SpeakerIndex,
): NoComment[] {
  const phrases = foreignSpeechWords[language]?.noComment ?? [];
  const sentence = text.slice(segment.start, segment.end);
  const lower = sentence.toLowerCase();
  for (const phrase of phrases) {
    const at = lower.length === sentence.length ? lower.indexOf(phrase) : -1;
    if (at === -1) continue;
    const before =
      /(?:^|[,;:.])\s*([^,;:.]{2,80}?)\s*(?:(?<!\p{L})(?:a|ont|n['’]a pas|n['’]ont pas|hat|haben|ha|han))?\s*$/iu.exec(
        sentence.slice(Math.max(0, at - 100), at),
      )?.[1];
    const after = /^\s*(?:(?:من|от|de|del|von|du|des)\s+)?([^,;:.]{2,60})/u.exec(
      sentence.slice(at + phrase.length),
    )?.[1];
    const name = before ?? after;
    if (name === undefined) continue;
    const start = sentence.indexOf(name) + segment.start;
    const entity = speakers.entityIn({ start, end: start + name.length });
    const evidence = { start: segment.start, end: segment.end, text: sentence };
    return [entity === undefined ? { name, evidence } : { entityId: entity.id, name: entity.name, evidence }];
  }
  return [];
}
