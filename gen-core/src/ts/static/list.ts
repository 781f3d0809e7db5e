import * as z from "zod";
import { Fault, faults } from "./fault.js";
import type { FilterFields, SortDirection } from "./filters.js";
import { type Include, readInclude, readSelect } from "./include.js";
import { parseJson } from "./json.js";
import { limits } from "./limits.js";
import type { FieldError, Path } from "./problem.js";
import { resourceOf, type Resources } from "./resources.js";
import { readWhere } from "./where.js";

/** The parameters of a request, decoded, in order. */
export type QueryParameters = readonly (readonly [name: string, value: string])[];

interface Parameters {
  where?: unknown;
  orderBy?: { field: string; direction: SortDirection }[];
  skip?: number;
  take?: number;
  include?: Include;
  select?: string[];
}

/** The parameters of a list, as a schema over [`QueryParameters`]. */
export function listQuery<T>(resources: Resources, model: string): z.ZodType<T> {
  const names = ["where", "orderBy", "skip", "take", "include", "select"];
  return parameters<T>(names, resources, model, { skip: 0, take: limits.takeDefault });
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
    const errors: FieldError[] = [];
    const fail = (path: Path, { code, message }: Fault): void => {
      errors.push({ path, code, message });
    };
    const resource = resourceOf(resources, model);
    const query: Parameters = { ...defaults };
    for (const name of new Set(given.map(([name]) => name))) {
      const [value = "", ...more] = given.filter(([other]) => other === name).map(([, text]) => text);
      if (!names.includes(name)) fail([name], faults.unknown());
      else if (more.length > 0) fail([name], faults.once());
      else if (name === "where") readWhereText(value, resources, model, query, errors);
      else if (name === "skip") query.skip = readWhole(value, name, 0, limits.skipMax, fail);
      else if (name === "take") query.take = readWhole(value, name, 1, limits.takeMax, fail);
      else if (value === "") fail([name], faults.empty());
      else if (name === "orderBy") query.orderBy = readOrder(value, resource.fields, fail);
      else if (name === "include") query.include = readInclude(value, resources, model, fail);
      else query.select = readSelect(value, resource, fail);
    }
    return finish<T>(query, errors, context);
  });
}

type Fail = (path: Path, fault: Fault) => void;

function readWhereText(
  text: string,
  resources: Resources,
  model: string,
  query: Parameters,
  errors: FieldError[],
): void {
  let value: unknown;
  try {
    value = parseJson(text, limits.jsonDepth);
  } catch {
    const { code, message } = faults.format("JSON");
    errors.push({ path: ["where"], code, message });
    return;
  }
  const result = readWhere(value, resources, model);
  query.where = result.where;
  errors.push(...result.errors);
}

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

function readWhole(text: string, name: string, min: number, max: number, fail: Fail): number {
  const number = Number(text);
  if (!/^(0|[1-9]\d*)$/.test(text)) fail([name], faults.type("a whole number"));
  else if (number < min) fail([name], faults.tooSmall(min));
  else if (number > max) fail([name], faults.tooBig(max));
  return number;
}

/** What was read follows the tables of fields, which is what `T` describes. */
export function finish<T>(value: unknown, errors: readonly FieldError[], context: z.RefinementCtx<unknown>): T {
  for (const { path, code, message } of errors) {
    context.addIssue({ code: "custom", path: [...path], message, params: { code } });
  }
  return errors.length === 0 ? (value as T) : z.NEVER;
}
