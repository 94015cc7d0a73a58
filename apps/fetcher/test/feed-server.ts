import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Route {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A publisher's site: a feed and pages that a test changes while it is polled. */
export class FeedServer {
  readonly routes = new Map<string, Route>();
  readonly requests: IncomingMessage[] = [];

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async start(): Promise<FeedServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const site = new FeedServer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (request, response) => {
      site.requests.push(request);
      const { status = 200, headers = {}, body = '' } = site.routes.get(request.url ?? '') ?? { status: 404 };
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
    });
    return site;
  }

  /** Requests for a path since the start. */
  count(path: string): number {
    return this.requests.filter(({ url }) => url === path).length;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
  }
}

/** An RSS document with items newest first. */
export function rss(items: readonly { path: string; title: string; content?: string }[], origin: string): string {
  const body = items.map(
    ({ path, title, content }) =>
      `<item><title>${title}</title><link>${origin}${path}</link><guid>${origin}${path}</guid>` +
      `${content === undefined ? '' : `<description><![CDATA[${content}]]></description>`}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>All</title>${body.join('')}</channel></rss>`;
}
