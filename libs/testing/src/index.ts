export * from './articles/build-fetched-article.js';
export * from './articles/build-parsed-article.js';
export * from './postgres/create-test-database.js';
export * from './kafka/kafka-server.js';
export * from './kafka/kafka-unavailable-error.js';
export * from './kafka/shared-test-kafka.js';
export * from './kafka/start-kafka.js';
export { MemoryBroker } from '@dateline/messaging';
export * from './articles/build-enriched-article.js';
