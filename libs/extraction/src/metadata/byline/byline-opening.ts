import { bylineOpenings } from './byline-words.js';

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const alternatives = [...bylineOpenings]
  .sort((a, b) => b.length - a.length)
  .map(escapeWord)
  .join('|');

/** "By", "Written by:", "Par", "بقلم" and their like at the start of a line, with the space or colon that follows. */
export const bylineOpeningPattern = new RegExp(`^(?:${alternatives})(?:\\s*[:：/／]\\s*|\\s+)`, 'iu');
