/** PLOVER contexts by the words that tell them (lower case, matched from the start of a word). */
const stems: Readonly<Record<string, string>> = {
  military:
    'military|troop|army|armies|soldier|war(?:s|plane|ship|head)?\\b|missile|weapon|armed|offensive|ceasefire|truce|peacekeep|navy|naval|air ?strike|air raid|shell|bomb|guerrilla|rebel|combat|defen[cs]e minist',
  diplomatic:
    'diplomat|ambassador|embassy|foreign minist|treaty|envoy|bilateral|summit|negotiat|talks|peace process|security council|resolution|mediat',
  economic:
    'econom|trade|tariff|bank|loan|invest|export|import|market|financ|dollar|budget|aid\\b|business|industr|price',
  legal:
    'law(?:s|yer|suit)?\\b|court|legal|judge|trial|prosecut|constitution|convict|indict|sentence|treason|police|arrest|prison|crime|criminal|curfew|emergency',
  political: 'politic|parliament|government|president|party\\b|parties|reform|opposition|coup|cabinet|resign',
  terrorism: 'terror|suicide bomb|al-qa|hostage|hijack|isis\\b|islamic state|militant',
  refugee: 'refugee|asylum|displaced|migrant|immigra|deport',
  election: 'election|vote|voting|ballot|candidate|poll(?:s|ing)\\b|referendum',
  rights: 'human rights|civil rights|freedom|torture|abuse|discriminat|press freedom|censor',
  resource: 'oil\\b|gas\\b|water|electricity|territor|land\\b|mineral|fuel|pipeline|dam\\b',
  cbrn: 'nuclear|chemical weapon|biological|uranium|radiolog|enrichment|plutonium',
  cyber: 'cyber|hack|malware|ransomware',
  health: 'health|hospital|disease|epidemic|vaccin|medical|virus',
  disaster: 'earthquake|flood|hurricane|drought|famine|wildfire|tsunami',
  religion: 'religio|church|mosque|muslim|christian|cleric|islam',
  environment: 'climate|pollution|environment|emission',
};
const patterns = Object.entries(stems).map(
  ([context, words]) => [context, new RegExp(`\\b(?:${words})`, 'iu')] as const,
);

/** The contexts of a sentence, in a fixed order, three at most. */
export function findContexts(sentence: string): string[] {
  return patterns.flatMap(([context, pattern]) => (pattern.test(sentence) ? [context] : [])).slice(0, 3);
}
