import { PermanentError, TransientError } from '../errors.js';

/** A failed try, classified: the error's class decides, never its text. */
export interface Failure {
  readonly kind: 'transient' | 'unknown' | 'permanent';
  readonly code: string;
  readonly reason: string;
}

export function classifyError(error: unknown): Failure {
  if (error instanceof PermanentError) return { kind: 'permanent', code: error.code, reason: error.message };
  if (error instanceof TransientError) return { kind: 'transient', code: error.code, reason: error.message };
  if (error instanceof Error) return { kind: 'unknown', code: 'error', reason: `${error.name}: ${error.message}` };
  return { kind: 'unknown', code: 'error', reason: String(error) };
}
