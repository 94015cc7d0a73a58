import type { StoredArticle } from '@dateline/contracts';
import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ArticleReader } from './article-reader.js';
import { ChangeSignal } from '../feed/change-signal.js';
import { changesQuerySchema } from './list-query.js';
import { parseQuery } from './parse-query.js';

export interface ChangePage {
  /** In the order of the feed. An article that changed several times is there once, as it is now. */
  changes: StoredArticle[];
  /** To be given as `after` the next time. */
  after: number;
}

/** Changes that other replicas make are found by looking. */
const lookAgainMs = 1_000;

interface Response {
  on(event: 'close', listener: () => void): void;
}

/** The change feed: a reader that goes on from `after` misses nothing, also not what is committed meanwhile. */
@Controller('v1/changes')
export class ChangesController {
  constructor(
    private readonly reader: ArticleReader,
    private readonly signal: ChangeSignal,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  async readChanges(@Query() query: unknown, @Res({ passthrough: true }) response: Response): Promise<ChangePage> {
    const { after, limit, wait } = parseQuery(changesQuerySchema, query);
    const gone = new AbortController();
    // The request's own 'close' comes when it has been read, not when its client has gone.
    response.on('close', () => {
      gone.abort();
    });
    const deadline = Date.now() + wait * 1_000;
    for (;;) {
      const { count } = this.signal;
      const changes = await this.reader.readChanges(after, limit);
      const isOver = Date.now() >= deadline || gone.signal.aborted || this.signal.isEnded;
      if (changes.length > 0 || isOver) return { changes, after: changes.at(-1)?.sequence ?? after };
      await this.signal.waitBeyond(count, Math.min(lookAgainMs, deadline - Date.now()), gone.signal);
    }
  }
}
