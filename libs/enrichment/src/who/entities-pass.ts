import type { EnrichmentPass } from '../enrichment-pass.js';
import { loadRecognizer } from '../ner/load-recognizer.js';
import { applyDefinitions } from './apply-definitions.js';
import { findDefinitions } from './find-definitions.js';
import { findNameSpans } from './find-name-spans.js';
import { finishEntities } from './finish-entities.js';
import { groupEntities } from './group-entities.js';
import { KnownNames } from './known-names.js';

/** Who and what is named: names are found, joined into entities, and given their titles, references and weight. */
export function entitiesPass(): EnrichmentPass<'entities'> {
  const known = new KnownNames();
  return {
    name: 'entities',
    needs: [],
    provides: ['entities'],
    run({ article, text }) {
      const spans = findNameSpans(text, loadRecognizer());
      const drafts = groupEntities(applyDefinitions(text, findDefinitions(text), spans), known);
      return { entities: finishEntities(drafts, text.text.length, article.headline ?? '') };
    },
  };
}
