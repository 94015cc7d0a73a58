import type { EntityDraft } from './entity-draft.js';
import { normalizeName } from './normalize-name.js';

const headlineBonus = 3;

/**
 * Each entity's share of the article's attention: its mentions count more the earlier they stand, references less than
 * names, and a place in the headline as much as several. The shares add up to 1.
 */
export function measureSalience(drafts: readonly EntityDraft[], length: number, headline: string): number[] {
  const title = ` ${normalizeName(headline)} `;
  const weights = drafts.map(({ names, references, acronym }) => {
    const weigh = (start: number): number => 0.5 + Math.exp((-3 * start) / Math.max(1, length));
    const own = names.reduce((sum, { start }) => sum + weigh(start), 0);
    const referred = references.reduce((sum, { start }) => sum + 0.5 * weigh(start), 0);
    const forms = new Set([...names.map(({ text }) => text), ...(acronym === undefined ? [] : [acronym])]);
    const inHeadline = [...forms].some((form) => title.includes(` ${normalizeName(form)} `));
    return own + referred + (inHeadline ? headlineBonus : 0);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return weights.map((weight) => weight / total);
}
