import { type FieldError, Problem } from "./problem.js";

/** A unique constraint: its name in the database, its columns there, and its fields on the wire. */
export interface Unique {
  readonly constraint: string;
  readonly columns: readonly string[];
  readonly fields: readonly string[];
}

const ATTEMPTS = 3;
const FOREIGN_KEY = new Set(["P2003", "P2014", "P2018"]);
const CONSTRAINT = new Set(["P2004", "P2011"]);
const VALUE = new Set(["P2000", "P2006", "P2007", "P2020", "P2033"]);
const CONFLICT = new Set(["P2034"]);
const UNAVAILABLE = new Set(["P1000", "P1001", "P1002", "P1003", "P1008", "P1009", "P1010", "P1011", "P1017", "P2024", "P2028", "P2037"]);
const LOST_CONNECTION =
  /Connection terminated|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|server has closed the connection/i;

/** Runs a query; throws its failure as a problem. A write conflict is tried again. */
export async function database<T>(uniques: readonly Unique[], query: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await query();
    } catch (error) {
      if (attempt < ATTEMPTS && CONFLICT.has(codeOf(error))) continue;
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

function problemOf(error: unknown, uniques: readonly Unique[]): Problem {
  const code = codeOf(error);
  if (code === "P2002") return new Problem("unique_violation", notUnique(error, uniques), error);
  if (code === "P2025") return new Problem("not_found", [], error);
  if (FOREIGN_KEY.has(code)) return new Problem("foreign_key_violation", [], error);
  if (CONSTRAINT.has(code)) return new Problem("constraint_violation", [], error);
  if (VALUE.has(code)) return new Problem("validation_failed", [], error);
  if (UNAVAILABLE.has(code) || CONFLICT.has(code)) return new Problem("unavailable", [], error);
  return databaseProblem(error);
}

/** What Prisma has no code of its own for: the database's code decides. */
function databaseProblem(error: unknown): Problem {
  const cause = get(get(get(error, "meta"), "driverAdapterError"), "cause");
  const state = String(get(cause, "originalCode") ?? get(cause, "code") ?? "");
  // SQLSTATE, then MariaDB's and MySQL's numbers.
  if (/^(22...|54000)$/.test(state) || ["1264", "1366", "1406"].includes(state))
    return new Problem("validation_failed", [], error);
  if (/^23...$/.test(state) || ["4025", "3819", "1048"].includes(state) || /SQLITE_CONSTRAINT/.test(state)) {
    return new Problem("constraint_violation", [], error);
  }
  if (/^(08|53|57|55P03)/.test(state) || state === "45028") return new Problem("unavailable", [], error);
  const message = error instanceof Error ? error.message : "";
  return new Problem(LOST_CONNECTION.test(message) ? "unavailable" : "internal", [], error);
}

/** Prisma names an index or the columns, in the database's names and sometimes quoted. */
function notUnique(error: unknown, uniques: readonly Unique[]): FieldError[] {
  const constraint = get(get(get(get(error, "meta"), "driverAdapterError"), "cause"), "constraint");
  const index = plain(get(constraint, "index"));
  const fields = get(constraint, "fields");
  const columns = Array.isArray(fields) ? fields.map(plain) : [];
  const unique = uniques.find((known) =>
    index === ""
      ? known.columns.length === columns.length && known.columns.every((column) => columns.includes(column))
      : known.constraint === index,
  );
  return (unique?.fields ?? []).map((field) => ({ path: [field], code: "not_unique", message: "is already taken" }));
}

/** `"Post"."slug"`, `Post.slug` and `slug` are the same column. */
function plain(name: unknown): string {
  if (typeof name !== "string") return "";
  return name.replace(/["`]/g, "").replace(/^.*\./, "");
}

function codeOf(error: unknown): string {
  const code = get(error, "code");
  return typeof code === "string" ? code : "";
}

function get(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
