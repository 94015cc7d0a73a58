import type { EnrichmentPass } from '../enrichment-pass.js';
import { findAmounts } from './find-amounts.js';

/** Provides `amounts`; reads `times` so that "three days" is not counted twice, and `places` for whose pesos. */
export function amountsPass(): EnrichmentPass<'amounts'> {
  return {
    name: 'amounts',
    needs: ['times', 'places'],
    provides: ['amounts'],
    run: ({ text }, { times, places }) => ({
      amounts: findAmounts(
        text,
        times ?? [],
        (places ?? []).flatMap(({ country }) => country ?? []),
      ),
    }),
  };
}
