import type { JsonLdGraph, JsonLdNode, JsonObject } from './json-ld-graph.js';
import { asList, isJsonObject, readString } from './json-ld-graph.js';

/** Properties under which other articles than the page's own hang. */
const elsewhere =
  /^(itemlistelement|haspart|mentions?|citation|relatedlink|isbasedon|review|reviews|comment|publisher|blogpost|ispartof|subjectof|about|video|image|associatedmedia)$/i;

const articleTypes = new Set([
  'article', 'newsarticle', 'blogposting', 'reportagenewsarticle', 'analysisnewsarticle', 'opinionnewsarticle',
  'backgroundnewsarticle', 'reviewnewsarticle', 'askpublicnewsarticle', 'liveblogposting', 'techarticle', 'report',
  'scholarlyarticle', 'medicalscholarlyarticle', 'socialmediaposting', 'advertisercontentarticle', 'satiricalarticle',
  'discussionforumposting', 'apireference',
]); // prettier-ignore
const secondBest = new Set([
  'recipe',
  'howto',
  'review',
  'creativework',
  'podcastepisode',
  'videoobject',
  'learningresource',
  'event',
  'product',
  'course',
  'faqpage',
  'qapage',
  'medicalwebpage',
  'book',
  'itemlist',
]);
const pageTypes = new Set([
  'webpage',
  'itempage',
  'aboutpage',
  'collectionpage',
  'profilepage',
  'faqpage',
  'medicalwebpage',
]);

/** The object that describes the page's article, and the one that describes the page. */
export interface ArticleNodes {
  article?: JsonObject | undefined;
  page?: JsonObject | undefined;
}

/** Picks the article of `graph`: its type, where it hangs, and whether its address or headline is the page's decide. */
export function findArticleNodes(
  graph: JsonLdGraph,
  page: { url?: string | undefined; titles: string[] },
): ArticleNodes {
  let article: JsonLdNode | undefined;
  let best = 0;
  for (const node of graph.nodes) {
    const score = scoreNode(node, page);
    if (score > best) {
      best = score;
      article = node;
    }
  }
  const pageNode = graph.nodes.find(
    (node) => node.types.some((type) => pageTypes.has(type)) && !elsewhere.test(node.property) && 'name' in node.value,
  );
  return { article: article?.value, page: pageNode?.value };
}

function scoreNode(node: JsonLdNode, page: { url?: string | undefined; titles: string[] }): number {
  const isArticle = node.types.some((type) => articleTypes.has(type));
  const isOther = !isArticle && node.types.some((type) => secondBest.has(type));
  if (!isArticle && !isOther) return 0;
  let score = isArticle ? 10 : 4;
  if (elsewhere.test(node.property)) score -= 8;
  score -= Math.min(node.depth, 6) * 0.2;
  const headline = readString(node.value['headline']) ?? readString(node.value['name']);
  if (headline !== undefined && page.titles.some((title) => sharesStart(title, headline))) score += 4;
  if (page.url !== undefined && addressesOf(node.value).some((address) => isSameAddress(address, page.url ?? '')))
    score += 4;
  if (node.value['author'] !== undefined) score += 1;
  if (node.value['datePublished'] !== undefined) score += 1;
  return score;
}

function sharesStart(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase().slice(0, 30), b.toLowerCase().slice(0, 30)];
  return left.length > 0 && right.length > 0 && (left.startsWith(right) || right.startsWith(left));
}

function addressesOf(value: JsonObject): string[] {
  return [value['url'], value['mainEntityOfPage'], value['@id']]
    .flatMap(asList)
    .map((item) => (isJsonObject(item) ? item['@id'] : item))
    .filter((item): item is string => typeof item === 'string');
}

function isSameAddress(a: string, b: string): boolean {
  const bare = (address: string): string =>
    address
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/[#?].*$/, '')
      .replace(/\/$/, '');
  return bare(a) === bare(b);
}
