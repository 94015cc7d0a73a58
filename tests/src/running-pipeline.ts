import type { StoredArticle } from '@dateline/contracts';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { collectOutput, spawnDateline } from './run-dateline.js';

export type ServiceName = 'fetcher' | 'parser' | 'enricher' | 'store';

interface PipelineState {
  readonly services: Readonly<Record<ServiceName, { pid: number; url: string }>>;
  readonly intakeToken: string;
}

/** A folder for the data of one pipeline. PostgreSQL runs as another user where the tests run as root. */
export function createDataDir(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'dateline-e2e-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

const running = new Set<RunningPipeline>();

/** Stops every pipeline that a failed test has left running; for `afterEach` or `afterAll`. */
export async function stopLeftPipelines(): Promise<void> {
  await Promise.all([...running].map((pipeline) => pipeline.stop()));
}

/** `dateline up` as an operator runs it: a process of its own, seen through its output, its files and its ports. */
export class RunningPipeline {
  private readonly output: () => { stdout: string; stderr: string };

  private constructor(
    private readonly child: ChildProcess,
    private readonly dataDir: string,
  ) {
    this.output = collectOutput(child);
    running.add(this);
    child.once('close', () => running.delete(this));
  }

  /** Resolves when all services are up. Rejects with the command's words when it ends instead. */
  static async start(
    dataDir: string,
    options: { env?: Readonly<Record<string, string | undefined>>; args?: readonly string[] } = {},
  ): Promise<RunningPipeline> {
    const child = spawnDateline(
      ['up', '--json', '--port', '0', '--data-dir', dataDir, ...(options.args ?? [])],
      options.env,
    );
    const pipeline = new RunningPipeline(child, dataDir);
    await pipeline.until(
      'the pipeline is up',
      () => pipeline.output().stderr.includes('running; Ctrl-C stops'),
      90_000,
    );
    return pipeline;
  }

  get state(): PipelineState {
    return JSON.parse(readFileSync(join(this.dataDir, 'pipeline.json'), 'utf8')) as PipelineState;
  }

  /** Records that the command has printed, in order. */
  get printed(): readonly StoredArticle[] {
    const complete = this.output().stdout.split('\n').slice(0, -1);
    return complete.map((line) => JSON.parse(line) as StoredArticle);
  }

  url(service: ServiceName): string {
    return this.state.services[service].url;
  }

  /** Pushes a document; gives back the answer whatever it is. */
  push(body: string | Buffer, contentType = 'text/plain', query = ''): Promise<Response> {
    return fetch(`${this.url('fetcher')}/v1/articles${query}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.state.intakeToken}`, 'content-type': contentType },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
  }

  /** Kills a service as a crash would, and waits until another process stands in for it. */
  async killService(service: ServiceName): Promise<void> {
    const { pid } = this.state.services[service];
    process.kill(pid, 'SIGKILL');
    await this.until(`${service} is up again`, () => this.state.services[service].pid !== pid, 60_000);
  }

  /** Reads the whole change feed. */
  async archive(): Promise<readonly StoredArticle[]> {
    const articles: StoredArticle[] = [];
    for (let after = 0; ;) {
      const answer = await fetch(`${this.url('store')}/v1/changes?limit=100&after=${after}`);
      const page = (await answer.json()) as { changes: StoredArticle[]; after: number };
      if (page.changes.length === 0) return articles;
      articles.push(...page.changes);
      after = page.after;
    }
  }

  /** Waits for a condition; fails with the command's own words when it does not come about. */
  async until(what: string, condition: () => boolean | Promise<boolean>, limitMs: number): Promise<void> {
    const deadline = Date.now() + limitMs;
    while (!(await condition())) {
      const ended = this.child.exitCode !== null || this.child.signalCode !== null;
      if (ended || Date.now() > deadline) {
        throw new Error(`waited in vain until ${what}; the command said:\n${this.output().stderr.slice(-4_000)}`);
      }
      await sleep(50);
    }
  }

  /** Stops the command as Ctrl-C does; its exit code. */
  async stop(): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const closed = once(this.child, 'close');
    this.child.kill('SIGINT');
    const [code] = (await closed) as [number | null];
    return code;
  }

  /** Ends the command without giving it a chance to clean up. */
  async kill(): Promise<void> {
    const closed = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await closed;
  }
}

/** Whether a process exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
