import { connectClient } from '@dateline/database';
import { describe, expect, it, jest } from '@jest/globals';
import { createTestDatabase } from './create-test-database.js';

class CreateNote1700000000000 {
  async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    await runner.query('CREATE TABLE note (text text)');
  }
  async down(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    await runner.query('DROP TABLE note');
  }
}

const options = { migrate: [{ schema: 'notes', migrations: [CreateNote1700000000000] }] };

// A busy machine may take its time with a real server.
jest.setTimeout(120_000);

describe('createTestDatabase', () => {
  it('hands out migrated databases that know nothing of each other', async () => {
    const [one, two] = await Promise.all([createTestDatabase(options), createTestDatabase(options)]);
    const client = await connectClient({ databaseUrl: one.databaseUrl, schema: 'notes' });
    await client.query(`INSERT INTO note VALUES ('mine')`);
    await client.end();
    const other = await connectClient({ databaseUrl: two.databaseUrl, schema: 'notes' });
    expect((await other.query('SELECT * FROM note')).rows).toEqual([]);
    await other.end();
    await one.drop();
    await two.drop();
  });

  it('runs the preparation once and copies its result', async () => {
    let runs = 0;
    const prepare = {
      version: `counted-${Date.now()}`,
      run: async (databaseUrl: string) => {
        runs += 1;
        const client = await connectClient({ databaseUrl });
        await client.query('CREATE TABLE prepared ()');
        await client.end();
      },
    };
    for (let copy = 0; copy < 2; copy += 1) {
      const database = await createTestDatabase({ prepare });
      const client = await connectClient({ databaseUrl: database.databaseUrl });
      expect((await client.query('SELECT FROM prepared')).rowCount).toBe(0);
      await client.end();
      await database.drop();
    }
    expect(runs).toBe(1);
  });

  it('fails the test that leaves a connection open, and drops the database all the same', async () => {
    const database = await createTestDatabase();
    await connectClient({ databaseUrl: database.databaseUrl, applicationName: 'forgetful' });
    await expect(database.drop()).rejects.toThrow(/1 connection.*forgetful/);
    await expect(connectClient({ databaseUrl: database.databaseUrl })).rejects.toMatchObject({ reason: '3D000' });
  });
});
