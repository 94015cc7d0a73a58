/** PostgreSQL schema that the fetcher owns. */
export const fetcherSchema = 'fetcher';
