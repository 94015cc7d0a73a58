interface Sized {
  readonly value: Buffer | null;
}

/** Cuts what a fetch brought into batches of at most so many messages and bytes; one larger message goes alone. */
export function cutBatches<Message extends Sized>(
  messages: readonly Message[],
  limits: { readonly messages: number; readonly bytes: number },
): Message[][] {
  const batches: Message[][] = [];
  let current: Message[] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = message.value?.length ?? 0;
    if (current.length > 0 && (current.length >= limits.messages || bytes + size > limits.bytes)) {
      batches.push(current);
      current = [];
      bytes = 0;
    }
    current.push(message);
    bytes += size;
  }
  if (current.length > 0) batches.push(current);
  return batches;
}
