import type { Attribution } from '@dateline/contracts';
import { spanOfWords } from './attribute-speech.js';
import { isPointer } from './extract-quotes.js';
import { classifySource, type SourceKind } from './classify-source.js';
import type { Speaker } from './resolve-speakers.js';
import type { SpeechAct } from './speech-act.js';
import type { SpeechClass } from './reporting-verbs.js';

/** Classes by which somebody vouches for a statement; the others tell what somebody likes, plans or asks. */
const vouching: ReadonlySet<SpeechClass> = new Set<SpeechClass>([
  'say',
  'claim',
  'accuse',
  'deny',
  'warn',
  'report',
  'promise',
  'demand',
  'believe',
]);

/** Who vouches for what: every act of speech with a source and a cue of its own. */
export function extractAttributions(
  text: string,
  acts: readonly SpeechAct[],
  speakers: readonly Speaker[],
): Attribution[] {
  return acts.flatMap((act, index) => {
    const first = act.parts[0];
    const last = act.parts.at(-1);
    if (act.source === undefined || act.cue === undefined || first === undefined || last === undefined) return [];
    if (act.pattern === 'continued' || act.negated || !vouching.has(act.class)) return [];
    if (isPointer(text, { start: first.start, end: last.end })) return [];
    const sourceMention = spanOfWords(act.source);
    const cue = spanOfWords(act.cue);
    const source = text.slice(sourceMention.start, sourceMention.end);
    const entity = speakers[index]?.entity;
    const attribution: Attribution = {
      source,
      ...(entity === undefined && isNameless(text, act) ? nameless : classifySource(source, entity)),
      sourceMention,
      cue: { ...cue, text: text.slice(cue.start, cue.end) },
      content: { start: first.start, end: last.end },
      confidence: act.confidence,
    };
    return [entity === undefined ? attribution : { ...attribution, entityId: entity.id }];
  });
}

const nameless: SourceKind = { sourceKind: 'anonymous' };
const anonymity =
  /\b(?:condition of anonymity|anonymously|ask(?:ed|ing) (?:for anonymity|to remain anonymous)|request(?:ed|ing) anonymity|not (?:to )?be(?:ing)? (?:named|identified)|declin(?:ed|ing) to be (?:named|identified)|(?:declin|refus)(?:ed|ing) to give (?:his|her|their) names?)\b/iu;

/** "A senior official said, speaking on condition of anonymity": the sentence says that the source has no name. */
function isNameless(text: string, { segment }: SpeechAct): boolean {
  const { units } = segment;
  return anonymity.test(text.slice(units[0]?.start ?? 0, units.at(-1)?.end ?? 0));
}
