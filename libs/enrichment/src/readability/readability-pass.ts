import type { EnrichmentPass } from '../enrichment-pass.js';
import { measureReadability } from './measure-readability.js';

/** Provides `readability`. */
export function readabilityPass(): EnrichmentPass<'readability'> {
  return {
    name: 'readability',
    needs: [],
    provides: ['readability'],
    run: ({ text }) => ({ readability: measureReadability(text) }),
  };
}
