/** A column of a result, as the driver `mariadb` describes it. */
interface Column {
  readonly type: string;
}

/** How a pool and its sessions have to be for the services: `createPool({ host, user, …, ...sessionOptions })`. Times are in milliseconds. */
export const sessionOptions = {
  /** Times are in UTC. */
  timezone: "Z",
  /** An identity of 0 is 0, fractions of a second are cut (MySQL would round them), and what waits for a lock gives its connection back. */
  initSql:
    "SET sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO' /*!80000 , ',TIME_TRUNCATE_FRACTIONAL' */), innodb_lock_wait_timeout = 3",
  /** How long a request waits for a connection before it is told that there is none. */
  acquireTimeout: 5_000,
  /** Where the database is silent altogether: the driver itself waits for ever. It closes the connection. */
  socketTimeout: 35_000,
  /** In seconds, and below that: a connection that rests is put away, not found silent. */
  idleTimeout: 30,
  /** The driver would make another for each that rested, and puts away only what is more than these. */
  minimumIdle: 0,
} as const;

/** What opens a connection, and what runs a statement. */
const OPENS = new Set<string | symbol>(["getConnection"]);
const RUNS = new Set<string | symbol>(["execute", "query"]);

const TIMES = new Set(["DATETIME", "DATETIME2", "TIMESTAMP", "TIMESTAMP2"]);

/**
 * What the services count on, of a pool of the driver `mariadb` for Prisma's adapter: a year before 100 is itself, and a Float in four bytes
 * is the shortest number that it stands for.
 * `new PrismaMariaDb(forMysql(createPool({ host, user, …, ...sessionOptions })), { disposeExternalPool: true })`.
 */
export function forMysql<T extends object>(pool: T): T {
  return new Proxy(pool, {
    get(target, property): unknown {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== "function") return value;
      if (!OPENS.has(property) && !RUNS.has(property)) return value.bind(target);
      return async (...parameters: unknown[]): Promise<unknown> => {
        const result: unknown = await Reflect.apply(value, target, parameters);
        if (!OPENS.has(property)) return mended(result);
        return typeof result === "object" && result !== null ? forMysql(result) : result;
      };
    },
  });
}

/** Rows as lists of values, which the adapter asks for. */
function mended(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  const columns: unknown = Reflect.get(result, "meta");
  if (!Array.isArray(columns)) return result;
  for (const [at, column] of columns.filter(isColumn).entries()) {
    const mend = TIMES.has(column.type) ? withT : column.type === "FLOAT" ? shortest : undefined;
    if (mend === undefined) continue;
    for (const row of result) if (Array.isArray(row)) row[at] = mend(row[at]);
  }
  return result;
}

function isColumn(column: unknown): column is Column {
  return typeof column === "object" && column !== null && "type" in column && typeof column.type === "string";
}

/** With a blank in its place JavaScript takes the year 1 for 2001. */
function withT(value: unknown): unknown {
  return typeof value === "string" ? value.replace(" ", "T") : value;
}

/** The shortest digits that four bytes tell from all other numbers. */
function shortest(value: unknown): unknown {
  if (typeof value !== "number" || !Number.isFinite(value)) return value;
  for (let digits = 1; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}
