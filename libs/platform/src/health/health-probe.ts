/** What one part of a service says about itself. */
export interface HealthReport {
  readonly ok: boolean;
  /** Numbers and words for the operator: lag, assigned partitions, age of the last tick in ms. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/**
 * A part of a service that can be asked for its health. `live` false means that only a restart helps (the loop stands
 * still); `ready` false means that work should go elsewhere for now (not connected, database away).
 */
export interface HealthProbe {
  readonly name: string;
  live(): HealthReport | Promise<HealthReport>;
  ready(): HealthReport | Promise<HealthReport>;
}
