import { Injectable } from '@nestjs/common';
import type { HealthProbe, HealthReport } from './health-probe.js';

export interface HealthSummary {
  readonly ok: boolean;
  readonly checks: Readonly<Record<string, HealthReport>>;
}

const probeTimeoutMs = 3_000;

/** Collects the probes of a service's parts; each registers itself when it starts. */
@Injectable()
export class HealthRegistry {
  private readonly probes = new Map<string, HealthProbe>();

  register(probe: HealthProbe): void {
    this.probes.set(probe.name, probe);
  }

  summarize(kind: 'live' | 'ready'): Promise<HealthSummary> {
    return Promise.all(
      [...this.probes.values()].map(async (probe) => [probe.name, await ask(probe, kind)] as const),
    ).then((reports) => ({ ok: reports.every(([, report]) => report.ok), checks: Object.fromEntries(reports) }));
  }
}

/** A probe that throws or hangs is a probe that says no. */
async function ask(probe: HealthProbe, kind: 'live' | 'ready'): Promise<HealthReport> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<HealthReport>((resolve) => {
    timer = setTimeout(() => {
      resolve({ ok: false, facts: { error: `no answer within ${probeTimeoutMs} ms` } });
    }, probeTimeoutMs);
  });
  try {
    return await Promise.race([Promise.resolve(probe[kind]()), timeout]);
  } catch (error) {
    return { ok: false, facts: { error: error instanceof Error ? error.message : String(error) } };
  } finally {
    clearTimeout(timer);
  }
}
