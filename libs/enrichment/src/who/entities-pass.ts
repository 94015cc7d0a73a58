import type { ParsedArticle } from '@dateline/contracts';
import type { EnrichmentPass } from '../enrichment-pass.js';
import { loadGivenNames } from '../ner/load-given-names.js';
import { loadRecognizer } from '../ner/load-recognizer.js';
import { applyDefinitions, type DefinedNames } from './apply-definitions.js';
import { retypeOrganizations } from './retype-organizations.js';
import { findCountryContext } from './find-country-context.js';
import { findDefinitions } from './find-definitions.js';
import { findInstitutions } from './find-institutions.js';
import { findLeadingSurnames } from './find-leading-surnames.js';
import { findNameSpans, type NameFinder } from './find-name-spans.js';
import { findPrintedNames, readPrintedAgency } from './find-printed-names.js';
import { findRepeatedNames } from './find-repeated-names.js';
import { findReferences } from './find-references.js';
import { addRole, findRoles } from './find-roles.js';
import { findRuleNames, findSureNames } from './find-rule-names.js';
import type { NameSpan } from './name-span.js';
import { findTitledNames, type TitledName } from './find-titled-names.js';
import { findTranslatedOrganizations } from './find-translated-organizations.js';
import { finishEntities } from './finish-entities.js';
import { groupEntities } from './group-entities.js';
import { loadKnownNames } from './known-names.js';
import { NameIndex } from './name-index.js';
import { replaceOverlapping } from './replace-overlapping.js';
import { findTokenAt } from './text-tokens.js';

/**
 * Who and what is named: names are found, joined into entities, and given their titles, references and weight.
 * `finder` defaults to the tagger shipped with the package, read on first use.
 */
export function entitiesPass(finder?: NameFinder): EnrichmentPass<'entities'> {
  return {
    name: 'entities',
    needs: [],
    provides: ['entities'],
    async prepare({ text }) {
      await finder?.prepare?.(text);
    },
    run({ article, text }) {
      const titled = findTitledNames(text);
      const introduced = titled.map(({ span }) => span);
      const repeated = findRepeatedNames(text, introduced);
      const certain = replaceOverlapping(
        replaceOverlapping(findTranslatedOrganizations(text), replaceOverlapping(repeated, introduced)),
        replaceOverlapping(findSureNames(text), findPrintedNames(text, article)),
      );
      const told = replaceOverlapping(findInstitutions(text), certain);
      const seen = findNameSpans(text, finder ?? loadRecognizer()).filter((span) => !isInTitle(span, titled));
      const tagged = replaceOverlapping(seen, told);
      const given = loadGivenNames();
      const known = retypeOrganizations(text, replaceOverlapping(findRuleNames(text), tagged), given);
      const spans = replaceOverlapping(findLeadingSurnames(text, known, given), known);
      const defined = applyDefinitions(text, findDefinitions(text), spans, given);
      const named = { ...defined, shortForms: withAgency(defined.shortForms, article) };
      const drafts = groupEntities(named, loadKnownNames(), findCountryContext(text, defined.spans));
      const names = new NameIndex(text, drafts);
      findRoles(text, drafts, names);
      for (const { span, role } of titled) addRole(names.draftAt(findTokenAt(text, span.start)), role);
      findReferences(text, drafts, names, given.genderOf);
      return { entities: finishEntities(drafts, text.text.length, article.headline ?? '') };
    },
  };
}

/** Whether what the tagger took for a person is a title before a name: "Президент Казахстана". */
function isInTitle({ type, start, end }: NameSpan, titled: readonly TitledName[]): boolean {
  return type === 'person' && titled.some(({ role: { evidence } }) => start >= evidence.start && end <= evidence.end);
}

/** The agency by its name and as the dateline writes it ("AP") is one organisation. */
function withAgency(shortForms: DefinedNames['shortForms'], { dateline }: ParsedArticle): DefinedNames['shortForms'] {
  const printed = dateline?.agency === undefined ? undefined : readPrintedAgency(dateline.text);
  if (printed === undefined || dateline?.agency === undefined || printed === dateline.agency) return shortForms;
  const spelled = /^\p{Lu}{2,6}$/u.test(printed);
  return new Map([...shortForms, [printed, { long: dateline.agency, spelled }]]);
}
