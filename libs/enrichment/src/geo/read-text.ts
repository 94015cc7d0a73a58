import type { AnalyzedText } from '../text/analyzed-text.js';
import { listCommonWords } from './common-words.js';
import type { Gazetteer } from './gazetteer.js';
import { readPlaceWords } from './place-word.js';
import type { TextReading } from './text-reading.js';

/** Reads each word of a text once for all that look for places; a text of no known language is read by its script. */
export function readText(text: AnalyzedText, gazetteer: Gazetteer): TextReading {
  const analyzed = { ...text, language: guessLanguage(text) };
  const words = readPlaceWords(analyzed.tokens, analyzed.language, gazetteer);
  return { analyzed, words, gazetteer, common: listCommonWords(analyzed.tokens, words) };
}

/** The language, or the one that the script makes likely where none was found. */
function guessLanguage({ language, text }: AnalyzedText): string {
  if (language !== 'und') return language;
  const letter = /[\p{Script=Arabic}\p{Script=Cyrillic}]/u.exec(text.slice(0, 2000))?.[0];
  if (letter === undefined) return 'en';
  return /\p{Script=Arabic}/u.test(letter) ? 'ar' : 'ru';
}
