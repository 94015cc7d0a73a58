import { topics, type FetchedArticle, type ParsedArticle } from '@dateline/contracts';
import { parseArticle } from '@dateline/extraction';
import { done, Stage, type Outcome, type StageHandler } from '@dateline/messaging';

/** Documents in, articles out. */
@Stage({ name: 'parser', consumes: topics.fetched, produces: topics.parsed })
export class ParseArticleHandler implements StageHandler<FetchedArticle, ParsedArticle> {
  handle(fetched: FetchedArticle): Outcome<ParsedArticle> {
    // The clock is the time of fetching, so that a replay reads the same dates as the first run.
    return done(parseArticle(fetched, new Date(fetched.fetchedAt)));
  }
}
