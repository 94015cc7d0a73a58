const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose content a reader never sees as text of the page. */
export const unreadElements = words(
  'script style template svg iframe frame frameset noframes object embed applet canvas audio video select datalist ' +
    'head title meta link textarea input map rp colgroup noembed progress meter dialog-polyfill',
);

/** Elements that flow within a line of text; everything else starts a block, custom elements included. */
export const inlineElements = words(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr picture q rb rt rtc ruby ' +
    's samp small source span strike strong sub sup time tt u var wbr math mi mo mn msup msub mrow mfrac semantics ' +
    'annotation blink basefont param area track amp-img',
);

/** Tags by the role that they give to a block's text; the number is a feature of the scorer. */
export const blockTagCodes: ReadonlyMap<string, number> = new Map(
  [
    ['p'],
    ['li'],
    ['blockquote', 'q'],
    ['td', 'th'],
    ['dd', 'dt'],
    ['pre', 'code'],
    ['figcaption', 'caption'],
    ['h1'],
    ['h2'],
    ['h3'],
    ['h4', 'h5', 'h6'],
    ['div', 'section', 'article', 'main', 'body'],
    ['button', 'summary', 'legend', 'label', 'form', 'fieldset', 'option'],
    ['header', 'footer', 'nav', 'aside', 'address'],
  ].flatMap((tags, code) => tags.map((tag): [string, number] => [tag, code])),
);

/** Code of a tag that is in none of the groups of `blockTagCodes`. */
export const otherTagCode = 14;

export function headingLevel(tag: string): number | undefined {
  if (tag.length !== 2 || !tag.startsWith('h')) return undefined;
  const level = tag.charCodeAt(1) - 48;
  return level >= 1 && level <= 6 ? level : undefined;
}
