import { createBroker, type BrokerConfig } from '@dateline/messaging';
import { describe, it, jest } from '@jest/globals';
import { testKafkaBrokers } from '../kafka/shared-test-kafka.js';
import { describeBroker } from './describe-broker.js';

jest.setTimeout(60_000);
const kafkaBrokers = await testKafkaBrokers();

if (kafkaBrokers === undefined) {
  describe('KafkaBroker', () => {
    it.skip('is tested where there is a Kafka', () => undefined);
  });
} else {
  const config: BrokerConfig = { clientId: 'contract', kafkaBrokers };
  describeBroker('KafkaBroker', { open: () => createBroker(config), config });
}
