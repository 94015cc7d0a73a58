import type { RowCases } from '../row-suite.fixture.js';

export const genderCases: readonly RowCases[] = [
  { sentence: 'The _ Robin Holm met Lee Holm. She left.', reads: 'Robin Holm:; Lee Holm: [She]', words: 'mr|sir|don|señor|monsieur|herr|brother|salesman' },
  { sentence: 'The _ Robin Holm met Lee Holm. She left.', reads: 'Robin Holm: _; Lee Holm: [She]', words: 'king|prince|sheikh|emir|lord|baron|duke|father|imam|pope|chairman|spokesman|congressman|councilman|businessman|actor|patriarch|archbishop|rabbi|ayatollah' },
  { sentence: 'The _ Robin Holm met Lee Holm. He left.', reads: 'Robin Holm:; Lee Holm: [He]', words: 'mrs|ms|miss|madam|dame|baroness|doña|señora|madame|frau|mother|saleswoman' },
  { sentence: 'The _ Robin Holm met Lee Holm. He left.', reads: 'Robin Holm: _; Lee Holm: [He]', words: 'queen|princess|sheikha|lady|duchess|sister|chairwoman|spokeswoman|congresswoman|councilwoman|businesswoman|actress' },
]; // prettier-ignore
