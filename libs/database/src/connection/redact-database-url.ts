/**
 * The URL with its password hidden, fit for logs and error messages. What is not a URL is hidden whole, since a
 * password may stand anywhere in it.
 */
export function redactDatabaseUrl(databaseUrl: string): string {
  try {
    const url = new URL(databaseUrl);
    if (url.password !== '') url.password = '***';
    if (url.searchParams.has('password')) url.searchParams.set('password', '***');
    return url.toString();
  } catch {
    return '(not a URL)';
  }
}
