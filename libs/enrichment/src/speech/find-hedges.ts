import type { Hedge } from '@dateline/contracts';
import { matchWholeWords } from '../words/match-whole-words.js';

const english = `reportedly|allegedly|apparently|supposedly|purportedly|ostensibly|presumably|seemingly|reputedly|unconfirmed|unverified
|(?:is|are|was|were|been|be) (?:widely |also |now |generally )?(?:believed|thought|said|reported|understood|rumou?red|alleged|suspected|feared|presumed|considered|assumed) to
|it is (?:believed|thought|said|understood|rumou?red|feared) that|appears? to (?:be|have)|appeared to (?:be|have)|seems? to (?:be|have)
|could not (?:immediately |independently )?be (?:immediately |independently )?(?:verified|confirmed)|(?:have|has) not been (?:independently )?(?:verified|confirmed)
|(?:supposed|reported|apparent)(?<=\\b(?:the|an?|his|her|its|their) (?:supposed|reported|apparent))
|alleged|purported|suspected|rumou?red|it (?:was|is|remains) (?:unclear|not clear|not immediately clear)|in what appears to be|in an apparent`;
const foreign: Readonly<Record<string, string>> = {
  fr: 'aurait|auraient|serait|seraient|prétendument|soi-disant|apparemment|non confirmée?s?|présumée?s?|il semble(?:rait)? que',
  de: 'angeblich|mutmaßlich(?:e[rnms]?)?|offenbar|anscheinend|vermeintlich(?:e[rnms]?)?|unbestätigt(?:e[rnms]?)?|soll(?:en)? angeblich',
  es: 'supuestamente|presuntamente|presunt[oa]s?|supuest[oa]s?|al parecer|aparentemente|sin confirmar|habría|habrían',
  ru: 'предположительно|якобы|по неподтвержд[её]нным данным|неподтвержд[её]нн\\p{L}+|вероятно|судя по всему|предполагаем\\p{L}+',
  tr: 'iddiaya göre|iddia edilen|iddialara göre|sözde|öne sürülen|doğrulanmayan|muhtemelen|görünüşe göre',
  ar: 'يُزعم|يزعم|زُعم|مزعوم|المزعوم|المزعومة|يُعتقد|يعتقد أن|يُرجح|على ما يبدو|غير مؤكدة|غير مؤكد|يقال إن|بحسب ما يشاع',
  ku: 'tê îdiakirin|tê gotin ku|qaşo|bi îdiaya|nehatiye piştrastkirin|dibe ku',
};

const edge = (words: string): RegExp => new RegExp(`(?:${words.replace(/\s*\n\s*/g, '')})(?![\\p{L}\\p{N}])`, 'giu');
const patterns = new Map([
  ['en', edge(english)],
  ...Object.entries(foreign).map(([code, words]) => [code, edge(words)] as const),
]);

/** The words by which the report keeps its distance from what it says, in the article's language; unknown reads as English. */
export function findHedges(text: string, language: string): Hedge[] {
  const pattern = patterns.get(language) ?? patterns.get('en');
  if (pattern === undefined) return [];
  return Array.from(matchWholeWords(text, pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
