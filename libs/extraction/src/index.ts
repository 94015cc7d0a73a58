export * from './extract-article.js';
export * from './parse-article.js';
