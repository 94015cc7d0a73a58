/** What a handler made of one message. */
export type Outcome<Output = never> =
  | { readonly kind: 'done'; readonly outputs: readonly Output[] }
  | { readonly kind: 'skip'; readonly reason: string }
  | { readonly kind: 'retry'; readonly reason: string }
  | { readonly kind: 'reject'; readonly reason: string };

/** Finished; the outputs are published before the message is committed. */
export function done<Output = never>(...outputs: readonly Output[]): Outcome<Output> {
  return { kind: 'done', outputs };
}

/** Finished, and deliberately nothing came of it: a duplicate, an older version. */
export function skip(reason: string): Outcome {
  return { kind: 'skip', reason };
}

/** Not now: try again after a backoff. */
export function retry(reason: string): Outcome {
  return { kind: 'retry', reason };
}

/** Never: to the dead-letter topic with it. */
export function reject(reason: string): Outcome {
  return { kind: 'reject', reason };
}
