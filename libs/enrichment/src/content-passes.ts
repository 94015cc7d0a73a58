import type { EnrichmentPass } from './enrichment-pass.js';
import { amountsPass } from './amounts/amounts-pass.js';
import { fingerprintPass } from './fingerprint/fingerprint-pass.js';
import { keywordsPass } from './keywords/keywords-pass.js';
import { readabilityPass } from './readability/readability-pass.js';
import { summaryPass } from './summary/summary-pass.js';
import { tonePass } from './tone/tone-pass.js';
import { topicsPass } from './topics/topics-pass.js';

/** The passes about the text as a whole: how much, about what, in what tone, and like which other text. */
export function contentPasses(): readonly EnrichmentPass[] {
  return [amountsPass(), topicsPass(), keywordsPass(), summaryPass(), tonePass(), readabilityPass(), fingerprintPass()];
}
