import type { NestExpressApplication } from '@nestjs/platform-express';

/** Bodies reach the controllers as bytes, inflated, up to `maxBytes`; what is larger is answered with 413 unread. */
export function takeRawBodies(app: NestExpressApplication, maxBytes: number): void {
  app.useBodyParser('raw', { type: () => true, limit: maxBytes });
}
