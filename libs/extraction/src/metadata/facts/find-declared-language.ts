import type { ArticleNodes } from '../json-ld/find-article-node.js';
import { isJsonObject, readString } from '../json-ld/json-ld-graph.js';
import type { PageIndex } from '../page/page-index.js';
import { readMeta } from '../read-meta.js';

const languageKeys = [
  'content-language',
  'language',
  'dc.language',
  'dcterms.language',
  'og:locale',
  'inlanguage',
] as const;

/** The language tag that the page declares (`ar`, `pt-BR`), the article's own statement first. */
export function findDeclaredLanguage(index: PageIndex, nodes: ArticleNodes): string | undefined {
  const stated = nodes.article?.['inLanguage'];
  const claims = [
    isJsonObject(stated) ? readString(stated['alternateName']) : readString(stated),
    index.language,
    readMeta(index, languageKeys)?.value,
  ];
  for (const claim of claims) {
    const tag = claim === undefined ? undefined : normalizeLanguageTag(claim);
    if (tag !== undefined) return tag;
  }
  return undefined;
}

const byName: Record<string, string> = {
  english: 'en', arabic: 'ar', french: 'fr', german: 'de', deutsch: 'de', spanish: 'es', turkish: 'tr', russian: 'ru', persian: 'fa', kurdish: 'ku',
}; // prettier-ignore

/** `en_US` and `EN` to `en-US` and `en`; names of languages too. Undefined for what is no tag. */
export function normalizeLanguageTag(tag: string): string | undefined {
  const [first = '', ...others] =
    tag
      .trim()
      .split(/[,;\s]/)[0]
      ?.split(/[-_]/) ?? [];
  const named = byName[first.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^[a-z]{2,3}$/i.test(first)) return undefined;
  const region = others.find((part) => /^[a-z]{2}$/i.test(part));
  const language = first.toLowerCase() === 'iw' ? 'he' : first.toLowerCase();
  return region === undefined ? language : `${language}-${region.toUpperCase()}`;
}
