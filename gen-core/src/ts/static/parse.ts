import type * as z from "zod";
import { type Fault, faults } from "./fault.js";
import { isObject } from "./json.js";
import { type FieldError, type FieldErrorCode, type Path, Problem, type ProblemCode } from "./problem.js";

/** Parses, or throws the problem with all errors in the contract's words. */
export function parse<T>(schema: z.ZodType<T>, input: unknown, code: ProblemCode): T {
  const result = schema.safeParse(withoutPrototype(input));
  if (result.success) return result.data;
  throw new Problem(code, errorsOf(result.error, input));
}

/** The schema of each field of a key. */
export type KeySchemas = Readonly<Record<string, z.ZodType>>;

/** Parses a body; where it has fields of the key, they are the path's. All errors of both come at once. */
export function parseWithKey<T>(
  schema: z.ZodType<T>,
  input: unknown,
  keySchemas: KeySchemas | undefined,
  key: unknown,
  problem: ProblemCode,
): T {
  const result = schema.safeParse(withoutPrototype(input));
  const others = Object.entries(keySchemas ?? {}).filter(([field, schema]) => {
    if (!isObject(input) || !Object.hasOwn(input, field) || !isObject(key)) return false;
    const part = schema.safeParse(input[field]);
    // What is no value of the field is an error of the body.
    return part.success && part.data !== key[field];
  });
  if (result.success && others.length === 0) return result.data;
  const { code, message } = faults.unsupported();
  const errors = others.map(([field]): FieldError => ({ path: [field], code, message }));
  throw new Problem(problem, [...(result.success ? [] : errorsOf(result.error, input)), ...errors]);
}

/** Parses a part of a body, which stands at a path in it. */
export function parseBelow(schema: z.ZodType, input: unknown, path: Path): { data: unknown; errors: FieldError[] } {
  const result = schema.safeParse(withoutPrototype(input));
  if (result.success) return { data: result.data, errors: [] };
  const errors = errorsOf(result.error, input).map((error) => ({ ...error, path: [...path, ...error.path] }));
  return { data: undefined, errors };
}

/** So that an absent `constructor` is absent. */
function withoutPrototype(input: unknown): unknown {
  return isObject(input) ? Object.assign(Object.create(null), input) : input;
}

function errorsOf(error: z.ZodError, input: unknown): FieldError[] {
  return error.issues.flatMap((issue) => fieldErrors(issue, input));
}

function fieldErrors(issue: z.core.$ZodIssue, input: unknown): FieldError[] {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  const error = ({ code, message }: Fault, at = path): FieldError => ({ path: at, code, message });
  switch (issue.code) {
    case "custom":
      return [{ path, code: codeOf(issue.params), message: issue.message }];
    case "unrecognized_keys":
      return issue.keys.map((key) => error(faults.unknown(), [...path, key]));
    case "invalid_type":
      if (path.length > 0 && valueAt(input, path) === undefined) return [error(faults.required())];
      if (path.length > 0 && valueAt(input, path) === null) return [error(faults.notNull())];
      return [error(faults.type(issue.expected === "array" ? "an array" : "an object"))];
    default:
      return [{ path, code: "type", message: issue.message }];
  }
}

function codeOf(parameters: Record<string, unknown> | undefined): FieldErrorCode {
  const code = parameters?.["code"];
  return codes.find((known) => known === code) ?? "type";
}

const codes: readonly FieldErrorCode[] = [
  "required",
  "unknown",
  "type",
  "not_null",
  "too_small",
  "too_big",
  "too_short",
  "too_long",
  "too_many",
  "pattern",
  "format",
  "enum",
  "empty",
  "not_unique",
  "unsupported",
  "refused",
];

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  let value = input;
  for (const part of path) {
    if (Array.isArray(value) && typeof part === "number") value = value[part];
    else if (isObject(value)) value = value[part];
    else return undefined;
  }
  return value;
}
