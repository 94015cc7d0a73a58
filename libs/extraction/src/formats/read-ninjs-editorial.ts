import type { Editorial } from '@dateline/contracts';
import type { JsonObject } from '../metadata/json-ld/json-ld-graph.js';
import { asList, isJsonObject, readString } from '../metadata/json-ld/json-ld-graph.js';
import { readEditorial } from './read-editorial.js';

/** Status, embargo, signals, urgency and notes of a ninjs item, and of the dialects that newsroom systems write. */
export function readNinjsEditorial(item: JsonObject, genres: string[], now: Date): Editorial | undefined {
  return readEditorial(
    {
      status: readString(item['pubstatus']),
      embargo: readString(item['embargoed']),
      versionCreated: readString(item['versioncreated']),
      version: readString(item['version']),
      guid: readString(item['guid']) ?? readString(item['uri']),
      urgency: readString(item['urgency']) ?? readString(item['priority']),
      signals: asList(item['signals'] ?? item['signal']).map((signal) =>
        isJsonObject(signal) ? (readString(signal['code']) ?? readString(signal['name'])) : readString(signal),
      ),
      note: readString(item['ednote']),
      slug: readString(item['slugline']) ?? readString(item['slug']),
      genres,
    },
    now,
  );
}
