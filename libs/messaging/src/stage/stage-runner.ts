import type { Broker } from '../broker/broker.js';
import type { BatchResult, MessageBatch, OutgoingMessage, ReceivedMessage } from '../broker/message.js';
import { PermanentError } from '../errors.js';
import { callForBatch, callForOne, type StageCallback } from './call-handler.js';
import { decodeMessage, defaultMessageLimits, type MessageLimits } from './decode-message.js';
import { encodeArticle } from './encode-article.js';
import { classifyError, type Failure } from './failure.js';
import { done, type Outcome } from './outcome.js';
import { publishSettled, type Settled } from './publish-settled.js';
import { RetryLedger } from './retry-ledger.js';
import { defaultRetryPolicy } from './retry-policy.js';
import { newStageCounts, type StageCounts } from './stage-counters.js';
import type { StageDefinition } from './stage-definition.js';
import type { StageContext } from './stage-handler.js';
import { nextTraceparent } from './traceparent.js';
import { topicOf } from './topic-binding.js';

/** What the runner tells the log about. */
export interface StageLog {
  warn(message: string): void;
  error(message: string): void;
}

export interface StageRunnerOptions {
  readonly broker: Pick<Broker, 'publish'>;
  readonly log: StageLog;
  readonly now?: () => Date;
  /** In [0, 1). */
  readonly random?: () => number;
}

/** What became of one message: settled, or to be tried again later. */
type Step =
  { readonly kind: 'settled'; readonly settled: Settled } | { readonly kind: 'again'; readonly delayMs: number };

const defaultTimeoutMs = 60_000;
/** Handlers are CPU work: heartbeats, health probes and the HTTP server get their turn after this many milliseconds. */
const maxTurnMs = 20;
/** Outputs beyond this are published before the rest of the batch is worked on. */
const maxPendingBytes = 8 * 1024 * 1024;
const publishRetryMs = 1_000;

/**
 * Everything between the broker and a handler: decode, validate, call, classify failures, retry, dead-letter, encode,
 * publish. Works a batch off in order; a message that has to be retried holds back those behind it.
 */
export class StageRunner {
  readonly counts: StageCounts = newStageCounts();
  private readonly retries: RetryLedger;
  private readonly limits: MessageLimits;
  private readonly timeoutMs: number;
  private readonly now: () => Date;

  constructor(
    readonly stage: StageDefinition,
    private readonly callback: StageCallback,
    private readonly options: StageRunnerOptions,
  ) {
    const now = options.now ?? (() => new Date());
    const random = options.random ?? Math.random;
    this.now = now;
    this.retries = new RetryLedger({ ...defaultRetryPolicy, ...stage.retry }, () => now().getTime(), random);
    this.limits = { ...defaultMessageLimits, ...stage.limits };
    this.timeoutMs = stage.timeoutMs ?? defaultTimeoutMs;
  }

  async runBatch(batch: MessageBatch): Promise<BatchResult> {
    this.counts.received += batch.messages.length;
    const together =
      this.stage.takes === 'batch' ? await this.handleTogether(batch) : new Map<ReceivedMessage, never>();
    const pending: Settled[] = [];
    let settled = 0;
    let retryAfterMs: number | undefined;
    let turnStarted = performance.now();
    try {
      for (const message of batch.messages) {
        const conclude = together.get(message);
        // A batch's transaction is done by now: its outcomes count even when the partition is on its way out.
        if (batch.signal.aborted && conclude === undefined) break;
        const step = conclude?.() ?? (await this.handleAlone(message, batch.signal));
        if (step.kind === 'again') {
          retryAfterMs = step.delayMs;
          break;
        }
        pending.push(step.settled);
        if (bytesOf(pending) > maxPendingBytes) settled += await this.publish(pending.splice(0));
        if (performance.now() - turnStarted > maxTurnMs) {
          await new Promise((resolve) => setImmediate(resolve));
          turnStarted = performance.now();
        }
      }
      settled += await this.publish(pending);
    } catch (error) {
      // Only publishing throws here. The broker is away or refuses: nothing to give up on, the messages are sound.
      this.options.log.warn(`${this.stage.name}: publishing failed, again soon: ${classifyError(error).reason}`);
      return { settled, retryAfterMs: publishRetryMs };
    }
    return { settled, retryAfterMs };
  }

  /**
   * All articles of the batch in one call. The conclusions are drawn by the caller, in order, up to the first retry.
   * Where the call failed for a reason that a single bad article may be, sound messages are missing from the result.
   */
  private async handleTogether(batch: MessageBatch): Promise<Map<ReceivedMessage, () => Step>> {
    const conclusions = new Map<ReceivedMessage, () => Step>();
    const fit: { message: ReceivedMessage; article: unknown; context: StageContext }[] = [];
    for (const message of batch.messages) {
      try {
        const article = decodeMessage(message, this.stage.consumes, this.limits);
        fit.push({ message, article, context: this.contextOf(message, batch.signal) });
      } catch (error) {
        conclusions.set(message, () => this.fail(message, classifyError(error)));
      }
    }
    const [first] = fit;
    if (first === undefined) return conclusions;
    const started = performance.now();
    try {
      const articles = fit.map(({ article }) => article);
      const contexts = fit.map(({ context }) => context);
      const outcomes = await callForBatch(this.callback, articles, contexts, this.timeoutMs);
      fit.forEach(({ message, context }, index) => {
        conclusions.set(message, () => this.conclude(message, context, outcomes[index] ?? done()));
      });
    } catch (error) {
      const failure = classifyError(error);
      // A service that is away is away for all of them: the whole batch waits for its first message.
      if (failure.kind === 'transient') conclusions.set(first.message, () => this.fail(first.message, failure));
    } finally {
      this.counts.busyMs += performance.now() - started;
    }
    return conclusions;
  }

  private async handleAlone(message: ReceivedMessage, signal: AbortSignal): Promise<Step> {
    const started = performance.now();
    try {
      const article = decodeMessage(message, this.stage.consumes, this.limits);
      const context = this.contextOf(message, signal);
      return this.conclude(message, context, await this.call(article, context));
    } catch (error) {
      return this.fail(message, classifyError(error));
    } finally {
      this.counts.busyMs += performance.now() - started;
    }
  }

  private async call(article: unknown, context: StageContext): Promise<Outcome<unknown>> {
    if (this.stage.takes === 'article') return callForOne(this.callback, article, context, this.timeoutMs);
    const [outcome] = await callForBatch(this.callback, [article], [context], this.timeoutMs);
    return outcome ?? done();
  }

  private contextOf(message: ReceivedMessage, signal: AbortSignal): StageContext {
    const traceparent = nextTraceparent(message.headers['traceparent']);
    return { message, attempt: this.retries.attemptOf(message), traceparent, signal };
  }

  private conclude(message: ReceivedMessage, context: StageContext, outcome: Outcome<unknown>): Step {
    if (outcome.kind === 'retry')
      return this.fail(message, { kind: 'transient', code: 'retry', reason: outcome.reason });
    if (outcome.kind === 'reject')
      return this.fail(message, { kind: 'permanent', code: 'rejected', reason: outcome.reason });
    let outputs: OutgoingMessage[] = [];
    if (outcome.kind === 'done') {
      try {
        outputs = outcome.outputs.map((output) => this.encode(output, context));
      } catch (error) {
        return this.fail(message, classifyError(error));
      }
    }
    const attempts = this.retries.attemptOf(message);
    this.retries.forget(message);
    return { kind: 'settled', settled: { message, attempts, outputs, skipped: outcome.kind === 'skip' } };
  }

  private encode(output: unknown, context: StageContext): OutgoingMessage {
    const { produces, name } = this.stage;
    if (produces === undefined)
      throw new PermanentError('no-output-topic', `${name} returned an output but declares no topic for it`);
    const event = { binding: produces, producer: name, time: this.now(), traceparent: context.traceparent };
    return encodeArticle(output, event);
  }

  private fail(message: ReceivedMessage, failure: Failure): Step {
    const attempts = this.retries.attemptOf(message);
    const verdict = this.retries.judge(message, failure);
    const where = `${this.stage.name}: ${message.topic}/${message.partition}@${message.offset}`;
    if (verdict.kind === 'again') {
      this.counts.retried += 1;
      this.options.log.warn(`${where}: try ${attempts} failed, again in ${verdict.delayMs} ms: ${failure.reason}`);
      return verdict;
    }
    this.retries.forget(message);
    const code = failure.kind === 'permanent' ? failure.code : 'retries-exhausted';
    const dead = { group: this.stage.group, code, reason: verdict.reason, attempts };
    return { kind: 'settled', settled: { message, attempts, outputs: [], skipped: false, dead } };
  }

  /** Returns how many messages it settled. */
  private async publish(settled: readonly Settled[]): Promise<number> {
    const published = await publishSettled(this.options.broker, settled, { group: this.stage.group, now: this.now });
    for (const { message, outputs, skipped, dead } of published) {
      if (dead !== undefined) {
        this.counts.deadLettered += 1;
        const where = `${message.topic}/${message.partition}@${message.offset}`;
        this.options.log.error(`${this.stage.name}: ${where}: dead letter (${dead.code}): ${dead.reason}`);
      } else if (skipped) this.counts.skipped += 1;
      else {
        this.counts.done += 1;
        this.counts.produced += outputs.length;
      }
    }
    return published.length;
  }

  /** The topic that the stage reads. */
  get topic(): string {
    return topicOf(this.stage.consumes);
  }
}

function bytesOf(settled: readonly Settled[]): number {
  let bytes = 0;
  for (const { outputs } of settled) for (const { value } of outputs) bytes += value.length;
  return bytes;
}
