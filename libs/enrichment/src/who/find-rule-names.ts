import type { EntityType } from '@dateline/contracts';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { NameSpan } from './name-span.js';
import { findSentenceAt } from './text-tokens.js';

/** Events and products that their own words tell: games and cups, wars, storms; aircraft, missiles, rifles, vaccines. */
const rules: readonly (readonly [EntityType, RegExp])[] = [
  [
    'event',
    /\b(?:FIFA\s|UEFA\s|Rugby\s|Cricket\s|T20\s|Women['’]s\s|Africa\s|Asia\s)*(?:World Cup|Cup of Nations|(?:Summer\s|Winter\s)?Olympics|Olympic Games|Paralympics|Asian Games|Commonwealth Games|African Games|Super Bowl|Grand National)\b/g,
  ],
  [
    'event',
    /\b(?:World War (?:I{1,2}|One|Two)|(?:First|Second) World War|Cold War|Gulf War|Six-Day War|Vietnam War|Korean War)\b/g,
  ],
  ['event', /\b(?:Hurricane|Typhoon|Cyclone|Tropical Storm)\s\p{Lu}\p{Ll}+/gu],
  [
    'product',
    /\b(?:(?:F|Su|MiG|MQ|RQ|AH|UH|KC|Ka|Mi|DF|T)-\d{1,3}[A-Z]{0,2}|AK-47|S-[345]00|M16|HIMARS|Sputnik V|CoronaVac|iPhone(?:\s\d+)?|PlayStation(?:\s\d)?)\b/g,
  ],
];

/** What the words around them leave no doubt of: cups, mines, and the United Nations' bodies by what they are for. */
const sureRules: readonly (readonly [EntityType, RegExp])[] = [
  ['event', /\b(?!The\s)(?:\p{Lu}\p{Ll}+\s){1,3}(?:(?<!World\s)Cup|Trophy|Grand Prix|Marathon)\b/gu],
  [
    'facility',
    /\b(?!The\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3}(?=\s(?:(?:copper|gold|silver|coal|iron|ore|diamond|lithium|nickel|zinc|tin|uranium|cobalt|platinum|bauxite|phosphate|open-pit)\s){1,2}mine\b)/gu,
  ],
  [
    'organization',
    /\b(?:UN|U\.N\.|United Nations)\s(?:refugee|migration|food|health|children['’]s|human rights|nuclear|cultural|Palestinian refugee)\s(?:agency|office|fund|watchdog)\b/g,
  ],
];

/** Events and products by rule, in the order of the text. */
export function findRuleNames(text: AnalyzedText): NameSpan[] {
  return findByRules(text, rules);
}

/** Names by rules that are surer than the model, in the order of the text. */
export function findSureNames(text: AnalyzedText): NameSpan[] {
  return findByRules(text, sureRules);
}

function findByRules(text: AnalyzedText, all: typeof rules): NameSpan[] {
  const found = all.flatMap(([type, pattern]) =>
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
