import { articleOfText } from '@dateline/contracts';
import type { ArticleIdentity, Editorial, ParsedArticle } from '@dateline/contracts';

/** A kill keeps the article's identity and says nothing more: what it withdraws must not travel on, slug and note included. */
export function cancelArticle(identity: ArticleIdentity, editorial?: Editorial): ParsedArticle {
  const { note: _note, slug: _slug, genres: _genres, ...order } = editorial ?? {};
  return articleOfText('', {
    ...identity,
    quality: { score: 0, reasons: [] },
    ...(editorial === undefined ? {} : { editorial: order }),
  });
}
