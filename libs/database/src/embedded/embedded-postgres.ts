export interface EmbeddedPostgresOptions {
  /** Folder that holds the server's data, password and log; made when it is missing. */
  dataDir: string;
  /** TCP port on 127.0.0.1. Default: the one of the last start where it is free, else any free one. */
  port?: number;
  /** Database of `databaseUrl`, made when it is missing; default `dateline`. */
  database?: string;
  /** Server settings, such as `{ fsync: 'off' }` for a database that may be lost. */
  settings?: Readonly<Record<string, string>>;
}

/** A running server. It outlives the process that started it until it is stopped. */
export interface EmbeddedPostgres {
  /** With user, password and database. */
  databaseUrl: string;
  port: number;
  /** Of the server's main process. */
  pid: number;
  /** Where the server keeps its files: below `dataDir`, unless the server's user cannot get there. */
  clusterDir: string;
  /** Ends all connections and the server; what is committed is kept. */
  stop(): Promise<void>;
}
