import type { ParsedArticle } from '@dateline/contracts';
import type { EnrichmentPass } from '../enrichment-pass.js';
import { findCountryEntry } from './admin-areas.js';
import { assemblePlaces } from './assemble-places.js';
import { readCountryCues } from './country-cues.js';
import { findToponyms } from './find-toponyms.js';
import type { Gazetteer } from './gazetteer.js';
import { loadGazetteer } from './load-gazetteer.js';
import { resolveToponyms, type AnchorPlace } from './resolve-toponyms.js';

const publisherWeight = 0.8;

/**
 * Where: resolves the article's toponyms and demonyms to places on the map, and adds place entities that the tagger
 * missed. `gazetteer` defaults to the one shipped with the package, read on first use.
 */
export function placesPass(gazetteer?: Gazetteer): EnrichmentPass<'places' | 'entities'> {
  return {
    name: 'places',
    needs: ['entities'],
    provides: ['places', 'entities'],
    run({ article, text }, soFar) {
      const known = gazetteer ?? loadGazetteer();
      const entities = soFar.entities ?? [];
      const toponyms = findToponyms(text, entities, known);
      const context = readCountryCues(text.text, known);
      const publisher = readPublisherCountry(article);
      if (publisher !== undefined) context.set(publisher, (context.get(publisher) ?? 0) + publisherWeight);
      const resolved = resolveToponyms(known, toponyms, readAnchors(article), context);
      return assemblePlaces(known, text.text, entities, resolved);
    },
  };
}

function readAnchors({ dateline }: ParsedArticle): AnchorPlace[] {
  return (dateline?.places ?? []).map(({ name, within }) => (within === undefined ? { name } : { name, within }));
}

/** The country of the publisher's top-level domain speaks a little for places there. */
function readPublisherCountry({ url }: ParsedArticle): number | undefined {
  const host = url === undefined || !URL.canParse(url) ? '' : new URL(url).hostname;
  const suffix = /\.([a-z]{2})$/.exec(host)?.[1]?.toUpperCase();
  return suffix === undefined ? undefined : findCountryEntry(suffix === 'UK' ? 'GB' : suffix);
}
