import { blockFeatureNames } from './block-features.js';
import { classCueNames } from './class-cues.js';
import { blockTagCodes } from './element-kinds.js';
import type { TextBlock } from './page-box.js';

const width = blockFeatureNames.length;

function columnOf(name: string): number {
  const column = blockFeatureNames.indexOf(name);
  if (column < 0) throw new RangeError(`no block feature ${name}`);
  return column;
}

/** Up to how many boxes around a block, and what share of the page, make a part of the page by that name. */
interface Part {
  distance: number;
  share: number;
}

const tagPart = (tag: string, part: Part): Part & { at: number } => ({
  ...part,
  at: columnOf(`box.tag.${tag}.distance`),
});
const cuePart = (cue: (typeof classCueNames)[number], part: Part): Part & { at: number } => ({
  ...part,
  at: columnOf(`box.cue.${cue}.distance`),
});

const neverBody = [
  tagPart('nav', { distance: 6, share: 0.2 }),
  tagPart('footer', { distance: 6, share: 0.2 }),
  cuePart('comment', { distance: 6, share: 0.6 }),
];
const linkLists = [
  cuePart('related', { distance: 4, share: 0.15 }),
  cuePart('contents', { distance: 4, share: 0.15 }),
  tagPart('aside', { distance: 5, share: 0.15 }),
];
const signup = [cuePart('signup', { distance: 3, share: 0.1 })];

const at = {
  linkShare: columnOf('text.linkShare'),
  tag: columnOf('text.tag'),
  related: columnOf('text.cue.related'),
  action: columnOf('text.cue.action'),
  underRelated: columnOf('heading.cue.related'),
  underBio: columnOf('heading.cue.bio'),
  underComment: columnOf('heading.cue.comment'),
};
const captionTag = blockTagCodes.get('figcaption');

/** A block is a link as a whole from this share of its text. */
const wholeLink = 0.8;
const shortWords = 40;

/** Lines of the publisher's own: whose copyright it is, that an advertisement follows, where to follow the paper. */
const houseLine =
  /^(?:©|\(c\) ?\d{4}|copyright\b)|\ball rights reserved\b|^(?:advertisement|sponsored(?: content)?|publicidad|anzeige|publicité|reklam|реклама|إعلان|広告)$|^(?:follow|find|like) us (?:on|at)\b|^the (?:views|opinions) expressed\b/i;
const houseLineWords = 60;
/** "By Jonas Petersen 3 March 2026": who wrote it and when, and nothing else. */
const bylineLine = /^(?:by|von|par|por|door|av)\s+\p{Lu}[^.!?]*(?:\d{4}|\d{1,2}[:.]\d{2}(?:\s?\p{L}{2,4})?)$/iu;
const bylineWords = 18;
/** Settings of a widget that stand on the page as text; within `pre` they are an example. */
const looseData = /^\s*(?:\{\s*"|\[\s*\{)/;
const preformattedTag = blockTagCodes.get('pre');

/**
 * Blocks that are no part of a body whatever their score: what stands in small parts of the page that are named
 * navigation, footer or comments, links under related titles, captions, lines that only call to click. The scorer
 * learned from pages where some of these count as body; on news pages they do not.
 */
export function isVetoed(block: TextBlock, features: Float32Array): boolean {
  const row = block.index * width;
  const tag = features[row + at.tag];
  if (isInSome(neverBody, features, row) || tag === captionTag) return true;
  if (!/[\p{L}\p{N}]/u.test(block.text)) return true;
  if (tag !== preformattedTag && looseData.test(block.text)) return true;
  if (block.words < houseLineWords && houseLine.test(block.text)) return true;
  if (block.words <= bylineWords && bylineLine.test(block.text.trim())) return true;
  if (block.words < shortWords && isInSome(signup, features, row)) return true;
  if (features[row + at.underBio] === 1 || features[row + at.underComment] === 1) return true;
  if ((features[row + at.linkShare] ?? 0) <= wholeLink) return false;
  if (isInSome(linkLists, features, row)) return true;
  return features[row + at.related] === 1 || features[row + at.action] === 1 || features[row + at.underRelated] === 1;
}

function isInSome(parts: readonly (Part & { at: number })[], features: Float32Array, row: number): boolean {
  return parts.some(({ at: column, distance, share }) => {
    const held = features[row + column + 1] ?? 0;
    return (features[row + column] ?? 0) <= distance && held < share && held >= 0;
  });
}
