import type { AnalyzedText } from '../text/analyzed-text.js';
import type { NameSpan } from './name-span.js';
import { findSentenceAt } from './text-tokens.js';

/** Shorter last names are words as well. */
const shortestSurname = 4;

/**
 * Where the persons that titles introduced are named again, in full or by their last word: in languages that the tagger
 * did not learn nothing else tells that "Ferreira" is the president.
 */
export function findRepeatedNames(text: AnalyzedText, persons: readonly NameSpan[]): NameSpan[] {
  const introduced = new Map<string, number>();
  for (const { text: name, start } of persons) {
    const surname = name.split(/\s+/u).at(-1) ?? name;
    for (const form of surname.length < shortestSurname ? [name] : [name, surname]) {
      introduced.set(form, Math.min(start, introduced.get(form) ?? Infinity));
    }
  }
  const forms = [...introduced.keys()].sort((left, right) => right.length - left.length);
  if (forms.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(escapeForm).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.text.matchAll(pattern)]
    .filter(({ 0: form, index }) => index > (introduced.get(form) ?? Infinity))
    .map(({ 0: form, index }) => ({
      start: index,
      end: index + form.length,
      text: form,
      type: 'person',
      kind: 'name',
      sentence: findSentenceAt(text, index),
      confidence: 0.7,
    }));
}

function escapeForm(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
