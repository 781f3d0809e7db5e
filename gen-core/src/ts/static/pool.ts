/** A part of node-postgres' `PoolConfig`. */
export interface PoolOptions {
  readonly connectionString: string;
  readonly options: string;
  readonly max: number;
  readonly connectionTimeoutMillis: number;
  readonly statement_timeout: number;
  readonly lock_timeout: number;
  readonly query_timeout: number;
  readonly keepAlive: boolean;
  readonly verify: (client: Listenable, done: () => void) => void;
}

interface Listenable {
  on(event: "error", listener: () => void): unknown;
}

/**
 * The pool that the services count on: `new PrismaPg(poolOptions(url))`, or with limits of one's own
 * `new PrismaPg({ ...poolOptions(url), max: 20 })`. Times are in milliseconds.
 */
export function poolOptions(connectionString: string): PoolOptions {
  return {
    connectionString,
    // Else the adapter reads and writes `timestamptz` as the wall-clock time of the session.
    options: "-c TimeZone=UTC",
    max: 10,
    // How long a request waits for a connection before it is told that there is none. By itself the pool waits for ever.
    connectionTimeoutMillis: 5_000,
    // What waits for ever keeps its connection for ever.
    statement_timeout: 30_000,
    lock_timeout: 10_000,
    // Where the database is silent altogether.
    query_timeout: 35_000,
    keepAlive: true,
    // A connection that is lost while nobody listens ends the process: the adapter listens a moment after it gets one.
    verify: (client, done) => {
      client.on("error", () => {});
      done();
    },
  };
}
