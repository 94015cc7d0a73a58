import type { Entity, ParsedArticle, Span } from '@dateline/contracts';
import type { EnrichmentPass } from '../enrichment-pass.js';
import { findCountryEntry } from './admin-areas.js';
import { assemblePlaces } from './assemble-places.js';
import { readCountryCues } from './country-cues.js';
import { findToponyms } from './find-toponyms.js';
import type { Gazetteer } from './gazetteer.js';
import { loadGazetteer } from './load-gazetteer.js';
import { placeTypes } from './read-place-entities.js';
import { resolveToponyms, type AnchorPlace } from './resolve-toponyms.js';
import { readText } from './read-text.js';
import { splitJoinedPlaces } from './split-joined-places.js';
import type { Toponym } from './toponym.js';

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
      const entities = splitJoinedPlaces(soFar.entities ?? [], known);
      const inside = agencySpans(article, entities);
      const reading = readText(text, known);
      const toponyms = findToponyms(reading, entities).filter(
        (toponym) => !isOnlyPartOfName(toponym, known) && !inside.some((span) => holds(span, toponym)),
      );
      const context = readCountryCues(reading);
      const publisher = readPublisherCountry(article);
      if (publisher !== undefined) context.set(publisher, (context.get(publisher) ?? 0) + publisherWeight);
      const resolved = resolveToponyms(known, toponyms, readAnchors(article), context);
      return assemblePlaces(known, text.text, entities, resolved);
    },
  };
}

/** Where the article's own agency is named: "Meridian News" reports from no Meridian. */
function agencySpans({ agency, dateline }: ParsedArticle, entities: readonly Entity[]): Span[] {
  const names = new Set([agency?.name, dateline?.agency]);
  return entities
    .filter(({ type, name }) => !placeTypes.has(type) && names.has(name))
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind !== 'pronoun' && kind !== 'title'));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The "African" of a bank or a union says nothing of where; a state's ministry or a city's police does. */
function isOnlyPartOfName({ nested, entry }: Toponym, gazetteer: Gazetteer): boolean {
  return nested === true && entry !== undefined && gazetteer.kind(entry) === 'continent';
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
