import type { Element } from 'domhandler';
import { authorAddress } from '../page/index-page.js';
import type { PageElement, PageIndex } from '../page/page-index.js';
import { readText } from '../page/read-text.js';
import type { BylineEvidence } from './byline-evidence.js';
import { bylineOpeningPattern } from './byline-opening.js';
import { topicWord } from './byline-words.js';
import type { CleanName } from './clean-byline.js';
import { cleanByline } from './clean-byline.js';
import { collapseSpaces } from '../../dom/collapse-spaces.js';

/** Elements that are named for authors: microdata, rel=author, classes. */
export function collectElementBylines(index: PageIndex, anchor: number | undefined, evidence: BylineEvidence[]): void {
  const seen = new Set<Element>();
  const authors = [...(index.properties.get('author') ?? []), ...(index.properties.get('creator') ?? [])];
  for (const item of authors) addElement(item, 'microdata');
  for (const item of index.bylines) addElement(item, sourceOf(item.element));

  function addElement({ element, order, region }: PageElement, source: string): void {
    if (seen.has(element) || (region !== 'main' && region !== 'aside') || seen.size > 80) return;
    seen.add(element);
    const text = element.attribs['content'] ?? readText(element, 260, '\n');
    const lines = text
      .split('\n')
      .map((line) => collapseSpaces(line))
      .filter((line) => line !== '');
    if (lines.length === 0 || lines.length > 8) return;
    const line = pickBylineLine(lines);
    const { names, agency, opened, hasRest } = cleanByline(line);
    if (!opened && isWeak(line, names, hasRest)) return;
    const distance = linesBetween(index, anchor, order);
    const url = element.attribs['href'] ?? undefined;
    evidence.push({
      source: `${source === 'element' && opened ? 'element:by' : source}${region === 'aside' ? ':aside' : ''}`,
      text: line,
      names,
      agency,
      url,
      shown: element.attribs['content'] === undefined,
      distance,
    });
  }
}

function linesBetween(index: PageIndex, anchor: number | undefined, order: number): number | undefined {
  if (anchor === undefined) return undefined;
  const [from, to] = anchor < order ? [anchor, order] : [order, anchor];
  let low = 0;
  let high = index.lines.length;
  const rank = (wanted: number): number => {
    low = 0;
    high = index.lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((index.lines[middle]?.order ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const count = rank(to) - rank(from);
  return anchor < order ? count : -count;
}

/** Text of an element named for authors that is more, or other, than their names. */
function isWeak(line: string, names: CleanName[], hasRest: boolean): boolean {
  if (line.length > 90 || topicWord.test(line)) return true;
  return hasRest && (line.length > 60 || names.some(({ kind }) => kind !== 'person'));
}

function sourceOf({ attribs, name }: Element): string {
  if (/(^|\s)author(\s|$)/i.test(attribs['rel'] ?? '')) return 'rel-author';
  return name === 'a' && authorAddress.test(attribs['href'] ?? '') ? 'author-link' : 'element';
}

/** Of the lines of a byline element, the one that says "by", else the first that names people. */
function pickBylineLine(lines: string[]): string {
  const opened = lines.findIndex((line) => bylineOpeningPattern.test(`${line} `));
  if (opened !== -1) {
    const line = lines[opened] ?? '';
    const bare = cleanByline(line).names.length === 0;
    return bare ? `${line} ${lines[opened + 1] ?? ''}` : line;
  }
  return lines.find((line) => cleanByline(line).names.length > 0) ?? lines[0] ?? '';
}
