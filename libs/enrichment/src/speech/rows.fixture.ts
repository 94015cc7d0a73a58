import { emptyKnowledge, type Knowledge } from '@dateline/contracts';
import { articleOf } from '../article-of.fixture.js';
import type { RowSuite } from '../row-suite.fixture.js';
import { analyzeText } from '../text/analyze-text.js';
import { speechPass } from './speech-pass.js';
import { accordingCases } from './according.cases.js';
import { denialCases } from './denials.cases.js';
import { foreignSpeechCases } from './foreign-speech.cases.js';
import { hedgeCases } from './hedges.cases.js';
import { mediaOutletCases } from './media-outlets.cases.js';
import { muteSourceCases } from './mute-sources.cases.js';
import { reportingVerbCases } from './reporting-verbs.cases.js';
import { silenceCases } from './silence.cases.js';
import { sourceKindCases } from './source-kinds.cases.js';
import { speechNounCases } from './speech-nouns.cases.js';

const pass = speechPass();

function speak(
  sentence: string,
  language: string,
): Pick<Knowledge, 'quotes' | 'attributions' | 'hedges' | 'denials' | 'noComment'> {
  return pass.run({ article: articleOf(sentence), text: analyzeText(sentence, { language }) }, emptyKnowledge());
}

/** What is said in a sentence as `speaker [cue] what`. */
function readQuotes(sentence: string, language: string): string {
  return speak(sentence, language)
    .quotes.map(({ speaker, cue, text }) => `${speaker ?? '-'} [${cue?.text ?? ''}] ${text}`)
    .join('; ');
}

/** The kinds of the sources of a sentence. */
function readSourceKinds(sentence: string, language: string): string {
  return speak(sentence, language)
    .attributions.map(({ sourceKind, stateControlled }) => (stateControlled === true ? 'state media' : sourceKind))
    .join('; ');
}

/** What is said in a sentence, by what kind of source where one vouches for it, and who denies. */
function readActs(sentence: string, language: string): string {
  return [readQuotes, readSourceKinds, readRefusals]
    .map((read) => read(sentence, language))
    .filter(Boolean)
    .join('; ');
}

/** The hedges of a sentence. */
function readHedges(sentence: string, language: string): string {
  return speak(sentence, language)
    .hedges.map(({ text }) => text)
    .join('; ');
}

/** Who denies, and who does not comment. */
function readRefusals(sentence: string, language: string): string {
  const { denials, noComment } = speak(sentence, language);
  return [
    ...denials.map(({ name }) => `denies: ${name ?? '-'}`),
    ...noComment.map(({ name }) => `silent: ${name}`),
  ].join('; ');
}

export const rowSuites: readonly RowSuite[] = [
  {
    table: 'src/speech/reporting-verbs.ts',
    within: ['lexicon'],
    separator: /[|\n]/,
    cases: reportingVerbCases,
    read: readQuotes,
  },
  {
    table: 'src/speech/media-outlets.ts',
    within: ['names'],
    separator: /[|\n]/,
    cases: mediaOutletCases,
    read: readSourceKinds,
  },
  {
    table: 'src/speech/classify-source.ts',
    within: ['nameless', 'medium', 'stateMedium', 'office', 'bodies', 'foreign', 'pressOffice'],
    cases: sourceKindCases,
    read: readSourceKinds,
  },
  {
    table: 'src/speech/find-noun-acts.ts',
    within: ['nouns'],
    keys: true,
    // Nouns of belief vouch for nothing, as those of no class.
    ignore: /^believe$/,
    cases: speechNounCases,
    read: readActs,
  },
  { table: 'src/speech/find-according-acts.ts', within: ['leads'], cases: accordingCases, read: readQuotes },
  { table: 'src/speech/can-speak.ts', within: ['mute'], cases: muteSourceCases, read: readQuotes },
  {
    table: 'src/speech/foreign-speech-words.ts',
    within: ['foreignSpeechWords'],
    separator: /\|/,
    cases: foreignSpeechCases,
    read: (sentence, language) =>
      [readQuotes(sentence, language), readRefusals(sentence, language)].filter(Boolean).join('; '),
  },
  {
    table: 'src/speech/find-hedges.ts',
    within: ['english', 'foreign'],
    separator: /\\\\[pb](?:\{L\}\+)?|\[[^\]]*\]|[^\p{L}\p{M}'’-]+/u,
    cases: hedgeCases,
    read: readHedges,
  },
  { table: 'src/speech/find-denials.ts', within: ['claims', 'foreignDenials'], cases: denialCases, read: readRefusals },
  {
    table: 'src/speech/find-no-comment.ts',
    within: ['bySubject', 'byAgent', 'unanswered'],
    cases: silenceCases,
    read: readRefusals,
  },
];
