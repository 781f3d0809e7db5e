import type { FieldErrorCode } from "./problem.js";

/** What is wrong with one value: code and message of the contract. Where it stands is known to the caller. */
export class Fault {
  readonly code: FieldErrorCode;
  readonly message: string;

  constructor(code: FieldErrorCode, message: string) {
    this.code = code;
    this.message = message;
  }
}

export const faults = {
  required: (): Fault => new Fault("required", "is required"),
  unknown: (): Fault => new Fault("unknown", "is not known here"),
  type: (what: string): Fault => new Fault("type", `must be ${what}`),
  format: (what: string): Fault => new Fault("format", `must be ${what}`),
  notNull: (): Fault => new Fault("not_null", "must not be null"),
  tooSmall: (min: number | bigint | string): Fault => new Fault("too_small", `must be at least ${min}`),
  tooBig: (max: number | bigint | string): Fault => new Fault("too_big", `must be at most ${max}`),
  tooShort: (min: number): Fault => new Fault("too_short", `must have at least ${min} characters`),
  tooLong: (max: number): Fault => new Fault("too_long", `must have at most ${max} characters`),
  pattern: (source: string): Fault => new Fault("pattern", `must match the pattern ${source}`),
  /** Too many digits before the point: too big, or too small when negative. */
  integerDigits: (negative: boolean, max: number): Fault =>
    new Fault(negative ? "too_small" : "too_big", `must have at most ${max} digits before the point`),
  fractionDigits: (max: number): Fault => new Fault("too_long", `must have at most ${max} digits after the point`),
  once: (): Fault => new Fault("too_many", "must be given once"),
  tooMany: (max: number, what: string): Fault => new Fault("too_many", `must have at most ${max} ${what}`),
  enumeration: (names: readonly string[]): Fault => new Fault("enum", `must be one of ${names.join(", ")}`),
  empty: (): Fault => new Fault("empty", "must not be empty"),
  unsupported: (): Fault => new Fault("unsupported", "is not supported here"),
} as const;
