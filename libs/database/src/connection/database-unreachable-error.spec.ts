import { describe, expect, it } from '@jest/globals';
import { DatabaseUnreachableError, isConnectionError } from './database-unreachable-error.js';

const url = 'postgres://me:s3cret@db.example:5432/news';
const coded = (code: string): Error => Object.assign(new Error(`failed with ${code} for s0mething`), { code });

describe('DatabaseUnreachableError', () => {
  it('says which database, why and what to do, without the password', () => {
    const error = new DatabaseUnreachableError(url, coded('ECONNREFUSED'));
    expect(error.message).toBe(
      'cannot reach PostgreSQL at postgres://me:***@db.example:5432/news (ECONNREFUSED): ' +
        'nothing listens there: start PostgreSQL, or correct host and port in DATABASE_URL',
    );
    expect(error.reason).toBe('ECONNREFUSED');
  });

  it('looks into the errors of all addresses that were tried', () => {
    expect(new DatabaseUnreachableError(url, new AggregateError([coded('ENOTFOUND')])).reason).toBe('ENOTFOUND');
  });

  it('passes on what it has no advice for', () => {
    expect(new DatabaseUnreachableError(url, new Error('certificate expired')).message).toMatch(
      /: certificate expired$/,
    );
  });
});

describe('isConnectionError', () => {
  it.each([coded('ECONNREFUSED'), coded('08006'), coded('57P01'), new Error('Connection terminated unexpectedly')])(
    'takes %s for a lost connection',
    (error) => {
      expect(isConnectionError(error)).toBe(true);
    },
  );

  it.each([coded('23505'), coded('42P01'), new Error('invalid input syntax'), 'text', undefined])(
    'does not take %s for one',
    (error) => {
      expect(isConnectionError(error)).toBe(false);
    },
  );
});
