import { describe, expect, it } from '@jest/globals';
import { redactDatabaseUrl } from './redact-database-url.js';

describe('redactDatabaseUrl', () => {
  it('hides the password wherever a URL may carry it', () => {
    expect(redactDatabaseUrl('postgres://me:s3cret@db:5432/news?sslmode=require')).toBe(
      'postgres://me:***@db:5432/news?sslmode=require',
    );
    expect(redactDatabaseUrl('postgres://me@db/news?password=s3cret')).not.toContain('s3cret');
  });

  it('leaves a URL without a password as it is', () => {
    expect(redactDatabaseUrl('postgres://me@db/news')).toBe('postgres://me@db/news');
  });

  it('hides whole what is not a URL', () => {
    expect(redactDatabaseUrl('host=db password=s3cret')).not.toContain('s3cret');
  });
});
