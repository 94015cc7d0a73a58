import { isTag, type Document, type Element } from 'domhandler';
import { walkElements } from '../dom/walk-elements.js';
import { readText } from '../dom/read-text.js';
import type { BodyHints } from './page-context.js';

/** Structured data of more characters than this is left to others to parse. */
const maxScriptLength = 2_000_000;

/** Reads what the page's head and structured data say of the article's title, summary and body. */
export function readBodyHints(document: Document): BodyHints {
  const titles: string[] = [];
  let description: string | undefined;
  let articleBody: string | undefined;
  walkElements(document, (element) => {
    if (element.name === 'title' && element.parent !== null && !isSvg(element))
      titles.push(...readTitles(readText(element)));
    else if (element.name === 'meta') {
      const key = element.attribs['property'] ?? element.attribs['name'] ?? '';
      const content = element.attribs['content'] ?? '';
      if (/^(?:og|twitter|dc|parsely)[:.-]title$/i.test(key)) titles.push(content);
      else if (/^(?:og:|twitter:)?description$/i.test(key) && content.length > (description?.length ?? 0))
        description = content;
    } else if (
      element.name === 'script' &&
      articleBody === undefined &&
      element.attribs['type'] === 'application/ld+json'
    ) {
      articleBody = readArticleBody(element);
    }
  });
  return { titles: titles.filter((title) => title.trim() !== ''), description, articleBody };
}

function isSvg(element: Element): boolean {
  return element.parent !== null && isTag(element.parent) && element.parent.name === 'svg';
}

/** A window title, and it without the site's name. */
function readTitles(title: string): string[] {
  const parts = title.split(/\s+[|–—·:»-]\s+/u);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return parts.length > 1 ? [title, longest] : [title];
}

function readArticleBody(script: Element): string | undefined {
  const text = readText(script);
  if (text.length > maxScriptLength || !text.includes('articleBody')) return undefined;
  const match = /"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/s.exec(text);
  if (match?.[1] === undefined) return undefined;
  try {
    const body: unknown = JSON.parse(match[1].replace(/[\u0000-\u001f]/g, ' '));
    return typeof body === 'string' ? body : undefined;
  } catch {
    return undefined;
  }
}
