import type { RowSuite } from '../row-suite.fixture.js';
import { analyzeText } from '../text/analyze-text.js';
import { measureTone } from './measure-tone.js';
import { toneWordCases } from './tone-words.cases.js';

/** Whether a sentence praises or deplores. */
function readTone(sentence: string, language: string): string {
  const { score } = measureTone(analyzeText(sentence, { language }));
  return score > 0 ? 'good' : score < 0 ? 'bad' : 'neutral';
}

export const rowSuites: readonly RowSuite[] = [
  { table: 'src/tone/tone-words.ts', within: ['toneWords'], cases: toneWordCases, read: readTone },
];
