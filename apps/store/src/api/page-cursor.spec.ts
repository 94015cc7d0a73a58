import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor } from './page-cursor.js';

describe('page cursor', () => {
  it('comes back as it went', () => {
    const cursor = { order: 'publication', direction: 'desc', key: Date.UTC(2026, 2, 4), id: 'ü' } as const;
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
  });

  it.each(['', 'e30', '%%%', Buffer.from('["publication","desc",1e300,"a"]').toString('base64url')])(
    'is none for "%s"',
    (text) => {
      expect(decodeCursor(text)).toBeUndefined();
    },
  );
});
