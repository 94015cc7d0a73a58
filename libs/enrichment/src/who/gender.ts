import type { AnalyzedText } from '../text/analyzed-text.js';
import type { EntityDraft } from './entity-draft.js';
import { findTokenAt, lowerAt } from './text-tokens.js';

export type Gender = 'male' | 'female' | undefined;

/** What given names tell of gender, by lower-cased name; undefined for names of both or none. */
export type GenderOf = (name: string) => Gender;

const male =
  /^(?:mr|sir|king|prince|sheikh|emir|lord|baron|duke|don|señor|monsieur|herr|father|brother|imam|pope|chairman|spokesman|congressman|councilman|businessman|salesman|actor|patriarch|archbishop|rabbi|ayatollah)$/;
const female =
  /^(?:mrs|ms|miss|madam|dame|queen|princess|sheikha|lady|baroness|duchess|doña|señora|madame|frau|mother|sister|chairwoman|spokeswoman|congresswoman|councilwoman|businesswoman|saleswoman|actress)$/;

/** A person's gender by form of address, title or given name; undefined where nothing tells or what tells disagrees. */
export function genderOf(text: AnalyzedText, draft: EntityDraft, given: GenderOf): Gender {
  const signs = new Set<Gender>();
  for (const { start } of draft.names) {
    const first = findTokenAt(text, start);
    const before = lowerAt(text.tokens, text.tokens[first - 1]?.text === '.' ? first - 2 : first - 1);
    if (male.test(before)) signs.add('male');
    if (female.test(before)) signs.add('female');
  }
  for (const { title } of draft.roles) {
    const head = title.toLowerCase().split(' ').at(-1) ?? '';
    if (male.test(head)) signs.add('male');
    if (female.test(head)) signs.add('female');
  }
  if (signs.size === 1) return [...signs][0];
  if (signs.size > 1) return undefined;
  const words = draft.name.split(/\s+/);
  return words.length > 1 ? given((words[0] ?? '').toLowerCase()) : undefined;
}
