import type { EntityType } from '@dateline/contracts';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { NameSpan } from './name-span.js';
import { findSentenceAt } from './text-tokens.js';

/** Names of a type that a pattern finds, in texts that hold one of the words without which it finds none. */
interface NameRule {
  readonly type: EntityType;
  readonly anchors: readonly string[];
  readonly pattern: RegExp;
}

/** Events and products that their own words tell: games and cups, wars, storms; aircraft, missiles, rifles, vaccines. */
const rules: readonly NameRule[] = [
  {
    type: 'event',
    anchors: ['Cup', 'Olympic', 'Paralympics', ' Games', 'Super Bowl', 'Grand National'],
    pattern:
      /\b(?:FIFA\s|UEFA\s|Rugby\s|Cricket\s|T20\s|Women['’]s\s|Africa\s|Asia\s)*(?:World Cup|Cup of Nations|(?:Summer\s|Winter\s)?Olympics|Olympic Games|Paralympics|Asian Games|Commonwealth Games|African Games|Super Bowl|Grand National)\b/g,
  },
  {
    type: 'event',
    anchors: [' War'],
    pattern:
      /\b(?:World War (?:I{1,2}|One|Two)|(?:First|Second) World War|Cold War|Gulf War|Six-Day War|Vietnam War|Korean War)\b/g,
  },
  {
    type: 'event',
    anchors: ['Hurricane', 'Typhoon', 'Cyclone', 'Tropical Storm'],
    pattern: /\b(?:Hurricane|Typhoon|Cyclone|Tropical Storm)\s\p{Lu}\p{Ll}+/gu,
  },
  {
    type: 'product',
    anchors: ['-', 'M16', 'HIMARS', 'Sputnik V', 'CoronaVac', 'iPhone', 'PlayStation'],
    pattern:
      /\b(?:(?:F|Su|MiG|MQ|RQ|AH|UH|KC|Ka|Mi|DF|T)-\d{1,3}[A-Z]{0,2}|AK-47|S-[345]00|M16|HIMARS|Sputnik V|CoronaVac|iPhone(?:\s\d+)?|PlayStation(?:\s\d)?)\b/g,
  },
];

/** What the words around them leave no doubt of: cups, mines, and the United Nations' bodies by what they are for. */
const sureRules: readonly NameRule[] = [
  {
    type: 'event',
    anchors: ['Cup', 'Trophy', 'Grand Prix', 'Marathon'],
    pattern: /\b(?!The\s)(?:\p{Lu}\p{Ll}+\s){1,3}(?:(?<!World\s)Cup|Trophy|Grand Prix|Marathon)\b/gu,
  },
  {
    type: 'facility',
    anchors: ['mine'],
    pattern:
      /\b(?!The\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3}(?=\s(?:(?:copper|gold|silver|coal|iron|ore|diamond|lithium|nickel|zinc|tin|uranium|cobalt|platinum|bauxite|phosphate|open-pit)\s){1,2}mine\b)/gu,
  },
  {
    type: 'organization',
    anchors: ['UN', 'U.N.', 'United Nations'],
    pattern:
      /\b(?:UN|U\.N\.|United Nations)\s(?:refugee|migration|food|health|children['’]s|human rights|nuclear|cultural|Palestinian refugee)\s(?:agency|office|fund|watchdog)\b/g,
  },
];

/** Events and products by rule, in the order of the text. */
export function findRuleNames(text: AnalyzedText): NameSpan[] {
  return findByRules(text, rules);
}

/** Names by rules that are surer than the model, in the order of the text. */
export function findSureNames(text: AnalyzedText): NameSpan[] {
  return findByRules(text, sureRules);
}

function findByRules(text: AnalyzedText, all: readonly NameRule[]): NameSpan[] {
  const found = all
    .filter(({ anchors }) => anchors.some((anchor) => text.text.includes(anchor)))
    .flatMap(({ type, pattern }) =>
      [...text.text.matchAll(pattern)].map((match): NameSpan => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        type,
        kind: 'name',
        sentence: findSentenceAt(text, match.index),
        confidence: 0.85,
      })),
    );
  return found.sort((left, right) => left.start - right.start);
}
