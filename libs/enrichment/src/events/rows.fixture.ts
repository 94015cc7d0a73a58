import { emptyKnowledge } from '@dateline/contracts';
import { articleOf } from '../article-of.fixture.js';
import type { RowSuite } from '../row-suite.fixture.js';
import { analyzeText } from '../text/analyze-text.js';
import { actorRoleCases } from './actor-roles.cases.js';
import { eventNounCases } from './event-nouns.cases.js';
import { eventVerbCases } from './event-verbs.cases.js';
import { eventsPass } from './events-pass.js';
import { knownActorCases } from './known-actors.cases.js';
import { specialVerbCases } from './special-verbs.cases.js';

const pass = eventsPass();

/** The events of a sentence as `TYPE CAMEO: sources [cue] targets`. */
function readEvents(sentence: string, language: string): string {
  const context = { article: articleOf(sentence), text: analyzeText(sentence, { language }) };
  return pass
    .run(context, emptyKnowledge())
    .events.map(({ type, cameoCode, cue, sources, targets }) => {
      const sides = [sources, targets].map((side) => side.map(({ code, name }) => code ?? name).join(' '));
      return `${type} ${cameoCode ?? '-'}: ${sides.join(` [${cue.text}] `)}`.trim();
    })
    .join('; ');
}

export const rowSuites: readonly RowSuite[] = [
  { table: 'src/events/event-verbs.ts', cases: eventVerbCases, read: readEvents },
  { table: 'src/events/event-nouns.ts', ignore: /^verbal$/, cases: eventNounCases, read: readEvents },
  { table: 'src/events/special-verbs.ts', separator: /[\s/]+/, cases: specialVerbCases, read: readEvents },
  {
    table: 'src/events/known-actors.ts',
    within: ['groups'],
    separator: /\|/,
    keys: true,
    cases: knownActorCases,
    read: readEvents,
  },
  { table: 'src/events/actor-roles.ts', within: ['table'], cases: actorRoleCases, read: readEvents },
  {
    table: 'src/events/cameo-codes.ts',
    separator: /\|/,
    keys: true,
    // Every event of these types has a mode.
    ignore: /^(?:ACCUSE|11|PROTEST|14|MOBILIZE|15|COERCE|17)$/,
    cases: [...eventVerbCases, ...eventNounCases, ...specialVerbCases],
    read: readEvents,
  },
];
