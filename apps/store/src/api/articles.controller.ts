import type { StoredArticle } from '@dateline/contracts';
import {
  BadRequestException,
  Controller,
  Get,
  Header,
  Headers,
  NotFoundException,
  Param,
  Query,
  Res,
} from '@nestjs/common';
import { ArticleReader, type ArticlePage, type ArticleVersion } from './article-reader.js';
import { listQuerySchema } from './list-query.js';
import { parseQuery } from './parse-query.js';

interface Response {
  setHeader(name: string, value: string): void;
  status(code: number): void;
}

@Controller('v1/articles')
export class ArticlesController {
  constructor(private readonly reader: ArticleReader) {}

  @Get()
  async listArticles(@Query() query: unknown): Promise<ArticlePage> {
    const list = parseQuery(listQuerySchema, query);
    const { cursor, order, direction } = list;
    if (cursor !== undefined && (cursor.order !== order || cursor.direction !== direction)) {
      throw new BadRequestException(
        `cursor is of a list in order=${cursor.order}, direction=${cursor.direction}: expected the same ones again`,
      );
    }
    return this.reader.listArticles(list);
  }

  /** Answers 304 to an `If-None-Match` that still holds. */
  @Get(':id')
  @Header('cache-control', 'no-cache')
  async readArticle(
    @Param('id') id: string,
    @Headers('if-none-match') knownTags: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StoredArticle | undefined> {
    const article = foundOr404(id, isStorable(id) ? await this.reader.findArticle(id) : undefined);
    // Each change to an article has a number of its own.
    const tag = `"${article.sequence}"`;
    response.setHeader('etag', tag);
    if (!matchesTag(knownTags, tag)) return article;
    // Express would leave it at 200 for a request with `Cache-Control: no-cache`, which fetch() adds by itself.
    response.status(304);
    return undefined;
  }

  @Get(':id/versions')
  async readVersions(@Param('id') id: string): Promise<{ id: string; versions: ArticleVersion[] }> {
    return { id, versions: foundOr404(id, isStorable(id) ? await this.reader.findVersions(id) : undefined) };
  }
}

/** As RFC 9110 compares `If-None-Match`: any tag of the list, weak ones too. */
function matchesTag(known: string | undefined, tag: string): boolean {
  const tags = (known ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}

/** PostgreSQL refuses a NUL even in what it only compares. */
function isStorable(id: string): boolean {
  return id.length <= 128 && !id.includes('\0');
}

function foundOr404<Found>(id: string, found: Found | undefined): Found {
  if (found === undefined) throw new NotFoundException(`There is no article ${JSON.stringify(id.slice(0, 128))}.`);
  return found;
}
