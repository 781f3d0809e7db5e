import { type FieldError, Problem } from "./problem.js";
import { isInside } from "./transaction.js";

/** A unique constraint: its name in the database, its columns there, and its fields on the wire. */
export interface Unique {
  readonly constraint: string;
  readonly columns: readonly string[];
  readonly fields: readonly string[];
  /** Those of them that errors may name, where some are hidden. */
  readonly shown?: readonly string[];
}

const ATTEMPTS = 3;
const FOREIGN_KEY = new Set(["P2003", "P2014", "P2018"]);
const CONSTRAINT = new Set(["P2004", "P2011"]);
const VALUE = new Set(["P2000", "P2006", "P2007", "P2020", "P2033"]);
const CONFLICT = new Set(["P2034"]);
const UNAVAILABLE = new Set(["P1000", "P1001", "P1002", "P1003", "P1008", "P1009", "P1010", "P1011", "P1017", "P2024", "P2028", "P2037"]);
// What the engine of Prisma 6 prints of an error that it has no code for.
const ENGINE_ERROR =
  /QueryError\((?:(?:PostgresError|Server\(MysqlError) \{ code: "?(\w+)"?,|SqliteError \{ extended_code: (\d+))/;
// Numbers of MySQL and MariaDB. A value: out of range, cut, incorrect, too long, no JSON; or a row that is too large.
const VALUES = new Set(["1264", "1265", "1292", "1366", "1406", "1411", "1118", "1153", "3140", "3156"]);
// A deadlock, a lock that another holds for too long, a row that changed, a statement that a change of its tables has made old.
const CONFLICTS = new Set(["40001", "40P01", "1213", "1205", "1020", "1615"]);
// No connection, no resources, read-only, shutting down or killed, out of time; from 45000 on the driver has no connection or has lost it.
const OUT_OF_REACH = new Set([
  "1021", "1037", "1038", "1040", "1041", "1053", "1114", "1129", "1130", "1135", "1158", "1159", "1160", "1161",
  "1203", "1206", "1226", "1290", "1317", "1461", "1836", "1927", "1969", "3024", "45001", "45004", "45009", "45012",
  "45013", "45019", "45026", "45027", "45028", "45035", "45037",
]);
// The client joins a table for each condition on a to-one relation; SQLite takes 64 of them, MariaDB and MySQL 61.
const TOO_MANY_JOINS = /at most 64 tables in a join|Too many tables; \w+ can only use 61 tables/;
const SQLITE_CONSTRAINT = 19;
// What Node says of a connection that cannot be made or is lost.
const NO_CONNECTION =
  /^(ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|E(HOST|NET)(UNREACH|DOWN))$/;
// What drivers say of it without a code of their own, and of a pool that has none to give.
const LOST_CONNECTION =
  /Connection terminated|ConnectionClosed|SocketTimeout|DatabaseNotReachable|not queryable|timeout exceeded when trying to connect|Query read timeout|after calling end on the pool|server has closed the connection|ECONN(REFUSED|RESET)|EPIPE|ETIMEDOUT/i;

/** Runs a query; throws its failure as a problem. A write conflict is tried again. */
export async function database<T>(uniques: readonly Unique[], query: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await query();
    } catch (error) {
      if (attempt < ATTEMPTS && isConflict(error) && !isInside()) continue;
      throw problemOf(error, uniques);
    }
  }
}

/** A write to one row: `null` when there is none. */
export async function databaseRow<T>(uniques: readonly Unique[], query: () => Promise<T>): Promise<T | null> {
  try {
    return await database(uniques, query);
  } catch (error) {
    if (error instanceof Problem && error.code === "not_found") return null;
    throw error;
  }
}

/** A write that links rows: one that is missing is a violation. */
export async function databaseLinks<T>(uniques: readonly Unique[], query: () => Promise<T>): Promise<T> {
  const row = await databaseRow(uniques, query);
  if (row === null) throw new Problem("foreign_key_violation");
  return row;
}

/** A write to one row that links others: `null` when the row itself is missing. */
export async function databaseLinkedRow<T>(
  uniques: readonly Unique[],
  query: () => Promise<T>,
  find: () => Promise<T | null>,
): Promise<T | null> {
  const row = await databaseRow(uniques, query);
  // Prisma has one error for both.
  if (row === null && (await database([], find)) !== null) throw new Problem("foreign_key_violation");
  return row;
}

/** A row that was written, if it is found again among the granted: else nothing is written. */
export function stillGranted<T>(row: T, found: object | null): T {
  if (found === null) throw new Problem("forbidden");
  return row;
}

function problemOf(error: unknown, uniques: readonly Unique[]): Problem {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  if (code === "P2002") return new Problem("unique_violation", notUnique(error, uniques), error);
  if (code === "P2025") return new Problem("not_found", [], error);
  if (FOREIGN_KEY.has(code)) return new Problem(isTriggers(error) ? "constraint_violation" : "foreign_key_violation", [], error);
  if (CONSTRAINT.has(code)) return new Problem("constraint_violation", [], error);
  if (VALUE.has(code)) return new Problem("validation_failed", [], error);
  if (UNAVAILABLE.has(code) || isConflict(error)) return new Problem("unavailable", [], error);
  return databaseProblem(error);
}

/** What Prisma has no code of its own for: the database's code decides. */
function databaseProblem(error: unknown): Problem {
  const state = stateOf(error);
  if (/^(22...|54000)$/.test(state) || VALUES.has(state)) return new Problem("validation_failed", [], error);
  if (state === "23001") return new Problem("foreign_key_violation", [], error);
  if (/^23...$/.test(state) || ["4025", "3819", "1048"].includes(state) || /SQLITE_CONSTRAINT/.test(state)) {
    return new Problem("constraint_violation", [], error);
  }
  if (/^((08|28|3D|53|57)...|55P03)$/.test(state) || OUT_OF_REACH.has(state)) return new Problem("unavailable", [], error);
  const message = messagesOf(error);
  if (TOO_MANY_JOINS.test(message)) return new Problem("invalid_query", [], error);
  // Of a name with several addresses the driver's error has no message, only the code.
  const lost = NO_CONNECTION.test(codeOf(error)) || LOST_CONNECTION.test(message);
  return new Problem(lost ? "unavailable" : "internal", [], error);
}

/** All that is said of it: the client's own error may have no words, and its adapter's has them. */
function messagesOf(error: unknown): string {
  const adapterError = get(get(error, "meta"), "driverAdapterError");
  const cause = causeOf(error);
  const said = [get(error, "message"), get(adapterError, "message"), get(cause, "kind"), get(cause, "originalMessage")];
  return said.filter((text) => typeof text === "string").join("\n");
}

/** Whether a trigger of SQLite refused the row: to Prisma's adapter that is a foreign key, since a RESTRICT fails as a trigger does. */
function isTriggers(error: unknown): boolean {
  const cause = causeOf(error);
  const isTrigger = ["SQLITE_CONSTRAINT_TRIGGER", "1811"].includes(String(get(cause, "originalCode")));
  return isTrigger && !String(get(cause, "originalMessage")).includes("FOREIGN KEY constraint failed");
}

function isConflict(error: unknown): boolean {
  return CONFLICT.has(codeOf(error)) || CONFLICTS.has(stateOf(error));
}

/** SQLSTATE, or the number that MariaDB and MySQL have, or SQLite's code. */
function stateOf(error: unknown): string {
  const cause = causeOf(error);
  const [code, extended] =
    cause === undefined ? engineState(error) : [get(cause, "originalCode") ?? get(cause, "code"), get(cause, "extendedCode")];
  // The lower byte of SQLite's extended code is the code itself.
  return Number(extended) % 256 === SQLITE_CONSTRAINT ? "SQLITE_CONSTRAINT" : String(code ?? "");
}

/** The code, or SQLite's extended one. */
function engineState(error: unknown): readonly unknown[] {
  if (!(error instanceof Error) || error.name !== "PrismaClientUnknownRequestError") return [];
  return ENGINE_ERROR.exec(error.message)?.slice(1) ?? [];
}

/** What a driver adapter said. Prisma 6 throws what it has no code for as the adapter's error, without one of its own around it. */
function causeOf(error: unknown): unknown {
  const adapterError = get(get(error, "meta"), "driverAdapterError") ?? error;
  return get(adapterError, "name") === "DriverAdapterError" ? get(adapterError, "cause") : undefined;
}

/** The violated constraint: its name or its columns. An adapter tells it, or the engine that Prisma 6 has without one. */
function violated(error: unknown): { index?: unknown; fields?: unknown; message?: unknown } {
  const cause = causeOf(error);
  const constraint = get(cause, "constraint");
  if (constraint !== undefined) {
    return { index: get(constraint, "index"), fields: get(constraint, "fields"), message: get(cause, "originalMessage") };
  }
  const target = get(get(error, "meta"), "target");
  return Array.isArray(target) ? { index: undefined, fields: target } : { index: target, fields: undefined };
}

/** Prisma names an index or the columns, in the database's names and sometimes quoted; an engine may name the fields. */
function notUnique(error: unknown, uniques: readonly Unique[]): FieldError[] {
  const { index, fields, message } = violated(error);
  const names: readonly unknown[] = Array.isArray(fields) ? fields : [];
  const isNamed = (known: readonly string[]): boolean =>
    known.length === names.length && known.every((name) => names.some((given) => isName(given, name)));
  const unique =
    typeof index === "string"
      ? uniques.find(({ constraint }) => isName(index, constraint) || endsWithName(message, constraint))
      : (uniques.find(({ columns }) => isNamed(columns)) ?? uniques.find((known) => isNamed(known.fields)));
  return (unique?.shown ?? unique?.fields ?? []).map((field) => ({ path: [field], code: "not_unique", message: "is already taken" }));
}

/** `Duplicate entry 'a' for key 'Post.Post_slug_key'`: MySQL does not quote what it names, and the adapter stops at a blank. */
function endsWithName(message: unknown, constraint: string): boolean {
  return typeof message === "string" && [`'${constraint}'`, `.${constraint}'`].some((end) => message.endsWith(end));
}

/** `"Post"."slug"`, `Post.slug` and `slug` are the same column. */
function isName(given: unknown, known: string): boolean {
  if (typeof given !== "string") return false;
  const forms = [known, `"${known.replaceAll('"', '""')}"`, `\`${known}\``];
  return forms.some((form) => given === form || given.endsWith(`.${form}`));
}

function codeOf(error: unknown): string {
  // An engine that does not start has the other one.
  const code = get(error, "code") ?? get(error, "errorCode");
  return typeof code === "string" ? code : "";
}

function get(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
