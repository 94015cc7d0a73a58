import { rememberWords } from '../words/remember-words.js';

/** PLOVER contexts, in the order of their rank, by the words that tell them (lower case, matched from the start of a word). */
const stems: Readonly<Record<string, string>> = {
  military:
    'military|troop|army|armies|soldier|war(?:s|plane|ship|head)?\\b|missile|weapon|armed|offensive|ceasefire|truce|peacekeep|navy|naval|airstrike|shell|bomb|guerrilla|rebel|combat',
  diplomatic: 'diplomat|ambassador|embassy|treaty|envoy|bilateral|summit|negotiat|talks|resolution|mediat',
  economic:
    'econom|trade|tariff|bank|loan|invest|export|import|market|financ|dollar|budget|aid\\b|business|industr|price',
  legal:
    'law(?:s|yer|suit)?\\b|court|legal|judge|trial|prosecut|constitution|convict|indict|sentence|treason|police|arrest|prison|crime|criminal|curfew|emergency',
  political: 'politic|parliament|government|president|party\\b|parties|reform|opposition|coup|cabinet|resign',
  terrorism: 'terror|hostage|hijack|isis\\b|militant',
  refugee: 'refugee|asylum|displaced|migrant|immigra|deport',
  election: 'election|vote|voting|ballot|candidate|poll(?:s|ing)\\b|referendum',
  rights: 'freedom|torture|abuse|discriminat|censor',
  resource: 'oil\\b|gas\\b|water|electricity|territor|land\\b|mineral|fuel|pipeline|dam\\b',
  cbrn: 'nuclear|biological|uranium|radiolog|enrichment|plutonium',
  cyber: 'cyber|hack|malware|ransomware',
  health: 'health|hospital|disease|epidemic|vaccin|medical|virus',
  disaster: 'earthquake|flood|hurricane|drought|famine|wildfire|tsunami',
  religion: 'religio|church|mosque|muslim|christian|cleric|islam',
  environment: 'climate|pollution|environment|emission',
};
/** The same for words that tell a context only together. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  military: ['air strike', 'air raid', 'defence minist', 'defense minist'],
  diplomatic: ['foreign minist', 'peace process', 'security council'],
  terrorism: ['suicide bomb', 'al-qa', 'islamic state'],
  rights: ['human rights', 'civil rights', 'press freedom'],
  cbrn: ['chemical weapon'],
};
const mostContexts = 3;
const contexts = Object.keys(stems);
const patterns = Object.values(stems).map((words) => new RegExp(`^(?:${words})`, 'i'));
const words = /\w+/g;
const wordCharacter = /\w/;

/** Which of the contexts a word tells. */
const readWord = rememberWords((word) => patterns.flatMap((pattern, context) => (pattern.test(word) ? [context] : [])));

/** The contexts of a sentence, in a fixed order, three at most. */
export function findContexts(sentence: string): string[] {
  const lower = sentence.toLowerCase();
  const told = contexts.map((context) => phrases[context]?.some((phrase) => hasPhrase(lower, phrase)) === true);
  for (const word of lower.match(words) ?? []) for (const context of readWord(word)) told[context] = true;
  return contexts.filter((_, context) => told[context]).slice(0, mostContexts);
}

/** Whether the phrase begins where a word does. */
function hasPhrase(lower: string, phrase: string): boolean {
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
    if (at === 0 || !wordCharacter.test(lower.charAt(at - 1))) return true;
  }
  return false;
}
