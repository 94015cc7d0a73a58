import { PatternSet } from '../../patterns/pattern-set.js';

/** What an element's class, id and test ids say that it holds. */
export interface ClassHints {
  byline: boolean;
  date: boolean;
  title: boolean;
  standfirst: boolean;
  /** Set for containers of comments and of other articles' teasers. */
  region?: 'comments' | 'aside' | undefined;
}

const bylineHint =
  /auth?or|byline|by-line|writer(?!-?review)|contributor|redact|autor|journalist|reporter|posted-?by|written-?by|person-?name|vcard/i;
const dateHint =
  /date|time|publish|posted|updat|modif|created|dateline|fecha|datum|entry-meta|post-?meta|article-?meta|byline-?meta|meta-?info/i;
const titleHint =
  /(^|[\s_-])(headline|(entry|post|article|story|content|page|blog|news|single)[_-]{0,2}title|title)($|[\s_-])/i;
const standfirstHint =
  /standfirst|sub-?(title|headline|head)|(^|[\s_-])(dek|deck|kicker-sub|excerpt|lede?|chapo|chapeau|strapline|summary|intro|tagline)($|[\s_-])/i;
const commentHint = /(^|[\s_-])(comments?|comment-?list|disqus\w{0,12}|respond|replies)($|[\s_-])/i;
const asideHint =
  /(^|[\s_-])(related|recommend\w{0,8}|sidebar|widget|popular|trending|promo|newsletter|more-?(stories|news|from|posts)|read-?(next|more)|you-?may|card-?(list|grid)|teaser|latest)/i;

const pageBuilder = /elementor-|wp-block|td_block|vc_/;

const patterns = new PatternSet([bylineHint, dateHint, titleHint, standfirstHint, commentHint, asideHint, pageBuilder]);

/** The hints of elements that hint at nothing. */
export const noHints: ClassHints = { byline: false, date: false, title: false, standfirst: false };
const longestHint = 600;
/** Sites repeat their class names on every page: the last ones read are kept. */
const mostKept = 5000;
const kept = new Map<string, ClassHints>();

/** Reads the hints of an element's attributes. */
export function readClassHints(attribs: Readonly<Record<string, string>>): ClassHints {
  const { class: className, id, 'data-testid': testId } = attribs;
  if (className === undefined && id === undefined && testId === undefined) return noHints;
  // A text of its own: a mere part of the page as a key would keep the whole page.
  const names = `${className ?? ''} ${id ?? ''} ${testId ?? ''}`;
  if (names.length > longestHint) return noHints;
  let hints = kept.get(names);
  if (hints === undefined) {
    hints = toHints(patterns.match(names.toLowerCase()));
    if (kept.size >= mostKept) kept.clear();
    kept.set(names, hints);
  }
  return hints;
}

function toHints(found: number): ClassHints {
  if (found === 0) return noHints;
  const has = (index: number): boolean => ((found >> index) & 1) === 1;
  return {
    byline: has(0),
    date: has(1),
    title: has(2),
    standfirst: has(3),
    region: has(4) ? 'comments' : has(5) && !has(6) ? 'aside' : undefined,
  };
}
