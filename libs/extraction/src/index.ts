export * from './extract-article.js';
export * from './parse-article.js';
export * from './decode/decode-document.js';
export * from './formats/find-document-guid.js';
export * from './decode/guess-media-type.js';
export * from './decode/parse-content-type.js';
export * from './language/detect-language.js';
