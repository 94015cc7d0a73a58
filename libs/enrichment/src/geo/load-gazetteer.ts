import { readFileSync } from 'node:fs';
import { Gazetteer } from './gazetteer.js';

let loaded: Gazetteer | undefined;

/** The gazetteer shipped with the package; read once a process, on first use. */
export function loadGazetteer(): Gazetteer {
  return (loaded ??= readGazetteer(new URL('../../data/gazetteer/gazetteer.bin', import.meta.url)));
}

/** Reads a gazetteer file built by `tools/build-gazetteer`. Throws when it is missing or of another format. */
export function readGazetteer(file: URL | string): Gazetteer {
  const content = readFileSync(file);
  // A file of this size has a buffer of its own, never a slice of Node's pool; the typed arrays need its offset to be 0.
  const buffer = content.byteOffset === 0 ? content.buffer : Uint8Array.from(content).buffer;
  return new Gazetteer(buffer);
}
