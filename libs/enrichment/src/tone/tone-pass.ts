import type { EnrichmentPass } from '../enrichment-pass.js';
import { measureTone } from './measure-tone.js';

/** Provides `tone`. */
export function tonePass(): EnrichmentPass<'tone'> {
  return {
    name: 'tone',
    needs: [],
    provides: ['tone'],
    run: ({ text }) => ({ tone: measureTone(text) }),
  };
}
