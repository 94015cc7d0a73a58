import type { SourceDocument } from '@dateline/contracts';
import { decodeBytes } from './decode-bytes.js';
import { findDeclaredCharset } from './find-declared-charset.js';
import { guessCharset } from './guess-charset.js';
import { guessMediaType } from './guess-media-type.js';
import { parseContentType } from './parse-content-type.js';

/**
 * Decodes a document as a browser would: byte order mark, then the charset of the content type, then the one that the
 * document declares, then UTF-8 where the bytes are valid, else the most plausible legacy charset. Never throws: bytes
 * that do not fit come as U+FFFD.
 *
 * @param options.contentType the `Content-Type` header, parameters included; the type is guessed without it.
 */
export function decodeDocument(bytes: Uint8Array, options: { contentType?: string | undefined } = {}): SourceDocument {
  const { type, charset: header } = parseContentType(options.contentType);
  const charset =
    charsetOfMark(bytes) ?? knownCharset(header) ?? knownCharset(findDeclaredCharset(bytes)) ?? guessCharset(bytes);
  const text = decodeBytes(bytes, charset);
  return { contentType: type ?? guessMediaType(text), charset, text };
}

function charsetOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return undefined;
}

/** The charset's standard name, or undefined where nobody knows it. */
function knownCharset(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
