import { CreateArchive1772600000000 } from './1772600000000-create-archive.js';

/** All migrations of the store's schema, oldest first. */
export const archiveMigrations = [CreateArchive1772600000000];
