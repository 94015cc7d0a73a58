import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediaTypeOfFile } from '../process/media-type-of-file.js';

export interface Sample {
  readonly name: string;
  readonly contentType: string;
  readonly body: Buffer;
}

/** The reports that come with Dateline, in order of name. */
export function readSamples(): readonly Sample[] {
  const folder = fileURLToPath(new URL('../../../../samples/', import.meta.url));
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const contentType = mediaTypeOfFile(name);
      return contentType === undefined ? [] : [{ name, contentType, body: readFileSync(join(folder, name)) }];
    });
}
