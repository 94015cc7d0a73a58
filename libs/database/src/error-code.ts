/**
 * SQLSTATE or system error code of an error, where it has one. Node tries every address of a host and reports all
 * failures as one AggregateError, whose first then counts.
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0) return errorCode(error.errors[0]);
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What an error of any kind says. */
export function errorMessage(error: unknown): string {
  const says = typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
  return says ? (error.message as string) : String(error);
}
