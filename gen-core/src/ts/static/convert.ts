import type { NullFilter, RangeFilter, TextFilter } from "./filters.js";

/** Between the wire and what Prisma Client takes and gives. */

export function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, "base64"));
}

export function toDate(text: string): Date {
  return new Date(text);
}

/** With so many digits of a second, the others cut. */
export function toDateOf(digits: number): (text: string) => Date {
  const step = 10 ** (3 - digits);
  return (text) => {
    const time = toDate(text).getTime();
    return new Date(Math.floor(time / step) * step);
  };
}

/** With zeros behind, up to a length. */
export function toBytesOf(length: number): (base64: string) => Uint8Array<ArrayBuffer> {
  return (base64) => {
    const [given, filled] = [toBytes(base64), new Uint8Array(length)];
    if (given.length > length) return given;
    filled.set(given);
    return filled;
  };
}

export function bytesText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** An unsigned one of MySQL may be larger than the wire has it: such a row cannot be read. */
export function bigIntText(value: bigint): string {
  if (value > 9223372036854775807n) throw new RangeError("a BigInt beyond 9223372036854775807");
  return value.toString();
}

/** Null. No body stores what reads as it, so that no type says so. */
const UNREADABLE: string = JSON.parse("null");

/** What the wire has no time for (an infinity, years before 1 and behind 9999) reads as null. */
export function dateText(value: Date): string {
  const year = value.getUTCFullYear();
  return year >= 1 && year <= 9999 ? value.toISOString() : UNREADABLE;
}

/** On 1970-01-01, where Prisma's client has `24:00:00` on the day after. */
export function timeText(value: Date): string {
  return dateText(new Date(value.getTime() % 86_400_000));
}

/** Plain digits: `toString` would write an exponent. What is no number reads as null. */
export function decimalText(value: { toFixed(): string }): string {
  const text = value.toFixed();
  if (!/\d$/.test(text)) return UNREADABLE;
  return text === "-0" ? "0" : text;
}

/** JSON has no NaN and no infinities: they read as null. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Converts what is not null. */
export function orNull<T, R>(value: T | null, convert: (value: T) => R): R | null {
  return value === null ? null : convert(value);
}

/** A filter in the client's own values. */
export interface ClientFilter<P, N extends null> {
  equals?: P | N;
  not?: P | N;
  in?: P[];
  notIn?: P[];
  lt?: P;
  lte?: P;
  gt?: P;
  gte?: P;
}

export function filterOf<P>(
  filter: string | RangeFilter<string>,
  convert: (value: string) => P,
): ClientFilter<P, never>;
export function filterOf<P>(
  filter: string | null | RangeFilter<string | null>,
  convert: (value: string) => P,
): ClientFilter<P, null>;
export function filterOf<P>(
  filter: string | null | RangeFilter<string | null>,
  convert: (value: string) => P,
): ClientFilter<P, null> {
  const value = (wire: string | null): P | null => (wire === null ? null : convert(wire));
  const result: ClientFilter<P, null> = {};
  if (typeof filter === "string" || filter === null) {
    result.equals = value(filter);
    return result;
  }
  if (filter.equals !== undefined) result.equals = value(filter.equals);
  if (filter.not !== undefined) result.not = value(filter.not);
  if (filter.in !== undefined) result.in = filter.in.map(convert);
  if (filter.notIn !== undefined) result.notIn = filter.notIn.map(convert);
  if (filter.lt !== undefined) result.lt = convert(filter.lt);
  if (filter.lte !== undefined) result.lte = convert(filter.lte);
  if (filter.gt !== undefined) result.gt = convert(filter.gt);
  if (filter.gte !== undefined) result.gte = convert(filter.gte);
  return result;
}

/** Prisma hands these texts to LIKE as they are; ours are literal. An insensitive `equals` is a LIKE too. */
export function textFilterOf(filter: string | TextFilter<string>): string | TextFilter<string>;
export function textFilterOf(
  filter: string | null | TextFilter<string | null>,
): string | null | TextFilter<string | null>;
export function textFilterOf(
  filter: string | null | TextFilter<string | null>,
): string | null | TextFilter<string | null> {
  if (typeof filter === "string" || filter === null) return filter;
  const result: TextFilter<string | null> = { ...filter };
  if (result.contains !== undefined) result.contains = escapeLike(result.contains);
  if (result.startsWith !== undefined) result.startsWith = escapeLike(result.startsWith);
  if (result.endsWith !== undefined) result.endsWith = escapeLike(result.endsWith);
  if (result.mode === undefined) return result;
  if (typeof result.equals === "string") result.equals = escapeLike(result.equals);
  if (typeof result.not === "string") result.not = escapeLike(result.not);
  return result;
}

export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** One or many, as many. */
export function each<T, R>(value: T | T[], convert: (value: T) => R): R[] {
  return Array.isArray(value) ? value.map(convert) : [convert(value)];
}

/** A Json column has two nulls; both read as null. */
export function nullFilterOf<N>(filter: NullFilter, anyNull: N): { equals?: N; not?: N } {
  const result: { equals?: N; not?: N } = {};
  if (filter.equals !== undefined) result.equals = anyNull;
  if (filter.not !== undefined) result.not = anyNull;
  return result;
}
