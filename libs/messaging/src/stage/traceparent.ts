import { randomBytes } from 'node:crypto';

const form = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})/;

/**
 * The `traceparent` of a step that follows `parent`: same trace, a span of its own. Starts a new, sampled trace where
 * there is no parent or it is not valid (W3C Trace Context, level 1).
 */
export function nextTraceparent(parent: string | undefined): string {
  const match = form.exec(parent ?? '');
  const [, version, trace, span, flags] = match ?? [];
  const valid = version !== 'ff' && !/^0*$/.test(trace ?? '') && !/^0*$/.test(span ?? '');
  const traceId = valid && trace !== undefined ? trace : randomBytes(16).toString('hex');
  return `00-${traceId}-${randomBytes(8).toString('hex')}-${valid && flags !== undefined ? flags : '01'}`;
}
