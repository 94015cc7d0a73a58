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

const none: ClassHints = { byline: false, date: false, title: false, standfirst: false };
const longestHint = 600;
/** Sites repeat their class names on every page: the last ones read are kept. */
const mostKept = 5000;
const kept = new Map<string, ClassHints>();

/** Reads the hints of an element's attributes. */
export function readClassHints(attribs: Readonly<Record<string, string>>): ClassHints {
  const names = joinNames(attribs['class'], attribs['id'], attribs['data-testid']);
  if (names.length <= 2 || names.length > longestHint) return none;
  let hints = kept.get(names);
  if (hints === undefined) {
    hints = anyHint.test(names) ? readNames(names) : none;
    if (kept.size >= mostKept) kept.clear();
    kept.set(names, hints);
  }
  return hints;
}

function joinNames(className: string | undefined, id: string | undefined, testId: string | undefined): string {
  let names = className ?? '';
  if (id !== undefined) names = names === '' ? id : `${names} ${id}`;
  return testId === undefined ? names : `${names} ${testId}`;
}

/** One look for all: most names hint at nothing. */
const anyHint = new RegExp(
  [bylineHint, dateHint, titleHint, standfirstHint, commentHint, asideHint]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'i',
);

function readNames(names: string): ClassHints {
  return {
    byline: bylineHint.test(names),
    date: dateHint.test(names),
    title: titleHint.test(names),
    standfirst: standfirstHint.test(names),
    region: commentHint.test(names)
      ? 'comments'
      : asideHint.test(names) && !pageBuilder.test(names)
        ? 'aside'
        : undefined,
  };
}
