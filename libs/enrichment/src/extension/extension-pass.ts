import type { EnrichmentPass } from '../enrichment-pass.js';
import { EnricherError, type Enricher } from './enricher.js';

/** A pass that puts what an enricher makes of an article under `extensions.<name>`, beside what others put there. */
export function extensionPass(enricher: Enricher): EnrichmentPass<'extensions'> {
  return {
    name: `extension:${enricher.name}`,
    needs: enricher.needs ?? [],
    provides: ['extensions'],
    run(context, soFar) {
      const value = runEnricher(() => enricher.enrich(context, soFar), enricher.name);
      const others = soFar.extensions ?? {};
      return { extensions: value === undefined ? others : { ...others, [enricher.name]: value } };
    },
  };
}

function runEnricher(run: () => unknown, name: string): unknown {
  try {
    const value = run();
    if (value instanceof Promise) throw new TypeError('it returned a promise; enrichers do not wait');
    // What leaves the process is JSON: what JSON cannot hold is found out here, not at the broker.
    const json = JSON.stringify(value) as string | undefined;
    return json === undefined ? undefined : (JSON.parse(json) as unknown);
  } catch (cause) {
    throw new EnricherError(name, cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
