import { describe, expect, it } from '@jest/globals';
import type { OutgoingMessage } from './message.js';
import { PublishQueue } from './publish-queue.js';

const message = (key: string, bytes = 1): OutgoingMessage => ({ topic: 't', key, value: Buffer.alloc(bytes) });

function queue(send: (keys: string[]) => Promise<void>) {
  const sends: string[][] = [];
  const instance = new PublishQueue({
    limits: { bytes: 10_000, messages: 100 },
    prepare: () => Promise.resolve(),
    limitOf: () => 1_000,
    send: (messages) => {
      const keys = messages.map(({ key }) => key);
      sends.push(keys);
      return send(keys);
    },
  });
  return { instance, sends };
}

describe('PublishQueue', () => {
  it('joins what is published while a send is on its way, in order', async () => {
    let release = (): void => undefined;
    const { instance, sends } = queue((keys) =>
      keys.includes('a') ? new Promise((resolve) => (release = resolve)) : Promise.resolve(),
    );
    const first = instance.publish([message('a')]);
    await new Promise((resolve) => setImmediate(resolve));
    const later = ['b', 'c', 'd'].map((key) => instance.publish([message(key)]));
    release();
    await Promise.all([first, ...later]);
    expect(sends).toEqual([['a'], ['b', 'c', 'd']]);
  });

  it('refuses a publish that cannot be sent without harm to those beside it', async () => {
    const { instance, sends } = queue(() => Promise.resolve());
    const [one, large, other] = [
      instance.publish([message('a')]),
      instance.publish([message('b', 2_000)]),
      instance.publish([message('c')]),
    ];
    await expect(large).rejects.toMatchObject({ code: 'message-too-large', key: 'b', index: 0 });
    await Promise.all([one, other]);
    expect(sends).toEqual([['a', 'c']]);
  });

  it('fails everything that was in a failed send, and goes on', async () => {
    let broken = true;
    const { instance } = queue(() => (broken ? Promise.reject(new Error('away')) : Promise.resolve()));
    const both = [instance.publish([message('a')]), instance.publish([message('b')])];
    await expect(Promise.allSettled(both)).resolves.toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    broken = false;
    await expect(instance.publish([message('c')])).resolves.toBeUndefined();
    await instance.drain();
  });
});
