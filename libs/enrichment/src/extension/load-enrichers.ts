import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EnrichmentPass } from '../enrichment-pass.js';
import { checkEnricher, EnricherError } from './enricher.js';
import { extensionPass } from './extension-pass.js';

/**
 * Imports the modules of a configuration (files, relative to `folder`, or package names) and makes a pass of each one's
 * default export, for `defaultPasses`. Throws an EnricherError that names the module where one cannot be used.
 */
export async function loadEnrichers(paths: readonly string[], folder = process.cwd()): Promise<EnrichmentPass[]> {
  const passes: EnrichmentPass[] = [];
  for (const path of paths) passes.push(extensionPass(checkEnricher(await importDefault(path, folder), path)));
  return passes;
}

async function importDefault(path: string, folder: string): Promise<unknown> {
  const isFile = /^\.{0,2}[/\\]|^[A-Za-z]:[/\\]|\.[cm]?js$/.test(path);
  try {
    const module = (await import(isFile ? pathToFileURL(resolve(folder, path)).href : path)) as { default?: unknown };
    return module.default;
  } catch (cause) {
    throw new EnricherError(path, `cannot be imported: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
