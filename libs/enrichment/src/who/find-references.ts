import type { Mention } from '@dateline/contracts';
import type { AnalyzedText, Sentence } from '../text/analyzed-text.js';
import type { EntityDraft } from './entity-draft.js';
import { genderOf, type GenderOf } from './gender.js';
import type { NameIndex } from './name-index.js';
import { resolvePronoun, pronounGender, type Candidate } from './resolve-pronoun.js';
import { resolveTitle } from './resolve-title.js';

const quotationMarks = new Set(['"', '“', '”', '«', '»']);
/** Sentences back to which a pronoun may reach. */
const reach = 2;

/**
 * Finds what refers to a person without naming: titles ("the president", "the Syrian minister") where one person holds
 * such a title, and pronouns where only one person can be meant. Abstains otherwise.
 */
export function findReferences(
  text: AnalyzedText,
  drafts: readonly EntityDraft[],
  names: NameIndex,
  given: GenderOf,
): void {
  const persons = drafts.filter(({ type }) => type === 'person');
  if (persons.length === 0) return;
  const genders = new Map(persons.map((draft) => [draft, genderOf(text, draft, given)]));
  const introduced = new Set<EntityDraft>();
  const recent: Candidate[][] = [];
  for (const sentence of text.sentences) {
    const here: Candidate[] = [];
    let quoted = false;
    for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
      const token = text.tokens[index];
      if (token === undefined) continue;
      if (token.kind === 'punctuation' && quotationMarks.has(token.text))
        quoted = token.text === '"' ? !quoted : token.text === '“' || token.text === '«';
      const draft = names.draftAt(index);
      if (draft?.type === 'person') {
        introduced.add(draft);
        if (here.at(-1)?.draft !== draft) here.push({ draft, index: index - sentence.firstToken });
        continue;
      }
      if (draft !== undefined || quoted) continue;
      const reference = readReference(text, sentence, index, { introduced, genders, here, recent, names });
      if (reference === undefined) continue;
      reference.draft.references.push(reference.mention);
      here.push({ draft: reference.draft, index: index - sentence.firstToken });
    }
    recent.push(here);
    if (recent.length > reach) recent.shift();
  }
}

interface Surroundings {
  readonly introduced: ReadonlySet<EntityDraft>;
  readonly genders: ReadonlyMap<EntityDraft, 'male' | 'female' | undefined>;
  readonly here: readonly Candidate[];
  readonly recent: readonly (readonly Candidate[])[];
  readonly names: NameIndex;
}

/** "Her Azerbaijani counterpart": hers who was just named. */
function beforeCounterpart({ tokens }: AnalyzedText, index: number): boolean {
  return [1, 2, 3].some((distance) => /^counterparts?$/.test(tokens[index + distance]?.lower ?? ''));
}

function readReference(
  text: AnalyzedText,
  sentence: Sentence,
  index: number,
  { introduced, genders, here, recent, names }: Surroundings,
): { draft: EntityDraft; mention: Mention } | undefined {
  const token = text.tokens[index];
  if (token === undefined) return undefined;
  const gender = pronounGender(token.lower);
  const last = here.at(-1)?.draft;
  if (gender !== undefined && last !== undefined && beforeCounterpart(text, index)) {
    const known = genders.get(last);
    const mention: Mention = { start: token.start, end: token.end, text: token.text, kind: 'pronoun' };
    const alone = here.every(({ draft }) => draft === last);
    return alone || known === undefined || known === gender ? { draft: last, mention } : undefined;
  }
  if (gender !== undefined) {
    const fits = ({ draft }: Candidate): boolean => (genders.get(draft) ?? gender) === gender;
    const draft = resolvePronoun(
      here.filter(fits),
      recent.map((list) => list.filter(fits)),
      index === sentence.firstToken,
    );
    return draft && { draft, mention: { start: token.start, end: token.end, text: token.text, kind: 'pronoun' } };
  }
  if (token.lower !== 'the') return undefined;
  const found = resolveTitle(text, index, sentence.lastToken, introduced, names);
  if (found === undefined) return undefined;
  const end = text.tokens[found.last - 1]?.end ?? token.end;
  return {
    draft: found.draft,
    mention: { start: token.start, end, text: text.text.slice(token.start, end), kind: 'title' },
  };
}
