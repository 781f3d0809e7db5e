/** What Prisma Client asks a driver adapter to run. */
interface Query {
  readonly sql: string;
  readonly argTypes: readonly ArgType[];
}

interface ArgType {
  readonly scalarType: string;
}

/** What an adapter says of its database. */
interface ConnectionInfo {
  readonly supportsRelationJoins: boolean;
  readonly maxBindValues: number;
}

/** SQLite's own limit of a query; Prisma would stop at 999, where the lists of one `where` may hold 1000 items. */
const maxBindValues = 32_766;

/** Methods of a driver adapter that open another one. */
const OPENS = new Set<string | symbol>(["connect", "connectToShadowDb", "startTransaction", "transactionContext"]);
const RUNS = new Set<string | symbol>(["queryRaw", "executeRaw"]);

/**
 * What the services count on, of an adapter for SQLite: every LIKE has an escape character, since texts are literal; a Decimal keeps the
 * digits that its column can hold; a query may have as many values as SQLite takes.
 * `new PrismaClient({ adapter: forSqlite(new PrismaLibSql({ url, intMode: "bigint" })) })`.
 */
export function forSqlite<T extends object>(adapter: T): T {
  return new Proxy(adapter, {
    get(target, property): unknown {
      const value: unknown = Reflect.get(target, property, target);
      if (property === "getConnectionInfo") return (): ConnectionInfo => connectionInfo(target, value);
      if (typeof value !== "function") return value;
      if (RUNS.has(property)) return (query: Query): unknown => Reflect.apply(value, target, [mended(query)]);
      if (!OPENS.has(property)) return value.bind(target);
      return async (...parameters: unknown[]): Promise<object> =>
        forSqlite(await Reflect.apply(value, target, parameters));
    },
  });
}

function connectionInfo(adapter: object, method: unknown): ConnectionInfo {
  const known: unknown = typeof method === "function" ? Reflect.apply(method, adapter, []) : undefined;
  return { supportsRelationJoins: false, ...(typeof known === "object" && known), maxBindValues };
}

// A LIKE of the client is `LIKE ('%' || ? || '%')`. Its SQL holds no text of the user: values are parameters.
function mended(query: Query): Query {
  return {
    ...query,
    sql: query.sql.replace(/ LIKE (\?\d*|\((?:'%' \|\| )?\?\d*(?: \|\| '%')?\))/g, " LIKE $1 ESCAPE '\\'"),
    argTypes: query.argTypes.map(asText),
  };
}

/** The adapter makes a double of a Decimal; of a text the column makes a number itself. */
function asText(type: ArgType): ArgType {
  return type.scalarType === "decimal" ? { ...type, scalarType: "string" } : type;
}
