import { writeFileSync } from 'node:fs';
import { hashPlaceName } from '../../libs/enrichment/dist/geo/hash-place-name.js';
import { placeKinds } from '../../libs/enrichment/dist/geo/place-kind.js';

const none = 0xffff;

/** Writes entries (`name, keys: Map<normalised name, alternate?>, lat, lon, id, parent, kind, population`) as columns. */
export function writeGazetteer(entries, file) {
  const rows = [];
  entries.forEach((entry, index) => {
    for (const [key, alternate] of entry.keys) {
      const { row, check } = hashPlaceName(key);
      rows.push([row, check, index + (alternate ? 0x80000000 : 0)]);
    }
  });
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const names = entries.map(({ name }) => Buffer.from(name));
  let offset = 0;
  const sections = {
    rowHashes: Uint32Array.from(rows, ([row]) => row),
    rowEntries: Uint32Array.from(rows, ([, , entry]) => entry),
    points: Int32Array.from(entries.flatMap(({ lat, lon }) => [Math.round(lat * 1e5), Math.round(lon * 1e5)])),
    ids: Uint32Array.from(entries, ({ id }) => id),
    nameOffsets: Uint32Array.from([0, ...names.map((name) => (offset += name.length))]),
    rowChecks: Uint16Array.from(rows, ([, check]) => check),
    parents: Uint16Array.from(entries, ({ parent }) => parent ?? none),
    kinds: Uint8Array.from(entries, ({ kind }) => placeKinds.indexOf(kind)),
    weights: Uint8Array.from(entries, ({ population }) => Math.round(Math.log2(population + 1) * 8)),
    names: Buffer.concat(names),
  };
  writeFileSync(file, joinSections(sections));
  return { entries: entries.length, names: rows.length };
}

function joinSections(sections) {
  const headerRoom = 2048;
  const header = {};
  let at = headerRoom;
  for (const [name, data] of Object.entries(sections)) {
    header[name] = { offset: at, length: data.byteLength };
    at = Math.ceil((at + data.byteLength) / 4) * 4;
  }
  const file = Buffer.alloc(at);
  const json = Buffer.from(JSON.stringify(header));
  file.write('DLGZ');
  file.writeUInt32LE(json.length, 4);
  json.copy(file, 8);
  for (const [name, data] of Object.entries(sections)) {
    Buffer.from(data.buffer, data.byteOffset, data.byteLength).copy(file, header[name].offset);
  }
  return file;
}
