import type { OutgoingMessage } from './message.js';

/** Above what Kafka's record format needs beside key, value and headers, so that the estimate errs to the safe side. */
const recordOverhead = 100;
const headerOverhead = 10;

/** Bytes that a message takes at the broker, estimated from above. */
export function messageBytes(message: OutgoingMessage): number {
  let bytes = recordOverhead + Buffer.byteLength(message.key) + message.value.length;
  for (const [name, value] of Object.entries(message.headers ?? {}))
    bytes += headerOverhead + Buffer.byteLength(name) + Buffer.byteLength(value);
  return bytes;
}
