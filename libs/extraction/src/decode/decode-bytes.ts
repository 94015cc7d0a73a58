/** What windows-1252 has at 0x80–0x9F; the five unassigned bytes stay the control characters that they are. */
const c1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Decodes bytes of a charset by its standard name; what does not fit comes as U+FFFD. */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes);
  if (charset !== 'windows-1252') return text;
  // Several releases of Node decode windows-1252 as ISO 8859-1, which loses its quotation marks and dashes.
  return text.replace(/[\x80-\x9f]/g, (control) => c1.charAt(control.charCodeAt(0) - 0x80));
}
