import { createHash } from 'node:crypto';
import { canonicalizeUrl } from './canonical-url.js';

/** Namespace of Dateline's UUIDv5 identifiers. */
const namespace = '6f0a6d0e-6c5b-5d3e-9a57-1f2a0c3b4d5e';

/** RFC 9562 UUIDv5 of `name` in Dateline's namespace. */
export function uuidV5(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** The article's identity: from its canonical URL, or from source and guid where it has no URL. */
export function articleId(
  origin: { url?: string | undefined; source: string; guid?: string | undefined },
  content: string,
): string {
  if (origin.url !== undefined) return uuidV5(canonicalizeUrl(origin.url));
  return uuidV5(`${origin.source}:${origin.guid ?? contentVersion(content)}`);
}

/** Version of an article: SHA-256 of what it says, as 32 hex digits. */
export function contentVersion(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('hex').slice(0, 32);
}
