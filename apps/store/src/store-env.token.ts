/** Injection token of the store's configuration. */
export const STORE_ENV = Symbol('dateline.store-env');
