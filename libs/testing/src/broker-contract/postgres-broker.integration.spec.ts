import { createBroker, type BrokerConfig } from '@dateline/messaging';
import { afterAll, jest } from '@jest/globals';
import { createTestDatabase } from '../postgres/create-test-database.js';
import { describeBroker } from './describe-broker.js';

jest.setTimeout(60_000);
const database = await createTestDatabase();
const config: BrokerConfig = { clientId: 'contract', databaseUrl: database.databaseUrl };

describeBroker('PostgresBroker', { open: () => createBroker(config), config });

// Fails when a test has left a connection open.
afterAll(() => database.drop());
