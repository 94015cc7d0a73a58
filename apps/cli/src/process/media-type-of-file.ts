import { extname } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.nitf': 'application/xml',
  '.json': 'application/json',
};

/** Media type by a file's name; undefined where the name tells nothing. */
export function mediaTypeOfFile(path: string): string | undefined {
  return mediaTypes[extname(path).toLowerCase()];
}
