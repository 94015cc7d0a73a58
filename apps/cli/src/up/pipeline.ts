import { startEmbeddedPostgres, type EmbeddedPostgres } from '@dateline/database';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../env.js';
import { freePort } from './free-port.js';
import { migrateAll } from './migrate-all.js';
import { serviceNames, serviceProgram, type ServiceName } from './service-programs.js';
import { ServiceProcess, type RunningService } from './service-process.js';

export interface PipelineOptions {
  readonly environment: Environment;
  /** Database to use; an embedded server is started in `dataDir` without one. */
  readonly databaseUrl: string | undefined;
  /** Folder of the embedded server's data and of the services' logs. */
  readonly dataDir: string;
  /** Preferred port of the store's API; the fetcher takes the next. Taken ones are passed over. */
  readonly port: number;
  /** Token with which documents may be pushed to the fetcher as source `samples`. */
  readonly intakeToken: string;
  readonly report: (line: string) => void;
}

/** The whole pipeline on this machine: a database, and the four services as processes of their own. */
export class Pipeline {
  private database: EmbeddedPostgres | undefined;
  private readonly services = new Map<ServiceName, ServiceProcess>();
  private readonly running = new Map<ServiceName, RunningService>();

  constructor(private readonly options: PipelineOptions) {}

  /** Starts everything that is needed, in order. After a failure, `stop` cleans up what did start. */
  async start(): Promise<void> {
    const { options } = this;
    const logs = join(options.dataDir, 'logs');
    mkdirSync(logs, { recursive: true });
    const databaseUrl = options.databaseUrl ?? (await this.startDatabase());
    await migrateAll(options.environment, databaseUrl);
    options.report('database migrated');
    const ports = await this.choosePorts();
    await Promise.all(
      serviceNames.map(async (name) => {
        const service = new ServiceProcess({
          name,
          program: serviceProgram(name),
          environment: this.serviceEnvironment(databaseUrl, ports[name]),
          logFile: join(logs, `${name}.log`),
          onUp: (running) => {
            this.running.set(name, running);
            this.writeState();
          },
          onRestart: (reason) => {
            options.report(`${name} ended (${reason}): starting it again`);
          },
        });
        this.services.set(name, service);
        await service.start();
      }),
    );
  }

  /** Address of a service that is up. */
  url(service: ServiceName): string {
    const url = this.running.get(service)?.url;
    if (url === undefined) throw new Error(`${service} is not up`);
    return url;
  }

  /** Drains the services in the order of the flow, then stops the database. */
  async stop(): Promise<void> {
    for (const name of serviceNames) await this.services.get(name)?.stop();
    await this.database?.stop();
    rmSync(this.stateFile(), { force: true });
  }

  /** What runs, for people and programs on this machine: process ids, addresses, and the token to push with. */
  private writeState(): void {
    const state = { services: Object.fromEntries(this.running), intakeToken: this.options.intakeToken };
    writeFileSync(this.stateFile(), `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  }

  private stateFile(): string {
    return join(this.options.dataDir, 'pipeline.json');
  }

  private async startDatabase(): Promise<string> {
    this.database = await startEmbeddedPostgres({ dataDir: join(this.options.dataDir, 'postgres') });
    this.options.report(`embedded PostgreSQL on port ${this.database.port}`);
    return this.database.databaseUrl;
  }

  private async choosePorts(): Promise<Readonly<Record<ServiceName, number>>> {
    const { port } = this.options;
    const store = await freePort(port);
    const fetcher = await freePort(port === 0 ? 0 : port + 1);
    return { store, fetcher, parser: 0, enricher: 0 };
  }

  private serviceEnvironment(databaseUrl: string, port: number): Environment {
    const { environment, intakeToken } = this.options;
    const tokens = [environment.INTAKE_TOKENS, `samples:${intakeToken}`].filter(
      (pair) => pair !== undefined && pair !== '',
    );
    return { ...environment, DATABASE_URL: databaseUrl, HTTP_PORT: String(port), INTAKE_TOKENS: tokens.join(',') };
  }
}
