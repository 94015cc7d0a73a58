import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { HealthRegistry, type HealthSummary } from './health-registry.js';

/** Probes for an orchestrator: 200 with the checks, or 503 with the same body. */
@Controller('health')
export class HealthController {
  constructor(private readonly registry: HealthRegistry) {}

  @Get('live')
  live(): Promise<HealthSummary> {
    return this.answer('live');
  }

  @Get('ready')
  ready(): Promise<HealthSummary> {
    return this.answer('ready');
  }

  private async answer(kind: 'live' | 'ready'): Promise<HealthSummary> {
    const summary = await this.registry.summarize(kind);
    if (!summary.ok) throw new ServiceUnavailableException(summary);
    return summary;
  }
}
