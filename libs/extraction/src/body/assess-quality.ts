import type { Quality } from '@dateline/contracts';

type Reason = Quality['reasons'][number];

/** What is known when a body has been read. */
export interface QualityFacts {
  text: string;
  wordCount: number;
  /** Mean score of the body's blocks, weighed by their length, 0 to 1. */
  confidence: number;
  /** Words of the longest paragraph. */
  longestParagraph: number;
  /** The page's own words, outside the body included, 0 where the document is not a page. */
  pageText: string;
  /** Share of the page's text that is links. */
  linkShare: number;
  isLiveBlog: boolean;
  isClientRendered: boolean;
  isTruncated: boolean;
  /** What structured data says: false where the article is not free. */
  isFree?: boolean | undefined;
  hasHeadline: boolean;
}

/** Articles of fewer words are briefs at best. */
const shortWords = 60;
const stubWords = 200;

const wallText =
  /subscri(?:be|ption|bers?) (?:to|now|for|only|required|is required)|(?:already|become) a (?:subscriber|member)|to (?:continue|keep) reading|continue reading (?:this|your|with)|read the (?:rest|full) (?:of|article|story)|this (?:article|content|story) is (?:for|only|reserved|exclusive|available)|unlock (?:this|the|full)|remaining (?:free )?articles|create (?:a free|an) account to|log ?in to (?:read|continue)|réservé aux abonnés|weiterlesen mit|jetzt abonnieren|suscr[ií]bete para|hazte socio|abbonati per|assine para|abone ol|подпишитесь|اشترك/i;
const consentText =
  /we (?:and our partners )?(?:use|store|process)[^.]{0,60}cookies|cookie (?:policy|settings|preferences|consent)|accept (?:all )?cookies|consent to the (?:use|processing)|before you continue|gdpr|datenschutz(?:einstellungen)?|wir verwenden cookies|nous utilisons des cookies|utilizamos cookies|usiamo i cookie/i;
const challengeText =
  /enable javascript|checking your browser|verify (?:that )?you are (?:a )?human|access (?:denied|to this page has been denied)|captcha|ddos protection|unusual traffic|page (?:not|cannot be) found|404 (?:error|not found)|403 forbidden|are you a robot/i;

/** How fit a document is to be treated as an article, and why not when it is not. */
export function assessQuality(facts: QualityFacts): Quality {
  const reasons = new Set<Reason>();
  const { wordCount, text } = facts;
  const isStub = wordCount < stubWords;
  if (wordCount < shortWords) reasons.add('too-short');
  if (isStub && (consentText.test(text) || (wordCount < shortWords && consentText.test(facts.pageText))))
    reasons.add('cookie-wall');
  if (facts.isFree === false && wordCount < 2 * stubWords) reasons.add('paywall');
  else if (isStub && wallText.test(facts.pageText)) reasons.add('paywall');
  if (isNoArticle(facts)) reasons.add('not-an-article');
  if (facts.isLiveBlog) reasons.add('live-blog');
  if (facts.isClientRendered) reasons.add('client-rendered');
  if (facts.isTruncated) reasons.add('truncated');
  if (!facts.hasHeadline) reasons.add('no-headline');
  return { score: scoreQuality(facts, reasons), reasons: [...reasons] };
}

function isNoArticle(facts: QualityFacts): boolean {
  if (facts.wordCount < stubWords && challengeText.test(facts.text === '' ? facts.pageText : facts.text)) return true;
  if (facts.wordCount === 0) return true;
  return facts.longestParagraph < 15 && facts.linkShare > 0.5;
}

const weights: Record<Reason, number> = {
  'cookie-wall': 0.15,
  'not-an-article': 0.15,
  'too-short': 0.5,
  paywall: 0.5,
  'client-rendered': 0.9,
  'live-blog': 0.9,
  truncated: 0.7,
  'no-headline': 0.8,
};

function scoreQuality(facts: QualityFacts, reasons: ReadonlySet<Reason>): number {
  if (facts.wordCount === 0) return 0;
  const length = Math.min(1, facts.wordCount / stubWords);
  let score = facts.confidence * (0.6 + 0.4 * length);
  for (const reason of reasons) score *= weights[reason];
  return Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000;
}
