import type { Agency } from '@dateline/contracts';
import { findAgency } from './agency-names.js';

/** The agency that `text` names, under its usual name when it is a known one; undefined without a text. */
export function creditAgency(text: string | undefined, source: string, confidence: number): Agency | undefined {
  if (text === undefined) return undefined;
  return { name: findAgency(text) ?? text, confidence, evidence: { source, text: text.slice(0, 200) } };
}
