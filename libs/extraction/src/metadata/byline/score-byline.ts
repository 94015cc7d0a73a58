import type { BylineEvidence } from './byline-evidence.js';
import { legalForm } from './byline-words.js';
import type { CleanName } from './clean-byline.js';

/** How often a source names the authors, all of them and nobody else. */
const trust: Record<string, number> = {
  'json-ld': 0.86,
  'json-ld:page': 0.8,
  'meta:author': 0.85,
  'meta:twitter:data': 0.86,
  microdata: 0.76,
  'rel-author': 0.82,
  'element:by': 0.82,
  text: 0.84,
  'dated-line': 0.72,
  'author-link': 0.72,
  'signed-line': 0.66,
  'more-by': 0.64,
  portrait: 0.6,
  script: 0.66,
  'name-line': 0.66,
  site: 0.75,
  element: 0.6,
};

/** What stands right at the headline as a byline is what the reader takes for the author, whatever metadata says. */
const nearBonus = 0.2;

/** How far a claim is to be believed: by its source, and by where it stands on the page. */
export function scoreByline(item: BylineEvidence): number {
  const { distance, source } = item;
  let score = trust[source.replace(':aside', '')] ?? 0.7;
  const isAside = source.endsWith(':aside');
  const isNear = distance !== undefined && distance >= -4 && distance <= (isAside ? 3 : 8);
  if (isAside && !isNear) score -= 0.25;
  if (source === 'element:by' || source === 'text')
    score += isNear && item.names.some(({ kind }) => kind === 'person') ? nearBonus : 0;
  if (source === 'element' && isNear) score += 0.06;
  if (distance !== undefined && !isNear) score -= distance < -12 || distance > 40 ? 0.25 : 0.08;
  if (
    source.startsWith('element') &&
    !source.startsWith('element:by') &&
    !item.names.some(({ name }) => name.includes(' '))
  )
    score -= 0.05;
  return score;
}

/** What speaks against names as authors: a body, a login, the site itself. Shown as a byline, a body is credited; in metadata it is filler. */
export function weighAgainst(
  names: CleanName[],
  facts: { isSite: boolean; shown: boolean; group: BylineEvidence[] },
): number {
  const declared = facts.group.some(({ declaredOrganization }) => declaredOrganization === true);
  let lost = 0;
  if (names.every(({ kind }) => kind === 'organization')) lost += facts.shown ? 0.08 : 0.2;
  else if (names.every(({ kind }) => kind === 'handle')) lost += facts.shown ? 0.1 : 0.2;
  if (declared && names.length === 1) lost += 0.15;
  // A company in metadata owns the site, or made its software.
  if (!facts.shown && names.every(({ name }) => legalForm.test(name))) lost += 0.2;
  if (!facts.isSite) return lost;
  const isPersonal = names.some(({ name, kind }) => kind === 'person' && name.includes(' ')) && !declared;
  return lost + (facts.shown ? 0.05 : isPersonal ? 0.2 : 0.4);
}
