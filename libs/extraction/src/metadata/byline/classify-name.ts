import { legalForm, neverAuthor, organizationWord, roleWords } from './byline-words.js';

/** Particles that are lower case inside names. */
const particle =
  /^(de|del|della|di|da|das|dos|do|du|des|la|le|les|van|der|den|von|zu|zum|zur|ten|ter|te|el|al|bin|bint|ibn|abu|ben|y|e|i|und|af|av|of|st\.?|san|ap|o|d['’].*|al-.*|el-.*|ad-.*|as-.*|ash-.*|at-.*|an-.*|ar-.*|az-.*|mc.*|'t|de['’].*|l['’].*)$/iu;
const caseless =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{M}·・\s.\u200c-]+$/u;

/** Verbs and function words that no name has: the text is a sentence. */
const sentenceWord =
  /(^|\s)(the|is|are|was|were|has|have|will|with|your|our|this|that|these|how|what|why|when|to|for|on|from|at|best|top|more|all|about|here|you|we|they|it|its|not|new|get)($|\s)/i;

/** "our engineering team", "Licensed Practical Nurse", "M.A. Journalism": openings of what a person is, not of a name. */
const notOfName =
  /^(?:(?:our|my|your|their)\s|(?:[Ll]icensed|[Cc]ertified|[Rr]egistered)\s|[BM]\.?(?:A|S|Sc|Ed)\.?\s)/u;

/** What kind of author `name` is; `none` for texts that are no author at all. */
export function classifyName(name: string): 'person' | 'organization' | 'handle' | 'none' {
  const text = name.trim();
  if (text.length < 2 || text.length > 80 || neverAuthor.test(text)) return 'none';
  if (notOfName.test(text)) return 'none';
  if (/[{}<>[\]=?!"“”%$#]|:\s|https?:|www\./u.test(text)) return 'none';
  const words = text.split(/\s+/u);
  if (caseless.test(text))
    return words.length <= 6 ? (organizationWord.test(text) ? 'organization' : 'person') : 'none';
  if (words.length > 7) return 'none';
  if (organizationWord.test(text))
    return words.every((word) => roleWords.has(word.toLowerCase())) ? 'none' : 'organization';
  if (/\.(com|org|net|io|co|news|tv|info)$/i.test(text) || legalForm.test(text)) return 'organization';
  if (words.length === 1) return classifySingle(text);
  const capitalised = words.filter((word) => /^[\p{Lu}\p{Lt}'’"(]|^\p{Lo}/u.test(word)).length;
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && !particle.test(word)).length;
  if (/\d/.test(text) || sentenceWord.test(text)) return capitalised >= 2 && lower <= 1 ? 'organization' : 'none';
  if (lower === 0 && capitalised >= 1) return capitalised > 5 ? 'organization' : 'person';
  return lower === words.length && words.length === 2 && text.length < 32 ? 'handle' : 'none';
}

function classifySingle(text: string): 'person' | 'organization' | 'handle' | 'none' {
  if (!/\p{L}/u.test(text) || /[._].*[._]/u.test(text)) return 'none';
  if (/\d\D+\d/.test(text) && text.length > 14) return 'none';
  if (/[\d_]/.test(text) || /^\p{Ll}/u.test(text)) return 'handle';
  if (/^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(text)) return 'person';
  return 'handle';
}
