const wireFormats: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:<!--[^]{0,2000}?-->\s*)?<!doctype html|^\s*<html[\s>]/i, 'text/html'],
  [/^\s*<\?xml[^]{0,2000}?<html[\s>]/i, 'application/xhtml+xml'],
  [/^\s*<(?:\?xml|nitf|newsItem|newsMessage|packageItem|rss|feed)[\s>]/i, 'application/xml'],
  [/^\s*<[a-z!]/i, 'text/html'],
  [/^\s*[{[]\s*["{}\]]/, 'application/json'],
];

/** Media type of a document that came without one, from how it begins; plain text when nothing else fits. */
export function guessMediaType(text: string): string {
  const beginning = text.slice(0, 4_096).replace(/^\uFEFF/, '');
  return wireFormats.find(([pattern]) => pattern.test(beginning))?.[1] ?? 'text/plain';
}
