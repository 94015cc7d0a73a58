import type { Role } from '@dateline/contracts';
import { findDemonym } from '../geo/demonyms.js';
import { findCountry } from '../geo/countries.js';
import type { AnalyzedText } from '../text/analyzed-text.js';
import { titleLanguages, type TitleLanguage } from './foreign-titles.js';
import type { NameSpan } from './name-span.js';
import { findSentenceAt } from './text-tokens.js';

/** A person named after a title, in another language than English. */
export interface TitledName {
  readonly span: NameSpan;
  readonly role: Role;
}

const longestTitle = 6;

/**
 * Names after titles in the languages of {@link titleLanguages} ("le président français Jean Morel", "وزير الخارجية
 * السوري سمير حداد"): the title tells that a person follows, where the tagger, which learned English, may not see it.
 */
export function findTitledNames(text: AnalyzedText): TitledName[] {
  const language = titleLanguages[text.language];
  if (language === undefined) return [];
  const found: TitledName[] = [];
  for (const { firstToken, lastToken } of text.sentences) {
    for (let index = firstToken; index < lastToken; index++) {
      if (!language.heads.has(text.tokens[index]?.text.toLowerCase() ?? '')) continue;
      const titled = readTitled(text, language, index, lastToken);
      if (titled === undefined) continue;
      found.push(titled.name);
      index = titled.last - 1;
    }
  }
  return found;
}

function readTitled(
  text: AnalyzedText,
  language: TitleLanguage,
  head: number,
  sentenceEnd: number,
): { name: TitledName; last: number } | undefined {
  const { tokens } = text;
  let at = head + 1;
  let country: string | undefined;
  for (; at < Math.min(sentenceEnd, head + longestTitle); at++) {
    const word = tokens[at]?.text ?? '';
    const origin =
      findDemonym(word, text.language)?.country ?? findCountry(word) ?? findCountry(word.replace(/y?[êa]$/, ''));
    country ??= origin?.iso2;
    const follows = origin !== undefined || language.followers.test(word) || language.heads.has(word.toLowerCase());
    if (!follows) break;
  }
  let last = at;
  while (last < Math.min(sentenceEnd, at + language.most) && language.nameWord.test(tokens[last]?.text ?? '')) last++;
  if (last - at < language.least) return undefined;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  const from = tokens[head]?.start ?? 0;
  const to = tokens[at - 1]?.end ?? from;
  const title = text.text.slice(from, to);
  return {
    name: {
      span: {
        start,
        end,
        text: text.text.slice(start, end),
        type: 'person',
        kind: 'name',
        sentence: findSentenceAt(text, start),
        confidence: 0.75,
      },
      role: {
        title: title.replace(/\s+/g, ' '),
        ...(country === undefined ? {} : { country }),
        evidence: { start: from, end: to, text: title },
      },
    },
    last,
  };
}
