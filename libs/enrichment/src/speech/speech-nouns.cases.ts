import type { RowCases } from '../row-suite.fixture.js';

export const speechNounCases: readonly RowCases[] = [
  { sentence: "The minister's _ that the port is shut was late.", reads: 'The minister [_] that the port is shut was late; official', words: 'claim|assertion|allegation|argument|contention|suggestion|statement|announcement|remark|comment|declaration|insistence|confirmation|acknowledgment|admission|accusation|complaint|criticism|refusal|warning|threat|prediction|promise|pledge|vow|assurance|offer|demand|call|appeal|request|proposal|belief|view|opinion|fear|hope|doubt|concern|report|finding|conclusion' },
  { sentence: "The minister's _ that the port is shut was late.", reads: 'The minister [_] that the port is shut was late; official; denies: The minister', words: 'denial' },
  { sentence: "The minister's _ that the port is shut was late.", reads: 'The minister [_] that the port is shut was late', words: 'plan|decision|intention' },
  { sentence: "The minister's _ to shut the port was late.", reads: 'The minister [_] to shut the port was late', words: 'plan|decision|intention' },
]; // prettier-ignore
