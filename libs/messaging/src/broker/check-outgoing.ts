import { MessageTooLargeError, PermanentError } from '../errors.js';
import type { OutgoingMessage } from './message.js';
import { messageBytes } from './message-size.js';

/**
 * Refuses what the broker would refuse, before anything is sent.
 *
 * @throws {MessageTooLargeError} for the first message over the limit of its topic.
 * @throws {PermanentError} for a key or header with a NUL, which PostgreSQL's text does not hold: what one broker
 *   takes, all of them take.
 */
export function checkOutgoing(messages: readonly OutgoingMessage[], limitOf: (topic: string) => number): void {
  messages.forEach((message, index) => {
    const bytes = messageBytes(message);
    const limit = limitOf(message.topic);
    if (bytes > limit) throw new MessageTooLargeError(message.topic, message.key, index, bytes, limit);
    const texts = [message.key, ...Object.entries(message.headers ?? {}).flat()];
    if (texts.some((text) => text.includes('\0')))
      throw new PermanentError('invalid-message', `Message ${index} for ${message.topic} has a NUL in key or headers`);
  });
}
