import { TimeLimit } from '@dateline/platform';
import { Agent, request, type Dispatcher } from 'undici';
import { isPrivateAddress, lookupPublic } from './address-guard.js';
import { FetchError } from './fetch-error.js';
import { HostPacer } from './host-pacer.js';
import { retryAfterMs } from './retry-after.js';

export interface PageClientOptions {
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Least time between two requests to one host, in milliseconds. */
  readonly hostDelayMs: number;
  readonly userAgent: string;
  readonly allowPrivateAddresses: boolean;
}

/** Validators of an earlier answer, for a conditional request. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface Page extends Validators {
  /** 200, or 304 with an empty body when the validators still hold. */
  readonly status: number;
  readonly finalUrl: string;
  readonly contentType: string;
  readonly body: Buffer;
}

const maxRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

/** GETs documents from publishers: one request at a time to a host, bounded in time and size, public addresses only. */
export class PageClient {
  private readonly agent: Agent;
  private readonly pacer: HostPacer;

  constructor(private readonly options: PageClientOptions) {
    this.pacer = new HostPacer(options.hostDelayMs);
    this.agent = new Agent({
      connect: { timeout: options.timeoutMs, ...(options.allowPrivateAddresses ? {} : { lookup: lookupPublic }) },
      headersTimeout: options.timeoutMs,
      bodyTimeout: options.timeoutMs,
    });
  }

  /** @throws {FetchError} for every answer but 200 and 304, and for none. */
  async get(url: string, accept: string, validators: Validators = {}, signal?: AbortSignal): Promise<Page> {
    let address = new URL(url);
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const answer = await this.pacer.run(address.host, () => this.send(address, accept, validators, signal));
      if (!('redirect' in answer)) return answer;
      address = answer.redirect;
    }
    throw new FetchError(url, `more than ${maxRedirects} redirects`, false);
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private async send(
    address: URL,
    accept: string,
    validators: Validators,
    signal?: AbortSignal,
  ): Promise<Page | { redirect: URL }> {
    this.requirePublic(address);
    using limit = new TimeLimit(this.options.timeoutMs, signal);
    try {
      const answer = await request(address, {
        dispatcher: this.agent,
        headers: this.headers(accept, validators),
        signal: limit.signal,
      });
      return await this.read(address, answer);
    } catch (error) {
      if (error instanceof FetchError) throw error;
      const reason = limit.isOver ? `no answer within ${this.options.timeoutMs} ms` : messageOf(error);
      throw new FetchError(address.href, reason, true, undefined, { cause: error });
    }
  }

  private async read(address: URL, answer: Dispatcher.ResponseData): Promise<Page | { redirect: URL }> {
    const { statusCode: status, headers } = answer;
    const location = headerOf(headers.location);
    if (redirects.has(status) && location !== undefined) {
      await answer.body.dump();
      return { redirect: new URL(location, address) };
    }
    if (status !== 200 && status !== 304) {
      await answer.body.dump();
      const transient = status === 408 || status === 425 || status === 429 || status >= 500;
      throw new FetchError(
        address.href,
        `answered ${status}`,
        transient,
        retryAfterMs(headerOf(headers['retry-after']), new Date()),
      );
    }
    return {
      status,
      finalUrl: address.href,
      contentType: headerOf(headers['content-type']) ?? '',
      etag: headerOf(headers.etag),
      lastModified: headerOf(headers['last-modified']),
      body: await this.readBody(address, answer),
    };
  }

  private async readBody(address: URL, answer: Dispatcher.ResponseData): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of answer.body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > this.options.maxBytes) {
        answer.body.destroy();
        throw new FetchError(address.href, `more than ${this.options.maxBytes} bytes`, false);
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  private headers(accept: string, { etag, lastModified }: Validators): Record<string, string> {
    return {
      accept,
      'accept-encoding': 'identity',
      'user-agent': this.options.userAgent,
      ...(etag === undefined ? {} : { 'if-none-match': etag }),
      ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
    };
  }

  /** An address in the URL itself never goes through the lookup. */
  private requirePublic(address: URL): void {
    if (!/^https?:$/.test(address.protocol)) throw new FetchError(address.href, 'is not http or https', false);
    if (!this.options.allowPrivateAddresses && isPrivateAddress(address.hostname)) {
      throw new FetchError(address.href, 'is not a public address', false);
    }
  }
}

function headerOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
