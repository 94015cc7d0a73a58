import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Environment } from '../env.js';
import { CliError } from '../terminal/cli-error.js';
import { migratedServices, serviceProgram, type ServiceName } from './service-programs.js';

/** Names of the migrations that a service ran; none when its schema was current. */
export interface MigrationReport {
  readonly service: ServiceName;
  readonly migrations: readonly string[];
}

/**
 * Runs the migrations of every service that owns a schema, each by the service's own program.
 *
 * @throws {CliError} with what the service said.
 */
export async function migrateAll(environment: Environment, databaseUrl: string): Promise<readonly MigrationReport[]> {
  const env = { ...environment, DATABASE_URL: databaseUrl };
  return Promise.all(migratedServices.map((service) => migrate(service, env)));
}

async function migrate(service: ServiceName, env: Environment): Promise<MigrationReport> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [serviceProgram(service, 'migrate')], {
      env: { ...env },
    });
    return { service, migrations: (JSON.parse(stdout) as { migrations: string[] }).migrations };
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new CliError(stderr.trim() || `${service} could not migrate its schema`, undefined, { cause: error });
  }
}
