/**
 * A member of a group in a process of its own, for tests that kill it. Takes its instructions as JSON argument:
 * `{ config, group, topic, output, sessionTimeoutMs, hang }`. Copies each message to `output`, waits for the ack,
 * says `copied` and settles; with `hang` it stops between the ack and the settling.
 */
import { createBroker } from '@dateline/messaging';

const { config, group, topic, output, sessionTimeoutMs, hang } = JSON.parse(process.argv[2]);
const broker = createBroker(config);
const subscription = await broker.subscribe({ group, topics: [topic], sessionTimeoutMs }, async ({ messages }) => {
  await broker.publish(messages.map(({ key, value }) => ({ topic: output, key, value })));
  console.log('copied');
  if (hang) await new Promise(() => undefined);
  return { settled: messages.length };
});
setInterval(() => {
  console.log(`assigned ${subscription.health().assigned.length}`);
}, 100);
