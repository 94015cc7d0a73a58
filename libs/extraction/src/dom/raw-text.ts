/** Elements whose content holds no tags: read as it stands, or with its entities decoded. */
const rawText = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);
const escapableRawText = new Set(['title', 'textarea']);

export function isRawText(name: string): boolean {
  return rawText.has(name) || escapableRawText.has(name);
}

export function holdsEntities(name: string): boolean {
  return escapableRawText.has(name);
}

/** Where the content of a raw text element that starts at `from` ends: at its end tag, or with the source. */
export function findRawTextEnd(source: string, from: number, name: string): number {
  if (name === 'plaintext') return source.length;
  const end = findEndTag(source, from, name);
  const isPlain = name !== 'script' || !source.slice(from, end).includes('<!--');
  return isPlain ? end : findScriptEnd(source, from);
}

function findEndTag(source: string, from: number, name: string): number {
  let at = source.indexOf('</', from);
  while (at >= 0 && !isTag(source, at + 2, name)) at = source.indexOf('</', at + 2);
  return at < 0 ? source.length : at;
}

function isTag(source: string, at: number, name: string): boolean {
  const end = at + name.length;
  return /^[\s/>]$/.test(source.charAt(end)) && source.slice(at, end).toLowerCase() === name;
}

/** In a comment of a script, a script of its own may begin and end ("script data double escaped" of the standard). */
function findScriptEnd(source: string, from: number): number {
  const marks = /<!--|-->|<\/?script(?=[\s/>])/gi;
  let state: 'script' | 'comment' | 'inner script' = 'script';
  marks.lastIndex = from;
  for (let match = marks.exec(source); match !== null; match = marks.exec(source)) {
    const [mark] = match;
    if (mark === '<!--') {
      if (state !== 'script') continue;
      state = 'comment';
      // The dashes of `<!-->` may close it at once.
      marks.lastIndex -= 2;
    } else if (mark === '-->') state = 'script';
    else if (mark.startsWith('</')) {
      if (state !== 'inner script') return match.index;
      state = 'comment';
    } else if (state === 'comment') state = 'inner script';
  }
  return source.length;
}
