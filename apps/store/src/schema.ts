/** PostgreSQL schema that the store owns. */
export const storeSchema = 'store';
