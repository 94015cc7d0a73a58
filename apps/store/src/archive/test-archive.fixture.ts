import { openDataSource } from '@dateline/database';
import { createTestDatabase, type TestDatabase } from '@dateline/testing';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { archiveMigrations } from '../migrations/archive-migrations.js';
import { storeSchema } from '../schema.js';
import { ArchiveRepository } from './archive.repository.js';

/** The archive of a test file. What it holds is there between the hooks of the file. */
export interface TestArchive {
  dataSource: DataSource;
  archive: ArchiveRepository;
}

/** Gives the file an archive on a real PostgreSQL, migrated once and emptied after each test. */
export function useTestArchive(): TestArchive {
  const test = {} as TestArchive;
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase({ migrate: [{ schema: storeSchema, migrations: archiveMigrations }] });
    test.dataSource = await openDataSource({ databaseUrl: database.databaseUrl, schema: storeSchema });
    test.archive = new ArchiveRepository(test.dataSource);
  });

  afterEach(async () => {
    await test.dataSource.query(`TRUNCATE store.articles, store.article_versions, store.outbox`);
  });

  afterAll(async () => {
    await test.dataSource.destroy();
    await database.drop();
  });

  return test;
}
