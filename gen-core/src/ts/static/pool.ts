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
  readonly verify: (client: PoolClient, done: () => void) => void;
}

interface PoolClient {
  on(event: "error" | "end", listener: () => void): unknown;
  end(): Promise<void>;
  query: (...parameters: unknown[]) => unknown;
  release: (destroy?: boolean) => void;
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
    verify: (client, done) => {
      // An error that nobody listens to ends the process, and the adapter listens a moment after it got the connection.
      client.on("error", () => {});
      client.on("end", () => giveBack(client));
      endWhereSilent(client);
      done();
    },
  };
}

/** Prisma 6 keeps what a transaction has lost, until the pool has no connection left. */
function giveBack(client: PoolClient): void {
  const { release } = client;
  client.release = () => {};
  try {
    release(true);
  } catch {
    // It was given back already.
  }
}

/**
 * What was given up may still be done, and a transaction with it stays open: the next request would write into it, and nothing would
 * commit that. Where the pool itself asks, it does this by itself.
 */
function endWhereSilent(client: PoolClient): void {
  const { query } = client;
  client.query = (...parameters) => {
    const answer = Reflect.apply(query, client, parameters);
    if (answer instanceof Promise) {
      answer.catch((error: unknown) => {
        if (error instanceof Error && error.message === "Query read timeout") client.end().catch(() => {});
      });
    }
    return answer;
  };
}
