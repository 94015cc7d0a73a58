import type { EnrichmentPass } from '../enrichment-pass.js';
import { fingerprintText } from './fingerprint-text.js';

/** Provides `fingerprint`. */
export function fingerprintPass(): EnrichmentPass<'fingerprint'> {
  return {
    name: 'fingerprint',
    needs: [],
    provides: ['fingerprint'],
    run: ({ text }) => ({ fingerprint: fingerprintText(text.text) }),
  };
}
