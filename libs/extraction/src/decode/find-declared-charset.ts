/** How far into a document a declaration is looked for: pages put scripts before it, browsers look at 1,024 bytes. */
const prescanBytes = 4_096;

/** The charset that a document declares for itself, in an XML declaration or a `meta` element. */
export function findDeclaredCharset(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, prescanBytes)).toString(
    'latin1',
  );
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(beginning)?.[1];
  const meta = /<meta\b[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(beginning)?.[1];
  const declared = xml ?? meta;
  // A document that can be read this far is not UTF-16, whatever it says.
  return declared !== undefined && /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}
