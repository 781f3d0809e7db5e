/** What Prisma Client asks a driver adapter to run. */
interface Query {
  readonly sql: string;
}

/** Methods of a driver adapter that open another one. */
const OPENS = new Set<string | symbol>(["connect", "connectToShadowDb", "startTransaction", "transactionContext"]);
const RUNS = new Set<string | symbol>(["queryRaw", "executeRaw"]);

/**
 * Gives every LIKE of Prisma Client an escape character, which SQLite has none of by itself:
 * `new PrismaClient({ adapter: withLiteralLike(new PrismaLibSql({ url })) })`.
 * The services count on it: their texts are literal.
 */
export function withLiteralLike<T extends object>(adapter: T): T {
  return new Proxy(adapter, {
    get(target, property): unknown {
      const value: unknown = Reflect.get(target, property, target);
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
