import type { Entity, Span } from '@dateline/contracts';
import { spanOfWords } from './attribute-speech.js';
import type { SpeakerIndex } from './speaker-index.js';
import type { SpeechAct } from './speech-act.js';

/** Who said something: the words that name them, and whom they were resolved to. */
export interface Speaker {
  /** The entity's name, else the words themselves; empty where nobody is named. */
  readonly name: string;
  readonly mention?: Span;
  readonly entity?: Entity;
  /** 1 where the words name the speaker, less where a pronoun was resolved. */
  readonly certainty: number;
}

type Gender = 'f' | 'm';

/** So far back, in characters, a pronoun may look for whom it means. */
const reach = 1500;
const pronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['she', 'f'],
  ['his', 'm'],
  ['her', 'f'],
]);
const titles: readonly (readonly [Gender, RegExp])[] = [
  ['m', /\b(?:Mr|Sir|King|Prince|spokesman|chairman|congressman|businessman)\b/],
  ['f', /\b(?:Mrs|Ms|Miss|Queen|Princess|spokeswoman|chairwoman|congresswoman|businesswoman|actress)\b/],
];

/** The speaker of each act, in its order; "he" and "she" mean the last speaker they fit, else the last person named. */
export function resolveSpeakers(text: string, acts: readonly SpeechAct[], index: SpeakerIndex): Speaker[] {
  const genders = new Map<string, Gender>();
  let last: { readonly entity: Entity; readonly at: number } | undefined;
  return acts.map((act) => {
    if (act.source === undefined) return { name: '', certainty: 1 };
    const mention = spanOfWords(act.source);
    const words = text.slice(mention.start, mention.end);
    const gender = pronouns.get(words.toLowerCase());
    const named = index.entityIn(mention);
    const fits = (entity: Entity | undefined): boolean =>
      entity !== undefined && (genders.get(entity.id) ?? gender) === gender;
    let entity = named;
    if (named === undefined && gender !== undefined) {
      const recent = last !== undefined && mention.start - last.at < reach ? last.entity : undefined;
      entity = [recent, index.personBefore(mention.start, reach)].find(fits);
    }
    entity ??= index.bodyBefore(mention, reach);
    if (entity === undefined) return { name: words, mention, certainty: 1 };
    const known = gender ?? titles.find(([, title]) => title.test(words))?.[0];
    if (known !== undefined) genders.set(entity.id, known);
    if (entity.type === 'person') last = { entity, at: mention.start };
    return { name: entity.name, mention, entity, certainty: named === undefined ? 0.85 : 1 };
  });
}
