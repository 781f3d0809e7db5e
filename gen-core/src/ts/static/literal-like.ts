/** What Prisma Client asks a driver adapter to run. */
interface Query {
  readonly sql: string;
}

/** Methods of a driver adapter that open another one. */
const OPENS = new Set<string | symbol>(["connect", "connectToShadowDb", "startTransaction", "transactionContext"]);
const RUNS = new Set<string | symbol>(["queryRaw", "executeRaw"]);

/** What an adapter says of its database. */
interface ConnectionInfo {
  readonly supportsRelationJoins: boolean;
  readonly maxBindValues: number;
}

/** SQLite's own limit of a query; Prisma would stop at 999, where the lists of one `where` may hold 1000 items. */
const maxBindValues = 32_766;

/**
 * Gives every LIKE of Prisma Client an escape character, which SQLite has none of by itself, and lets a query have all the values that SQLite takes:
 * `new PrismaClient({ adapter: withLiteralLike(new PrismaLibSql({ url })) })`.
 * The services count on it: their texts are literal.
 */
export function withLiteralLike<T extends object>(adapter: T): T {
  return new Proxy(adapter, {
    get(target, property): unknown {
      const value: unknown = Reflect.get(target, property, target);
      if (property === "getConnectionInfo") {
        return (): ConnectionInfo => {
          const known: unknown = typeof value === "function" ? value.call(target) : undefined;
          return { supportsRelationJoins: false, ...(typeof known === "object" && known), maxBindValues };
        };
      }
      if (typeof value !== "function") return value;
      if (RUNS.has(property)) return (query: Query): unknown => Reflect.apply(value, target, [escaped(query)]);
      if (!OPENS.has(property)) return value.bind(target);
      return async (...parameters: unknown[]): Promise<object> =>
        withLiteralLike(await Reflect.apply(value, target, parameters));
    },
  });
}

// A LIKE of the client is `LIKE ('%' || ? || '%')`. Its SQL holds no text of the user: values are parameters.
function escaped(query: Query): Query {
  return {
    ...query,
    sql: query.sql.replace(/ LIKE (\?\d*|\((?:'%' \|\| )?\?\d*(?: \|\| '%')?\))/g, " LIKE $1 ESCAPE '\\'"),
  };
}
