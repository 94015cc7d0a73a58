import { createHash, timingSafeEqual } from 'node:crypto';

/** Who may push: bearer tokens, each of one source. */
export class IntakeTokens {
  private readonly sources: readonly { source: string; digest: Buffer }[];

  /** @param pairs `source:token` each. */
  constructor(pairs: readonly string[]) {
    this.sources = pairs.map((pair) => {
      const colon = pair.indexOf(':');
      return { source: pair.slice(0, colon), digest: digestOf(pair.slice(colon + 1)) };
    });
  }

  /** The source whose token an `Authorization` header carries. Takes the same time whether or not one fits. */
  sourceOf(authorization: string | undefined): string | undefined {
    const token = /^Bearer ([^\s]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return undefined;
    const digest = digestOf(token);
    return this.sources.filter((entry) => timingSafeEqual(entry.digest, digest))[0]?.source;
  }
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
