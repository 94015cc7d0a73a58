import type { Block } from '@dateline/contracts';

type Piece = Omit<Block, 'start' | 'end'>;

/** Calls to sign up, and what one agrees to by it. */
const signup =
  /^(?:by (?:signing up|subscribing|clicking|entering|submitting)\b[^.]{0,120}\byou (?:agree|consent|accept|confirm|acknowledge)|(?:sign up|subscribe|join)\b[^.]{0,80}\b(?:newsletters?|mailing list|alerts?|updates|inbox|e-?mails?)\b|get\b[^.]{0,80}\b(?:newsletter|(?:in|to) your inbox|by e-?mail)\b|(?:was|is) this (?:newsletter|e-?mail)\b|enter your e-?mail|thank(?:s| you) for (?:subscribing|signing up))/i;
/** How the publisher earns by the page. */
const disclosure =
  /\b(?:(?:we|i|our (?:site|team|editors|partners))\b[^.]{0,40}\b(?:may|might|will) (?:earn|receive|get|include) (?:an? )?(?:small |affiliate |referral |paid )*(?:commissions?|kick ?backs?|fees?|promotions?)\b|reader-supported|as an amazon associate|(?:contains?|includes?|use) affiliate links|(?:products?|items?|everything|featured)\b[^.]{0,60}\bindependently (?:selected|chosen|reviewed))/i;
/** What the publisher will not answer for: all of it, or a denial together with what is denied. */
const notice =
  /\bfor (?:general |educational and )?(?:information|informational|educational)(?: and \w+)?(?: purposes)? only\b|\bpast performance (?:is|does) (?:no|not)\b|\baccuracy and availability\b|\bcopyright ©|©[^.]{0,40}\b(?:19|20)\d\d|© \p{Lu}|\ball rights reserved\b|\bregistered trademarks? of\b/iu;
const denial =
  /\b(?:not|never|nor)\b[^.]{0,40}\b(?:intended|meant|designed|construed|considered|constitute|relied|used|provide|a substitute|replace)\b/i;
const denied = /\b(?:advice|diagnosis|advis[eo]rs?|endorsements?|solicitation|recommendations?)\b/i;

const longestOrder = 600;
const longestNotice = 1_500;
/** Notices stand below the text: in the last of more than a few blocks. */
const fewBlocks = 4;
const lastShare = 0.2;
const mostLast = 12;
/** Characters of a text that is not said twice by chance, as headings and "Yes" are. */
const longEnough = 50;

/**
 * Leaves out what the publisher says around every article (orders for newsletters, disclosures, legal notices at the end), and the
 * second time of what the page has twice: once for wide screens and once for narrow ones, or in the box that sums it up.
 */
export function dropHouseTexts(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Set<string>();
  const end = pieces.length - Math.min(mostLast, Math.ceil(pieces.length * lastShare));
  const kept = pieces.filter(({ kind, text }, index) => {
    const isLast = pieces.length > fewBlocks && index >= end;
    if (isHouseText(text, isLast)) return false;
    if (text.length < longEnough || kind === 'preformatted' || kind === 'table-row') return true;
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
  return kept.length > 0 ? kept : pieces;
}

function isHouseText(text: string, isLast: boolean): boolean {
  if (text.length <= longestOrder && (signup.test(text) || disclosure.test(text))) return true;
  return isLast && text.length <= longestNotice && (notice.test(text) || (denial.test(text) && denied.test(text)));
}
