import { MemoryBroker, type Broker } from '@dateline/messaging';
import { jest } from '@jest/globals';
import { describeBroker } from './describe-broker.js';

jest.setTimeout(30_000);
describeBroker('MemoryBroker', { open: (): Broker => new MemoryBroker() });
