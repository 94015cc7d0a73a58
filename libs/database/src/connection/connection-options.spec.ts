import { describe, expect, it } from '@jest/globals';
import { pgConfig } from './connection-options.js';

describe('pgConfig', () => {
  it('puts the schema first in the search path', () => {
    expect(pgConfig({ databaseUrl: 'postgres://db/news', schema: 'store' })).toMatchObject({
      options: '-c search_path=store,public',
      application_name: 'dateline',
    });
  });

  it.each(['Store', 'a b', 'x;drop', '', '1st', 'a'.repeat(64)])('refuses "%s" as the name of a schema', (schema) => {
    expect(() => pgConfig({ databaseUrl: 'postgres://db/news', schema })).toThrow(RangeError);
  });
});
