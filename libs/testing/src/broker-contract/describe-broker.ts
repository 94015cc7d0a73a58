import { describe } from '@jest/globals';
import type { BrokerUnderTest } from './broker-under-test.js';
import { describeCrashes } from './describe-crashes.js';
import { describeDelivery } from './describe-delivery.js';
import { describeFailures } from './describe-failures.js';
import { describeGroups } from './describe-groups.js';
import { describeStages } from './describe-stages.js';

/** The contract of the broker port: one suite, run on every adapter. */
export function describeBroker(name: string, test: BrokerUnderTest): void {
  describe(name, () => {
    describeDelivery(test);
    describeGroups(test);
    describeFailures(test);
    describeStages(test);
    if (test.config !== undefined) describeCrashes({ ...test, config: test.config });
  });
}
