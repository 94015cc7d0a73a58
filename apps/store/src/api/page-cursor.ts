import { z } from 'zod';

export const listOrders = ['publication', 'sequence'] as const;
export type ListOrder = (typeof listOrders)[number];
export type Direction = 'asc' | 'desc';

/** Where a page ended: the order it was made in, and the last article's place in that order. */
export interface PageCursor {
  order: ListOrder;
  direction: Direction;
  /** Publication time in milliseconds, or sequence number. */
  key: number;
  id: string;
}

const cursorSchema = z.tuple([
  z.enum(listOrders),
  z.enum(['asc', 'desc']),
  z.int().min(-30_610_224_000_000).max(253_402_300_799_999),
  z
    .string()
    .max(128)
    .refine((id) => !id.includes('\0')),
]);

export function encodeCursor({ order, direction, key, id }: PageCursor): string {
  return Buffer.from(JSON.stringify([order, direction, key, id])).toString('base64url');
}

/** @returns undefined for what `encodeCursor` has not made. */
export function decodeCursor(text: string): PageCursor | undefined {
  try {
    const content: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const [order, direction, key, id] = cursorSchema.parse(content);
    return { order, direction, key, id };
  } catch {
    return undefined;
  }
}
