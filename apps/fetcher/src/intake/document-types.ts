/** Documents that the intake takes as they are, beside JSON push requests. */
export const documentTypes: ReadonlySet<string> = new Set([
  'text/plain',
  'text/html',
  'application/xhtml+xml',
  'application/xml',
  'text/xml',
  'application/nitf+xml',
  'application/vnd.iptc.g2.newsitem+xml',
  'application/ninjs+json',
  'application/ld+json',
]);
