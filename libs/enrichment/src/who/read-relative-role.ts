import type { Role } from '@dateline/contracts';
import type { AnalyzedText } from '../text/analyzed-text.js';
import type { NameIndex } from './name-index.js';
import type { NameSpan } from './name-span.js';
import { findTokenEnd, lowerAt } from './text-tokens.js';

/** What a person is who does this to a body: "who chairs the council" makes a chair. */
const offices: Readonly<Record<string, string>> = {
  chairs: 'chair', chaired: 'chair', heads: 'head', headed: 'head', leads: 'leader', led: 'leader', runs: 'head', ran: 'head',
  directs: 'director', directed: 'director', commands: 'commander', commanded: 'commander', coaches: 'coach', coached: 'coach',
  edits: 'editor', edited: 'editor', manages: 'manager', managed: 'manager', founded: 'founder', governs: 'governor', governed: 'governor',
  presides: 'president', represents: 'representative', represented: 'representative', captains: 'captain', owns: 'owner',
}; // prettier-ignore
const past = /ed$|^led$|^ran$/;

/** ", who chairs the Transition Council,": the role that a relative clause gives to the name before it. */
export function readRelativeRole(text: AnalyzedText, span: NameSpan, names: NameIndex): Role[] {
  const { tokens } = text;
  let at = findTokenEnd(text, span.end);
  if (tokens[at]?.text !== ',' || lowerAt(tokens, at + 1) !== 'who') return [];
  at += 2;
  while (/^(?:also|now|currently|previously|once|has|had|formerly)$/.test(lowerAt(tokens, at))) at++;
  const verb = lowerAt(tokens, at);
  const office = offices[verb];
  if (office === undefined) return [];
  let first = at + 1;
  if (/^(?:over|the|a|an|its|his|her|their)$/.test(lowerAt(tokens, first))) first++;
  if (lowerAt(tokens, first) === 'the') first++;
  const name = names.lookup(first);
  if (name === undefined || name.person) return [];
  const start = tokens[at]?.start ?? 0;
  const end = tokens[name.last - 1]?.end ?? start;
  const { organization, country } = names.describe(name.first, name.last);
  return [
    {
      title: office,
      ...(organization === undefined ? {} : { organization }),
      ...(country === undefined ? {} : { country }),
      ...(past.test(verb) && verb !== 'founded' ? { former: true } : {}),
      evidence: { start, end, text: text.text.slice(start, end) },
    },
  ];
}
