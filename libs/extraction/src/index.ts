export * from './extract-article.js';
