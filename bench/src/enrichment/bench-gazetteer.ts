/**
 * What the gazetteer costs, printed as a table: time to load it in a fresh process, memory that it takes, and time of a
 * look-up; beside it, the same names from npm's usual way to ship such data, one JSON file parsed into objects.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadGazetteer } from '@dateline/enrichment';

interface LoadCost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const runs = 5;
const gazetteerScript = `
  import { loadGazetteer } from '@dateline/enrichment';
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  globalThis.kept = loadGazetteer();
  const milliseconds = performance.now() - started;
  globalThis.gc?.();
  console.log(JSON.stringify({ milliseconds, megabytes: (process.memoryUsage().rss - before) / 1e6 }));
`;
const jsonScript = (file: string): string => `
  import { readFileSync } from 'node:fs';
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const places = JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));
  const index = new Map();
  for (const place of places) index.set(place.name, [...(index.get(place.name) ?? []), place]);
  globalThis.kept = index;
  const milliseconds = performance.now() - started;
  globalThis.gc?.();
  console.log(JSON.stringify({ milliseconds, megabytes: (process.memoryUsage().rss - before) / 1e6 }));
`;

function measureLoad(script: string): LoadCost {
  const costs = Array.from({ length: runs }, () => {
    const run = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`the measured process failed: ${run.stderr}`);
    return JSON.parse(run.stdout) as LoadCost;
  });
  const sorted = costs.sort((a, b) => a.milliseconds - b.milliseconds);
  return sorted[Math.floor(runs / 2)] ?? { milliseconds: 0, megabytes: 0 };
}

/** The same places, usual names only, as an array of objects in JSON. */
function writeJson(file: string): void {
  const gazetteer = loadGazetteer();
  const places = Array.from({ length: gazetteer.size }, (_, entry) => ({
    name: gazetteer.name(entry),
    lat: gazetteer.lat(entry),
    lon: gazetteer.lon(entry),
    population: gazetteer.population(entry),
    country: gazetteer.country(entry)?.iso2,
    id: gazetteer.geonamesId(entry),
  }));
  writeFileSync(file, JSON.stringify(places));
}

function measureLookups(): number {
  const gazetteer = loadGazetteer();
  const names = ['Damascus', 'Springfield', 'Deir ez-Zor', 'Los Angeles County', 'nowhere to be found', 'القامشلي'];
  const rounds = 50_000;
  for (let round = 0; round < rounds; round++) for (const name of names) gazetteer.find(name);
  const started = performance.now();
  for (let round = 0; round < rounds; round++) for (const name of names) gazetteer.find(name);
  return ((performance.now() - started) * 1000) / (rounds * names.length);
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-gazetteer-'));
try {
  const file = join(folder, 'places.json');
  writeJson(file);
  const ours = measureLoad(gazetteerScript);
  const json = measureLoad(jsonScript(file));
  const gazetteer = loadGazetteer();
  console.log(`Gazetteer: ${String(gazetteer.size)} places`);
  console.log('| | load ms | memory MB |');
  console.log('|---|---|---|');
  console.log(`| Dateline, all names | ${ours.milliseconds.toFixed(1)} | ${ours.megabytes.toFixed(1)} |`);
  console.log(`| JSON to objects, usual names only | ${json.milliseconds.toFixed(1)} | ${json.megabytes.toFixed(1)} |`);
  console.log(`A look-up takes ${measureLookups().toFixed(2)} µs.`);
} finally {
  rmSync(folder, { recursive: true });
}
