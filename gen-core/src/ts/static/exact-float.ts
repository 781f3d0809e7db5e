import type { RangeFilter } from "./filters.js";

type FloatFilter<T extends number | null> = T | RangeFilter<T>;

/** What Prisma Client takes as a Decimal. */
interface ClientDecimal {
  toJSON(): { readonly $type: "Decimal"; readonly value: string };
}

/**
 * Hands a number over with all of its digits. Prisma rounds numbers to 15 of them, 7 in lists and 6 everywhere, but takes a Decimal
 * for a Float, although its types do not say so.
 */
export function exactFloat(value: number): number;
export function exactFloat(value: number): number | ClientDecimal {
  return { toJSON: () => ({ $type: "Decimal", value: String(value) }) };
}

export function floatFilterOf(filter: FloatFilter<number>): FloatFilter<number>;
export function floatFilterOf(filter: FloatFilter<number | null>): FloatFilter<number | null>;
export function floatFilterOf(filter: FloatFilter<number | null>): FloatFilter<number | null> {
  const exact = (value: number | null): number | null => (value === null ? null : exactFloat(value));
  if (typeof filter === "number" || filter === null) return exact(filter);
  const result: RangeFilter<number | null> = {};
  if (filter.equals !== undefined) result.equals = exact(filter.equals);
  if (filter.not !== undefined) result.not = exact(filter.not);
  if (filter.in !== undefined) result.in = filter.in.map(exactFloat);
  if (filter.notIn !== undefined) result.notIn = filter.notIn.map(exactFloat);
  if (filter.lt !== undefined) result.lt = exactFloat(filter.lt);
  if (filter.lte !== undefined) result.lte = exactFloat(filter.lte);
  if (filter.gt !== undefined) result.gt = exactFloat(filter.gt);
  if (filter.gte !== undefined) result.gte = exactFloat(filter.gte);
  return result;
}
