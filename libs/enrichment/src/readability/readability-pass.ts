import type { ParsedArticle } from '@dateline/contracts';
import type { EnrichmentPass } from '../enrichment-pass.js';
import { findDatelineSpan } from '../text/find-dateline-span.js';
import { measureReadability } from './measure-readability.js';

/** Provides `readability`: of the report's sentences, without its dateline and the line that names who worked on it. */
export function readabilityPass(): EnrichmentPass<'readability'> {
  return {
    name: 'readability',
    needs: [],
    provides: ['readability'],
    run: ({ article, text }) => ({
      readability: measureReadability(
        text,
        findDatelineSpan(article),
        ({ start, end }) => !isCredit(article, article.text.slice(start, end)),
      ),
    }),
  };
}

/** "(Reporting by Memory Phiri; Editing by Sarah Holt)". */
function isCredit({ contributors }: ParsedArticle, sentence: string): boolean {
  return credit.test(sentence) && contributors.some(({ name }) => sentence.includes(name));
}

const credit = /^\(?(?:\p{L}+ )?(?:reporting|writing|editing)(?: by)? /iu;
