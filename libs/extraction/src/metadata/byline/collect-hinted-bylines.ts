import type { PageIndex } from '../page/page-index.js';
import type { BylineEvidence } from './byline-evidence.js';
import { cleanByline } from './clean-byline.js';
import { startsWithGivenName } from './given-names.js';
import { isFullName } from './is-full-name.js';

const longestScript = 300_000;

/** What scripts of client-rendered pages and tag managers call the author; looked at only when the page says nothing else. */
const scriptedAuthor =
  /["'](?:page|post|article|content)?_?(?:post)?author(?:_?name)?["']\s*:\s*["']([^"'\\{}<>]{3,60})["']/gi;

export function collectScriptedBylines(index: PageIndex): BylineEvidence[] {
  for (const script of index.scripts) {
    for (const child of script.children) {
      if (!('data' in child)) continue;
      for (const match of child.data.slice(0, longestScript).matchAll(scriptedAuthor)) {
        const text = match[1] ?? '';
        const { names, agency, hasRest } = cleanByline(text);
        if (!hasRest && names.length > 0) return [{ source: 'script', text, names, agency, shown: false }];
      }
    }
  }
  return [];
}

/** Personal sites are named for their author and say so nowhere else. */
export function collectSiteOwner(index: PageIndex): BylineEvidence[] {
  const parts = index.title?.split(/\s+[|–—·•-]\s+/u) ?? [];
  const ending = parts.length > 1 ? parts.at(-1) : undefined;
  for (const [source, text] of [
    ['meta:og:site_name', index.metas.get('og:site_name')?.[0]],
    ['title', ending],
  ] as const) {
    if (text === undefined || text.length > 40) continue;
    const { names, hasRest } = cleanByline(text);
    const [name] = names;
    if (!hasRest && names.length === 1 && name !== undefined && isFullName(name) && startsWithGivenName(name.name)) {
      return [{ source: 'site', text: `${source}: ${text}`, names, shown: false }];
    }
  }
  return [];
}
