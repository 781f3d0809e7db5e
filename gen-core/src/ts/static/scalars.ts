import { Fault, faults } from "./fault.js";
import { characters, isDeepText, isText } from "./text.js";
import type { JsonValue } from "./json.js";

/** Turns a JSON value into its normal form on the wire, or says what is wrong. `undefined` is an absent key. */
export type Check<T> = (value: unknown) => T | Fault;

export interface TextRules {
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Found anywhere in the text; flag `u`. */
  readonly pattern?: string;
  readonly format?: "email" | "url";
}

/** Bounds in plain digits. */
export interface FloatRules {
  readonly min?: string;
  readonly max?: string;
}

export interface IntRules {
  readonly min?: number;
  readonly max?: number;
}

export interface BigIntRules {
  readonly min?: bigint;
  readonly max?: bigint;
}

const MAX_FLOAT = 1.7e308;
const MAX_BIGINT = 2n ** 63n - 1n;
const MIN_BIGINT = -(2n ** 63n);
const WHOLE = /^-?(0|[1-9]\d*)$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** `@gen.email`, as browsers check it, and `@gen.url`. */
const formats = {
  email: {
    what: "an email address",
    pattern:
      "^[a-zA-Z0-9.!#$%&'*+\\/=?^_`{|}~\\-]+@[a-zA-Z0-9](?:[a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?)*$",
  },
  url: {
    what: "a URL with http or https",
    pattern: "^https?:\\/\\/[^\\x00-\\x20\\x7f\\/?#]+[^\\x00-\\x20\\x7f]*$",
  },
} as const;

function present(value: unknown): Fault | undefined {
  if (value === undefined) return faults.required();
  return value === null ? faults.notNull() : undefined;
}

export function checkText(rules: TextRules = {}): Check<string> {
  const { minLength = 0, maxLength = Infinity, pattern } = rules;
  const format = rules.format === undefined ? undefined : formats[rules.format];
  const source = pattern ?? format?.pattern;
  const regex = source === undefined ? undefined : new RegExp(source, "u");
  return (value) => {
    if (typeof value !== "string") return present(value) ?? faults.type("a string");
    if (!isText(value)) return faults.format("a string");
    // A text has no more characters than UTF-16 units: count only when that does not decide.
    if (value.length > maxLength && characters(value) > maxLength) return faults.tooLong(maxLength);
    if (minLength > 0 && characters(value) < minLength) return faults.tooShort(minLength);
    if (regex?.test(value) === false) return format === undefined ? faults.pattern(pattern ?? "") : faults.format(format.what);
    return value;
  };
}

export function checkBoolean(value: unknown): boolean | Fault {
  return typeof value === "boolean" ? value : (present(value) ?? faults.type("a boolean"));
}

export function checkInt(rules: IntRules = {}): Check<number> {
  const { min = -2147483648, max = 2147483647 } = rules;
  return (value) => {
    if (typeof value !== "number" || !Number.isInteger(value)) return present(value) ?? faults.type("an integer");
    if (value < min) return faults.tooSmall(min);
    if (value > max) return faults.tooBig(max);
    return value === 0 ? 0 : value;
  };
}

export function checkBigInt(rules: BigIntRules = {}): Check<string> {
  const { min = MIN_BIGINT, max = MAX_BIGINT } = rules;
  const what = "an integer, as a string of digits";
  return (value) => {
    if (typeof value === "number") {
      if (!Number.isInteger(value)) return faults.type(what);
      // Beyond, a double does not say which integer was meant.
      if (value > Number.MAX_SAFE_INTEGER) return faults.tooBig(Number.MAX_SAFE_INTEGER);
      if (value < Number.MIN_SAFE_INTEGER) return faults.tooSmall(Number.MIN_SAFE_INTEGER);
    } else {
      if (typeof value !== "string") return present(value) ?? faults.type(what);
      if (!WHOLE.test(value)) return faults.format(what);
      // Such a number is out of range, and making a BigInt of megabytes of digits takes long.
      if (value.length > 20) return value.startsWith("-") ? faults.tooSmall(min) : faults.tooBig(max);
    }
    const integer = BigInt(value);
    if (integer < min) return faults.tooSmall(min);
    if (integer > max) return faults.tooBig(max);
    return integer.toString();
  };
}

export function checkFloat(rules: FloatRules = {}): Check<number> {
  const { min = "-Infinity", max = "Infinity" } = rules;
  const [least, most] = [Number(min), Number(max)];
  return (value) => {
    if (typeof value !== "number") return present(value) ?? faults.type("a number");
    if (value > MAX_FLOAT) return faults.tooBig("1.7e308");
    if (value < -MAX_FLOAT) return faults.tooSmall("-1.7e308");
    if (value < least) return faults.tooSmall(min);
    if (value > most) return faults.tooBig(max);
    return value === 0 ? 0 : value;
  };
}

export function checkEnum<T extends string>(names: readonly T[]): Check<T> {
  const known = new Map<string, T>(names.map((name) => [name, name]));
  return (value) => {
    if (typeof value !== "string") return present(value) ?? faults.type(`one of ${names.join(", ")}`);
    return known.get(value) ?? faults.enumeration(names);
  };
}

export function checkUuid(value: unknown): string | Fault {
  if (typeof value !== "string") return present(value) ?? faults.type("a UUID");
  return UUID.test(value) ? value.toLowerCase() : faults.format("a UUID");
}

export function checkBytes(value: unknown): string | Fault {
  const what = "a base64 string";
  if (typeof value !== "string") return present(value) ?? faults.type(what);
  return Buffer.from(value, "base64").toString("base64") === value ? value : faults.format(what);
}

/** A JSON value; `null` is one. */
export function checkJson(value: unknown): JsonValue | Fault {
  if (value === undefined) return faults.required();
  return isDeepText(value) ? value : faults.format("a JSON value");
}
