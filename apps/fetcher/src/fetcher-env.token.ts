/** Injection token of the fetcher's configuration. */
export const FETCHER_ENV = Symbol('dateline.fetcher-env');
