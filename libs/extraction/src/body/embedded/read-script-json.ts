import type { Document } from 'domhandler';
import { readText } from '../../dom/read-text.js';
import { walkElements } from '../../dom/walk-elements.js';

/** Scripts with less text hold no article; those with more are left alone. */
const minScriptLength = 400;
const maxScriptLength = 8_000_000;
const maxScripts = 40;

/** JSON that a page's scripts carry for the browser to render: data islands, and objects assigned to a variable. */
export function readScriptJson(document: Document): unknown[] {
  const values: unknown[] = [];
  let length = 0;
  walkElements(document, (element) => {
    if (element.name !== 'script' || values.length >= maxScripts || length > maxScriptLength) return;
    const type = element.attribs['type'] ?? '';
    if (/ld\+json|importmap|speculationrules|template/i.test(type)) return;
    const text = readText(element);
    length += text.length;
    if (text.length < minScriptLength || text.length > maxScriptLength) return;
    const value = /json/i.test(type) ? parseJson(text) : parseAssigned(text);
    if (typeof value === 'object' && value !== null) values.push(value);
  });
  return values;
}

/** The object of `window.state = {…};`, or of `… = JSON.parse("…");`. */
function parseAssigned(script: string): unknown {
  const quoted = /=\s*JSON\.parse\(\s*("(?:[^"\\]|\\.)*")\s*\)/s.exec(script)?.[1];
  if (quoted !== undefined) {
    const text = parseJson(quoted);
    return typeof text === 'string' ? parseJson(text) : undefined;
  }
  const assignment = /=\s*(?=[[{])/.exec(script);
  if (assignment === null) return undefined;
  const start = assignment.index + assignment[0].length;
  const end = findEnd(script, start);
  return end === undefined ? undefined : parseJson(script.slice(start, end));
}

/** Where the bracket that opens at `start` is closed, strings passed over. */
function findEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') {
      index += 1;
      while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
    } else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Server code writes `undefined` where JSON has null.
    return parseWithoutUndefined(text);
  }
}

function parseWithoutUndefined(text: string): unknown {
  if (!text.includes('undefined')) return undefined;
  try {
    return JSON.parse(text.replace(/([:[,]\s*)undefined(?=\s*[,}\]])/g, '$1null'));
  } catch {
    return undefined;
  }
}
