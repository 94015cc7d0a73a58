/** What the messaging library throws: `code` is for programs, `message` for people. */
export class MessagingError extends Error {
  override readonly name: string = 'MessagingError';

  constructor(
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** The same message may succeed later: a database is away, a service is busy. Retried with backoff. */
export class TransientError extends MessagingError {
  override readonly name: string = 'TransientError';
}

/** The same message will fail however often it is tried. Goes to the dead-letter topic at once. */
export class PermanentError extends MessagingError {
  override readonly name: string = 'PermanentError';
}

/** One message is larger than the broker accepts, so that no splitting of the send can help. */
export class MessageTooLargeError extends PermanentError {
  override readonly name = 'MessageTooLargeError';

  constructor(
    readonly topic: string,
    readonly key: string,
    /** Which of the messages that were given to `publish`. */
    readonly index: number,
    readonly bytes: number,
    readonly limitBytes: number,
  ) {
    super(
      'message-too-large',
      `Message ${key} for ${topic} has ${bytes} bytes, more than the ${limitBytes} that the broker accepts`,
    );
  }
}
