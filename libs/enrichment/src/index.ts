export * from './enrichment-pass.js';
export * from './enrich-article.js';
export * from './passes.js';
export * from './text/analyzed-text.js';
export * from './text/analyze-text.js';
export * from './geo/countries.js';
export * from './geo/demonyms.js';
export * from './geo/normalize-place-name.js';
