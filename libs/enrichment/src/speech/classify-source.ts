import type { Attribution, Entity, EntityType } from '@dateline/contracts';
import { rememberWords } from '../words/remember-words.js';
import { findOutlet } from './media-outlets.js';

/** Kind of a source, and for media whether a state controls it. */
export type SourceKind = Pick<Attribution, 'sourceKind' | 'stateControlled'>;

const nameless =
  /\b(?:insiders?|persons?|unnamed|unidentified|eyewitness(?:es)?|witness(?:es)?|residents?|locals|bystanders?|neighbou?rs?|activists?|opponents?|supporters?|demonstrators?|protest[eo]rs?|campaigners?|analysts?|experts?|observers?|critics?|some|others|many|someone|people|diplomats?)\b/iu;
const medium =
  /\b(?:media|outlets?|newspapers?|news agenc(?:y|ies)|radio|television|tv|channels?|broadcasters?|dail(?:y|ies)|magazines?|websites?|press|journalists?|reporters?|correspondents?|news (?:reports?|networks?)|tabloids?|weekl(?:y|ies))\b/iu;
const stateMedium =
  /\b(?:state|official|government[- ]run|pro-government)\b[\s\S]{0,30}\b(?:media|outlets?|agency|agencies|radio|television|tv|channel|broadcaster|newspapers?|daily|press)\b/iu;
const office =
  /\b(?:officials?|ministr(?:y|ies)|minister|government|authorit(?:y|ies)|police|army|military|navy|air force|armed forces|spokes(?:man|woman|person|people)|president|presidency|department|office|court|prosecutors?|prosecution|commission|commissioner|council|parliament|senate|congress|committee|cabinet|embassy|ambassador|consulate|governor|governorate|mayor|municipality|agency|bureau|administration|secretary|secretariat|white house|pentagon|kremlin|command|commander|coalition|security forces|intelligence|judge|coast guard|fire service|officers?|lawmakers?|senator|king|palace|central bank|united nations|European Union|African Union|Arab League|(?:(?:press|weather|geological|health|forest|prison|border|secret|security|immigration|customs|postal) service)|census)\b/iu;
/** Bodies by their letters; in small ones "un" and "eu" are words of other languages. */
const bodies = /\b(?:UN|NATO|EU)\b|\bU\.N\.(?!\p{L})/u;
/** The same in the other languages that attributions are read in. */
const foreign = {
  nameless:
    /(?<!\p{L})(?:témoins?|habitants|fuentes?|testigos?|vecinos|quellen?|augenzeugen|zeugen|anwohner|источник\p{L}*|очевид\p{L}+|kaynak\p{L}*|görgü tanık\p{L}*|مصدر|مصادر|شهود|çavkan[îi]\p{L}*|şahid\p{L}*)(?!\p{L})/iu,
  stateMedium:
    /(?<!\p{L})(?:médias? d['’]état|agence officielle|staatsmedien|staatliche[nr]? (?:medien|nachrichtenagentur)|staatsfernsehen|medios estatales|agencia estatal|agencia oficial|государственн\p{L}+ (?:сми|телевидени\p{L}|агентств\p{L})|госсми|devlet (?:medyası|televizyonu|ajansı)|resmi (?:haber )?ajans\p{L}*|الإعلام الرسمي|وسائل الإعلام الرسمية|وكالة الأنباء الرسمية|التلفزيون الرسمي|التلفزيون الحكومي)(?!\p{L})/iu,
  medium:
    /(?<!\p{L})(?:médias?|presse|agence|journal|quotidien|chaîne|medien|medienberichten?|zeitung|nachrichtenagentur|sender|medios|agencia|diario|periódico|prensa|cadena|сми|агентств\p{L}|газет\p{L}|телеканал\p{L}*|basın\p{L}*|medya\p{L}*|ajans\p{L}*|gazete\p{L}*|وسائل الإعلام|وكالة|صحيفة|قناة|إعلام|rojname\p{L}*)(?!\p{L})/iu,
  office:
    /(?<!\p{L})(?:gouvernement|ministère|ministre|autorités|armée|porte-parole|président|présidence|préfecture|procureur|polizei|regierung|\p{L}*minister\p{L}*|behörden|armee|feuerwehr|bundeswehr|gericht|pompiers|bomberos|itfaiye|sprecher|sprecherin|präsident|kanzler|staatsanwaltschaft|policía|gobierno|ministr[ao]|autoridades|ejército|portavoz|president[ea]|fiscalía|полици\p{L}+|правительств\p{L}+|министерств\p{L}+|министр\p{L}*|власт\p{L}+|арми\p{L}|президент\p{L}*|мид|минобороны|polis\p{L}*|hükümet\p{L}*|bakan\p{L}*|yetkili\p{L}*|ordu|sözcü\p{L}*|cumhurbaşkan\p{L}*|valili\p{L}*|(?:ال)?شرطة|(?:ال)?وزارة|(?:ال)?وزير|(?:ال)?حكومة|(?:ال)?جيش|السلطات|(?:ال)?رئيس|(?:ال)?رئاسة|(?:ال)?متحدث\p{L}*|polîs\p{L}*|hikûmet\p{L}*|wezîr\p{L}*|wezaret\p{L}*|berdevk\p{L}*|serok\p{L}*)(?!\p{L})/iu,
};
const pronoun = /^(?:he|she|who|it|they|i|we|her|his|their|its)$/iu;
const properName = /(?:^|[\s(])(?!The\b|A\b|An\b|One\b|Some\b)\p{Lu}[\p{L}'’.-]+/u;

/** What kind of source a phrase names; `entity` is what its mention was resolved to, when it was. */
export function classifySource(phrase: string, entity: Entity | undefined): SourceKind {
  const type = entity?.type;
  const known = classifiers.get(type) ?? rememberWords((source) => classifyPhrase(source, type));
  classifiers.set(type, known);
  return known(phrase);
}

const classifiers = new Map<EntityType | undefined, (phrase: string) => SourceKind>();

function classifyPhrase(phrase: string, type: EntityType | undefined): SourceKind {
  const outlet = findOutlet(phrase);
  if (stateMedium.test(phrase)) return { sourceKind: 'media', stateControlled: true };
  if (outlet !== undefined) return { sourceKind: 'media', stateControlled: outlet.stateControlled };
  if (type === 'person') return { sourceKind: 'named' };
  if (/\bsources?\b|\banonym/iu.test(phrase)) return { sourceKind: 'anonymous' };
  if (medium.test(phrase) && !pressOffice.test(phrase)) return { sourceKind: 'media', stateControlled: false };
  if (pronoun.test(phrase.trim())) return { sourceKind: 'named' };
  if (type !== 'organization' && endsInPersonName(phrase)) return { sourceKind: 'named' };
  if (office.test(phrase) || bodies.test(phrase)) return { sourceKind: 'official' };
  if (nameless.test(phrase)) return { sourceKind: 'anonymous' };
  if (foreign.nameless.test(phrase)) return { sourceKind: 'anonymous' };
  if (foreign.stateMedium.test(phrase)) return { sourceKind: 'media', stateControlled: true };
  if (foreign.medium.test(phrase)) return { sourceKind: 'media', stateControlled: false };
  if (foreign.office.test(phrase)) return { sourceKind: 'official' };
  return { sourceKind: properName.test(phrase) || definite.test(phrase) ? 'named' : 'anonymous' };
}

/** "The president's press service" speaks for an office and is no medium. */
const pressOffice = /\bpress (?:service|office|officer|secretary|department|centre|center)\b/iu;

/** "the union": somebody whom the report has named or takes for known. */
const definite = /^(?:the|this|that|its|his|her|their|our)\s/iu;

/** "Interior Minister Jane Doe": after the title at least two capitalised words that are none themselves. */
function endsInPersonName(phrase: string): boolean {
  const head = phrase.split(/,| who | which /u)[0] ?? phrase;
  const trailing =
    /(?<!\p{L})(?!(?:The|Der|Die|Das|Le|La|Les|El|Los|Las|Un|Une|Ein|Eine)\s)(?:\p{Lu}[\p{L}'’.-]*\s+)(?:(?:al|el|bin|van|von|de|da|di|der)[-\s])*\p{Lu}[\p{L}'’-]+$/u.exec(
      head.trim(),
    );
  return trailing !== null && !office.test(trailing[0]) && !medium.test(trailing[0]);
}
