import type { EnrichmentPass } from '../enrichment-pass.js';
import { findAmounts } from './find-amounts.js';

/** Provides `amounts`; reads `times` so that "three days" is not counted twice. */
export function amountsPass(): EnrichmentPass<'amounts'> {
  return {
    name: 'amounts',
    needs: ['times'],
    provides: ['amounts'],
    run: ({ text }, { times }) => ({ amounts: findAmounts(text, times ?? []) }),
  };
}
