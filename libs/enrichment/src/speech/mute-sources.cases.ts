import type { RowCases } from '../row-suite.fixture.js';

export const muteSourceCases: readonly RowCases[] = [
  { sentence: 'The _ showed that the port was shut.', reads: '', words: 'talks|talk|meeting|meetings|visit|discussions|negotiations|move|moves|decision|decisions|attack|attacks|strike|strikes|war|wars|incident|incidents|event|events|deal|agreement|change|changes|rise|fall|increase|decrease|decline|situation|crisis|development|developments|failure|success|loss|losses|victory|case|cases|fact|facts|history|experience|price|prices|number|numbers|rate|rates|step|steps|effort|efforts|process|approach|tactic|tactics|trend|trends|day|days|week|month|year|years|time|moment|violence|fighting|clashes|election|elections|debate|storm|rain|weather|economy|growth|demand|stocks|shares|way|ways|idea|ideas|thing|things|problem|problems|issue|issues|question' },
]; // prettier-ignore
