import type { Attribution, Entity } from '@dateline/contracts';
import { findOutlet } from './media-outlets.js';

type SourceKind = Pick<Attribution, 'sourceKind' | 'stateControlled'>;

const nameless =
  /\b(?:sources?|insiders?|persons? familiar|people (?:familiar|close|briefed)|person|anonymity|anonymously|unnamed|unidentified|eyewitness(?:es)?|witness(?:es)?|residents?|locals|bystanders?|neighbou?rs?|activists?|analysts?|experts?|observers?|critics?|some|others|many|someone|people|diplomats?)\b/iu;
const medium =
  /\b(?:media|outlets?|newspapers?|news agenc(?:y|ies)|radio|television|tv|channels?|broadcasters?|dail(?:y|ies)|magazines?|websites?|press|journalists?|reporters?|correspondents?|news reports?|press reports?|networks?|tabloids?|weekl(?:y|ies))\b/iu;
const stateMedium =
  /\b(?:state|state[- ](?:run|owned|controlled|affiliated|linked)|official|government[- ]run|pro-government|semi-official)\b[\s\S]{0,30}\b(?:media|outlets?|news|agency|agencies|radio|television|tv|channel|broadcaster|newspapers?|daily|press)\b/iu;
const office =
  /\b(?:officials?|ministr(?:y|ies)|minister|government|authorit(?:y|ies)|police|army|military|navy|air force|armed forces|spokes(?:man|woman|person|people)|president|presidency|prime minister|department|office|court|prosecutors?|prosecution|commission|commissioner|council|parliament|senate|congress|committee|cabinet|embassy|ambassador|consulate|governor|governorate|mayor|municipality|agency|bureau|administration|secretary|secretariat|white house|pentagon|kremlin|command|commander|coalition|security forces|intelligence|judge|coast guard|fire (?:department|service)|officers?|lawmakers?|senator|king|palace|central bank|united nations|UN|U\.N\.|NATO|EU|European Union)\b/iu;
const pronoun = /^(?:he|she|who|it|they|i|we|her|his|their|its)$/iu;
const properName = /(?:^|[\s(])(?!The\b|A\b|An\b|One\b|Some\b)\p{Lu}[\p{L}'’.-]+/u;

/** What kind of source a phrase names; `entity` is what its mention was resolved to, when it was. */
export function classifySource(phrase: string, entity: Entity | undefined): SourceKind {
  const outlet = findOutlet(phrase);
  if (stateMedium.test(phrase)) return { sourceKind: 'media', stateControlled: true };
  if (outlet !== undefined) return { sourceKind: 'media', stateControlled: outlet.stateControlled };
  if (entity?.type === 'person') return { sourceKind: 'named' };
  if (/\bsources?\b|\banonym/iu.test(phrase)) return { sourceKind: 'anonymous' };
  if (medium.test(phrase)) return { sourceKind: 'media', stateControlled: false };
  if (pronoun.test(phrase.trim())) return { sourceKind: 'named' };
  if (endsInPersonName(phrase)) return { sourceKind: 'named' };
  if (office.test(phrase)) return { sourceKind: 'official' };
  if (nameless.test(phrase)) return { sourceKind: 'anonymous' };
  return { sourceKind: properName.test(phrase) ? 'named' : 'anonymous' };
}

/** "Interior Minister Jane Doe": after the title at least two capitalised words that are none themselves. */
function endsInPersonName(phrase: string): boolean {
  const head = phrase.split(/,| who | which /u)[0] ?? phrase;
  const trailing = /(?:\p{Lu}[\p{L}'’.-]*\s+)(?:(?:al|el|bin|van|von|de|da|di|der)[-\s])*\p{Lu}[\p{L}'’-]+$/u.exec(
    head.trim(),
  );
  return trailing !== null && !office.test(trailing[0]) && !medium.test(trailing[0]);
}
