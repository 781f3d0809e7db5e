import * as z from "zod";
import { mayHaveCursor, type Order, readCursor, wholeOrder, writeCursor } from "./cursor.js";
import { Fault, faults } from "./fault.js";
import type { FilterFields, SortDirection } from "./filters.js";
import { type Include, readInclude, readSelect } from "./include.js";
import { isObject, parseJson } from "./json.js";
import { limits } from "./limits.js";
import type { FieldError, Path } from "./problem.js";
import { resourceOf, type Resources } from "./resources.js";
import { checkText } from "./scalars.js";
import { checkOf, readWhere } from "./where.js";

/** The parameters of a request, decoded, in order. */
export type QueryParameters = readonly (readonly [name: string, value: string])[];

interface Parameters {
  where?: unknown;
  orderBy?: { field: string; direction: SortDirection }[];
  skip?: number;
  take?: number;
  cursor?: string;
  include?: Include;
  select?: string[];
}

const LIST = ["where", "orderBy", "skip", "take", "cursor", "include", "select"];
const WHOLE = /^(0|[1-9]\d*)$/;

/** The parameters of a list, as a schema over [`QueryParameters`]. */
export function listQuery<T>(resources: Resources, model: string): z.ZodType<T> {
  return parameters<T>(LIST, resources, model, { skip: 0, take: limits.takeDefault });
}

/** The parameters of a count. */
export function countQuery<T>(resources: Resources, model: string): z.ZodType<T> {
  return parameters<T>(["where"], resources, model, {});
}

/** The parameters of one row. */
export function getQuery<T>(resources: Resources, model: string): z.ZodType<T> {
  return parameters<T>(["include", "select"], resources, model, {});
}

/** For operations that take no parameters: every one is refused. */
export const noQuery: z.ZodType<object> = z.custom<QueryParameters>().transform((given, context) => {
  const names = new Set(given.map(([name]) => name));
  const { code, message } = faults.unknown();
  return finish<object>({}, [...names].map((name) => ({ path: [name], code, message })), context);
});

/** A `where` that is JSON already. */
export function whereObject<T>(resources: Resources, model: string): z.ZodType<T> {
  return z.unknown().transform((value, context) => {
    const { where, errors } = readWhere(value, resources, model);
    return finish<T>(where, errors, context);
  });
}

function parameters<T>(
  names: readonly string[],
  resources: Resources,
  model: string,
  defaults: Parameters,
): z.ZodType<T> {
  return z.custom<QueryParameters>().transform((given, context) => {
    const hasCursor = given.some(([name]) => name === "cursor");
    const reader = new ParameterReader(resources, model, defaults, hasCursor);
    for (const name of new Set(given.map(([name]) => name))) {
      const [value = "", ...more] = given.filter(([other]) => other === name).map(([, text]) => text);
      if (!names.includes(name)) reader.fail([name], faults.unknown());
      else if (more.length > 0) reader.fail([name], faults.once());
      else reader.parameter(name, value);
    }
    return finish<T>(reader.finished(), reader.errors, context);
  });
}

/**
 * The parameters of a list as a body: `where` as it is, whole numbers as numbers, the others as the texts that they are in a query
 * string.
 */
export function listBody<T>(resources: Resources, model: string): z.ZodType<T> {
  return z.unknown().transform((given, context) => {
    const hasCursor = isObject(given) && Object.hasOwn(given, "cursor");
    const reader = new ParameterReader(resources, model, { skip: 0, take: limits.takeDefault }, hasCursor);
    if (!isObject(given)) reader.fail([], faults.type("an object"));
    for (const [name, value] of Object.entries(isObject(given) ? given : {})) {
      if (LIST.includes(name)) reader.member(name, value);
      else reader.fail([name], faults.unknown());
    }
    return finish<T>(reader.finished(), reader.errors, context);
  });
}

class ParameterReader {
  readonly errors: FieldError[] = [];
  readonly query: Parameters;
  private readonly resources: Resources;
  private readonly model: string;
  private readonly hasCursor: boolean;

  constructor(resources: Resources, model: string, defaults: Parameters, hasCursor: boolean) {
    this.resources = resources;
    this.model = model;
    this.hasCursor = hasCursor;
    this.query = { ...defaults };
  }

  /** All of them: a cursor is of an order. */
  finished(): Parameters {
    const { cursor, orderBy = [] } = this.query;
    const { fields, key } = resourceOf(this.resources, this.model);
    if (cursor === undefined || this.errors.some(({ path }) => path[0] === "orderBy")) return this.query;
    const order = wholeOrder(orderBy, key);
    if (!mayHaveCursor(order, key, fields)) this.fail(["cursor"], faults.unsupported());
    else if (!isCursor(cursor, order, fields)) this.fail(["cursor"], faults.format("a cursor of this order"));
    return this.query;
  }

  /** One of a query string. */
  parameter(name: string, value: string): void {
    if (name === "skip" && this.hasCursor) this.fail([name], faults.unsupported());
    else if (name === "where") this.whereText(value);
    else if (name === "skip" || name === "take") this.number(name, wholeOf(value));
    else this.text(name, value);
  }

  /** One of a body. */
  member(name: string, value: unknown): void {
    if (name === "skip" && this.hasCursor) return this.fail([name], faults.unsupported());
    if (name === "where") return this.where(value);
    if (name === "skip" || name === "take") {
      return value === null ? this.fail([name], faults.notNull()) : this.number(name, value);
    }
    const text = checkText()(value);
    if (text instanceof Fault) this.fail([name], text);
    else this.text(name, text);
  }

  fail = (path: Path, { code, message }: Fault): void => {
    this.errors.push({ path, code, message });
  };

  private text(name: string, value: string): void {
    const { resources, model, query, fail } = this;
    const resource = resourceOf(resources, model);
    if (name === "cursor") query.cursor = value;
    else if (value === "") fail([name], faults.empty());
    else if (name === "orderBy") query.orderBy = readOrder(value, resource.fields, fail);
    else if (name === "include") query.include = readInclude(value, resources, model, fail);
    else query.select = readSelect(value, resource, fail);
  }

  private whereText(text: string): void {
    let value: unknown;
    try {
      value = parseJson(text, limits.jsonDepth);
    } catch {
      return this.fail(["where"], faults.format("JSON"));
    }
    this.where(value);
  }

  private where(value: unknown): void {
    const { where, errors } = readWhere(value, this.resources, this.model);
    this.query.where = where;
    this.errors.push(...errors);
  }

  private number(name: "skip" | "take", value: unknown): void {
    const [min, max] = name === "skip" ? [0, limits.skipMax] : [1, limits.takeMax];
    if (typeof value !== "number" || !Number.isInteger(value)) this.fail([name], faults.type("a whole number"));
    else if (value < min) this.fail([name], faults.tooSmall(min));
    else if (value > max) this.fail([name], faults.tooBig(max));
    // Plus nothing, so that -0 is 0.
    else this.query[name] = value + 0;
  }
}

/** What has more digits than a number holds is far too big. */
function wholeOf(text: string): number | undefined {
  return WHOLE.test(text) ? Math.min(Number(text), Number.MAX_SAFE_INTEGER) : undefined;
}

/** Its values are of their fields, in the form that is written. Empty, it is the beginning. */
function isCursor(text: string, order: readonly Order[], fields: FilterFields): boolean {
  if (text === "") return true;
  const values = readCursor(order, text)?.map((value, index): unknown => {
    const field = fields[order[index]?.field ?? ""];
    if (field === undefined) return faults.unknown();
    return value === null && field.nullable ? null : checkOf(field)(value);
  });
  return values !== undefined && !values.some((value) => value instanceof Fault) && writeCursor(order, values) === text;
}

type Fail = (path: Path, fault: Fault) => void;

function readOrder(text: string, fields: FilterFields, fail: Fail): { field: string; direction: SortDirection }[] {
  const order = text
    .split(",")
    .map((part): { field: string; direction: SortDirection } =>
      part.startsWith("-") ? { field: part.slice(1), direction: "desc" } : { field: part, direction: "asc" },
    );
  const counts = new Map<string, number>();
  for (const { field } of order) counts.set(field, (counts.get(field) ?? 0) + 1);
  for (const [name, count] of counts) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field?.orderable !== true) fail(["orderBy", name], faults.unknown());
    else if (count > 1) fail(["orderBy", name], faults.once());
  }
  return order;
}

/** What was read follows the tables of fields, which is what `T` describes. */
export function finish<T>(value: unknown, errors: readonly FieldError[], context: z.RefinementCtx<unknown>): T {
  for (const { path, code, message } of errors) {
    context.addIssue({ code: "custom", path: [...path], message, params: { code } });
  }
  return errors.length === 0 ? (value as T) : z.NEVER;
}
