import { fileURLToPath } from 'node:url';

/** The services in the order of the flow, which is also the order in which they drain. */
export const serviceNames = ['fetcher', 'parser', 'enricher', 'store'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** Services that own a schema of the database. */
export const migratedServices = ['fetcher', 'store'] as const satisfies readonly ServiceName[];

/** A built service's program: apps never import apps, so the command runs them as the processes that they are. */
export function serviceProgram(service: ServiceName, program: 'main' | 'migrate' = 'main'): string {
  return fileURLToPath(new URL(`../../../${service}/dist/${program}.js`, import.meta.url));
}
