import type { Element } from 'domhandler';
import { PatternSet } from '../patterns/pattern-set.js';

/**
 * What sites call the parts of a page, by the words in class, id, role and item property. Each is a hint that the
 * scorer weighs; none decides alone. The order is part of the scorer's feature layout.
 */
const cuePatterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'body',
    /(article|story|post|entry|news|blog|node|main|page|single|field|text|content|body|rich)[-_]{0,2}(body|content|text|copy|main|wysiwyg|prose)(?!\w*(?:list|wrap\w*side))|articlebody|storybody|rich-?text|wysiwyg|\bprose\b|e-content|paragraph|par-?text|artikel(?:text|body)?|contenido|cuerpo|corps|texto/,
  ],
  ['content', /content|article|post(?!er)|entry|story|blog|main|hentry|news|single/],
  ['comment', /comment|disqus|respond|repl(?:y|ies)|discussion|livefyre|coral|talkback|kommentar|\bugc\b|review-?list/],
  [
    'related',
    /relat(?:ed|ion)|recommend|also-?(?:like|read)|more-?(?:stories|news|from|on|posts|articles|in|like|reading|for)|read-?(?:more|next|also)|next-?(?:up|article|post)|prev-?(?:next|post)|up-?next|trending|popular|most-?(?:read|viewed|recent|popular)|latest|similar|you-?(?:may|might)|outbrain|taboola|suggest|further|onward|recirc|explore|discover|keep-?reading|jp-relatedposts|post-?nav/,
  ],
  [
    'card',
    /card|teaser|tile|listing|\blist\b|grid|archive|feed|carousel|slider|swiper|loop|thumb|excerpt-?list|collection|item/,
  ],
  [
    'navigation',
    /nav|menu|breadcrumb|crumb|pagination|pager|sitemap|skip|topbar|masthead|tabs?\b|accordion-?menu|dropdown|mega/,
  ],
  [
    'contents',
    /\btoc\b|toc[-_]|[-_]toc|table-?of-?contents|jump-?(?:to|link)|on-?this-?page|in-?this-?article|anchor-?(?:list|nav)|contents/,
  ],
  ['footer', /foot(?!ball|age|work|note)|copyright|colophon|legal|disclaimer|privacy|bottom/],
  ['header', /header|masthead|hero|banner|top-?(?:bar|section)|page-?title/],
  [
    'side',
    /side-?bar|aside|rail|widget|secondary|complementary|(?:right|left)-?(?:col|column|side)|\bsb\b|sidecol|flyout/,
  ],
  [
    'share',
    /shar(?:e|ing)|social|addthis|addtoany|follow|facebook|twitter|whatsapp|pinterest|linkedin|instagram|\bicons?\b|sns|like-?button/,
  ],
  ['author', /author|byline|\bbio\b|writer|contributor|profile|avatar|vcard|gravatar|reviewer|about-?me/],
  [
    'meta',
    /meta|date|time(?!line)|posted|publish|updated|info(?!graphic|box)|reading|duration|view-?count|kicker|eyebrow|label|badge|categor|topic|taxonomy/,
  ],
  ['tags', /\btags?\b|tag-?(?:list|s|cloud)|keywords|hashtag|topics|labels|filed-?under|cat-?links/],
  ['caption', /caption|credit|photo|image|img|gallery|media|figure|slideshow|lightbox|copyright-?holder|legend/],
  [
    'advert',
    /\bads?\b|advert|sponsor|promo|dfp|adslot|ad[-_](?:unit|container|wrapper|slot|block)|commercial|affiliate|partner|google-?ad|mpu|leaderboard|disclosure/,
  ],
  [
    'signup',
    /newsletter|subscri|sign-?up|opt-?in|mailing|mailchimp|hubspot|\bcta\b|call-?to|donat|lead-?(?:form|magnet)|register|registration|convertkit|join/,
  ],
  [
    'wall',
    /paywall|premium|regwall|metered|cookie|consent|gdpr|ccpa|modal|pop-?up|overlay|dialog|toast|onetrust|didomi|interstitial|lightbox|drawer|off-?canvas/,
  ],
  ['form', /form|input|search|login|log-?in|button|btn|select|filter|captcha|field-?label/],
  ['headline', /title|headline|\bhed\b|heading|h1|titre|titulo/],
  [
    'summary',
    /summary|standfirst|sub-?(?:title|head|line|heading)|\bdek\b|deck|\blead\b|lede|intro|excerpt|description|abstract|highlights|key-?(?:points|takeaways)|tl-?dr|chapo|sapo|perex|anreisser|vorspann/,
  ],
  ['quote', /quote|callout|blockquote|testimonial/],
  [
    'hidden',
    /hidden|\bhide\b|sr-?only|screen-?reader|visually-?hidden|d-none|invisible|offscreen|a11y|noprint|no-print|print-only|assistive/,
  ],
  [
    'box',
    /info-?box|fact-?box|\bbox\b|callout|sidebar-?box|panel|aside|inset|tip|note(?!s\b)|highlight|alert|notice|faq|accordion/,
  ],
  [
    'embed',
    /embed|tweet|instagram|video|player|podcast|audio|iframe|youtube|vimeo|tiktok|brightcove|jw-?player|transcript/,
  ],
  ['notes', /footnote|reference|bibliograph|citation|endnote|correction|sources|reflist|cite|glossary|editor-?note/],
  ['product', /product|price|shop|cart|buy|deal|commerce|woocommerce|store|rating|stars|review-?(?:box|score)|amazon/],
];

export const classCueNames: readonly string[] = cuePatterns.map(([name]) => name);

/** Longest run of class, id and role text that is looked at: what is longer is generated, not named. */
const maxNameLength = 400;
/** Sites repeat their class names on every page: the last ones read are kept. */
const maxKept = 10_000;

const patterns = new PatternSet(cuePatterns.map(([, pattern]) => pattern));
const kept = new Map<string, number>();

/** Reads the class cues of an element as a bit mask: bit n is `classCueNames[n]`. */
export function readClassCues({ attribs }: Element): number {
  const { class: className = '', id = '', role = '', itemprop = '' } = attribs;
  const component = attribs['data-testid'] ?? attribs['data-component'] ?? '';
  if (className === '' && id === '' && role === '' && itemprop === '' && component === '') return 0;
  const name = `${className} ${id} ${role} ${itemprop} ${component}`.slice(0, maxNameLength);
  let cues = kept.get(name);
  if (cues === undefined) {
    cues = patterns.match(name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
    if (kept.size >= maxKept) kept.clear();
    kept.set(name, cues);
  }
  return cues;
}
