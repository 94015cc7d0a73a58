import type { GivenNames } from '../ner/load-given-names.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { Definition } from './find-definitions.js';
import type { NameSpan } from './name-span.js';
import { findOverlapping, replaceOverlapping } from './replace-overlapping.js';
import { findSentenceAt } from './text-tokens.js';

/** Definitions whose long form is an organisation, with the spans that they make certain. */
export interface DefinedNames {
  readonly spans: readonly NameSpan[];
  /** Short form → long form, both as printed. */
  readonly shortForms: ReadonlyMap<string, { readonly long: string; readonly spelled: boolean }>;
}

/**
 * Lets definitions correct the tagger: what stands before "(SDF)" and spells it is one organisation, whatever pieces the
 * tagger saw; later uses of the short form are the same. Other names in brackets count only after an organisation.
 */
export function applyDefinitions(
  text: AnalyzedText,
  definitions: readonly Definition[],
  spans: readonly NameSpan[],
  given: Pick<GivenNames, 'includes'>,
): DefinedNames {
  const shortForms = new Map<string, { long: string; spelled: boolean }>();
  const added: NameSpan[] = [];
  for (const { long, short, spelled } of definitions) {
    const inside = findOverlapping(spans, long);
    const whole = inside.find((span) => span.end === long.end);
    const type = typeOfDefined(inside, text.text.slice(long.start, long.end), given);
    if (!spelled && (whole?.type !== 'organization' || !isPlainAlias(spans, short))) continue;
    const isAcronym = spelled || /^\p{Lu}{2,8}$/u.test(text.text.slice(short.start, short.end));
    const joined = !spelled && isAcronym && whole !== undefined && isOneBody(text.text, long.start, whole.start);
    const from = spelled || joined ? long.start : (whole?.start ?? long.start);
    const make = (start: number, end: number, kind: NameSpan['kind']): NameSpan => {
      const sentence = findSentenceAt(text, start);
      return { start, end, text: text.text.slice(start, end), type, kind, sentence, confidence: 0.95 };
    };
    added.push(make(from, long.end, 'name'), make(short.start, short.end, isAcronym ? 'acronym' : 'alias'));
    shortForms.set(text.text.slice(short.start, short.end), {
      long: text.text.slice(from, long.end),
      spelled: isAcronym,
    });
  }
  return { spans: replaceOverlapping(spans, added), shortForms };
}

/**
 * Whether what stands before "and" belongs to the name after it: "the Federal Maritime and |Hydrographic Agency (BSH)",
 * but not "the Foreign Ministry and |Coast Guard (CG)".
 */
function isOneBody(text: string, start: number, end: number): boolean {
  const first = /^((?:\p{Lu}\p{Ll}+\s){1,3})and\s$/u.exec(text.slice(start, end))?.[1];
  return first !== undefined && /\bthe\s$/iu.test(text.slice(Math.max(0, start - 5), start)) && !bodyWord.test(first);
}

const bodyWord =
  /\b(?:Ministry|Agency|Office|Department|Council|Commission|Authority|Bureau|Court|Party|Bank|Union|House|Senate|Police|Army|Guard|Service|Institute|University|Government|Parliament|Association|Company|Group)\b/;

/**
 * Persons and places are rarely given acronyms: "Republic of …" and "Mohammed bin Salman (MBS)", which begins with a given
 * name, keep their type; the rest are organisations, whatever they look like.
 */
function typeOfDefined(
  inside: readonly NameSpan[],
  long: string,
  given: Pick<GivenNames, 'includes'>,
): NameSpan['type'] {
  const only = inside.length === 1 ? inside[0] : undefined;
  if (only === undefined || only.text !== long) return 'organization';
  return only.type === 'person' && !given.includes(long.split(/[\s-]/u)[0]?.toLowerCase() ?? '')
    ? 'organization'
    : only.type;
}

/** "(Asayish)", but not "(Geneva)" or "(Okoro)": a name of its own is no alias. */
function isPlainAlias(spans: readonly NameSpan[], short: { start: number; end: number }): boolean {
  const own = findOverlapping(spans, short)[0];
  return own === undefined || own.type === 'organization';
}
