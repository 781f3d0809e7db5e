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
  return filterBy(filter, exactFloat);
}

/** Of a column of four bytes, where the database compares it as a double: the number is what these bytes hold. */
export function singleFilterOf(filter: FloatFilter<number>): FloatFilter<number>;
export function singleFilterOf(filter: FloatFilter<number | null>): FloatFilter<number | null>;
export function singleFilterOf(filter: FloatFilter<number | null>): FloatFilter<number | null> {
  return filterBy(filter, (value) => {
    const single = Math.fround(value);
    // What the column cannot hold is no number of it.
    return exactFloat(Number.isFinite(single) && (single !== 0 || value === 0) ? single : value);
  });
}

function filterBy(filter: FloatFilter<number | null>, convert: (value: number) => number): FloatFilter<number | null> {
  const exact = (value: number | null): number | null => (value === null ? null : convert(value));
  if (typeof filter === "number" || filter === null) return exact(filter);
  const result: RangeFilter<number | null> = {};
  if (filter.equals !== undefined) result.equals = exact(filter.equals);
  if (filter.not !== undefined) result.not = exact(filter.not);
  if (filter.in !== undefined) result.in = filter.in.map(convert);
  if (filter.notIn !== undefined) result.notIn = filter.notIn.map(convert);
  if (filter.lt !== undefined) result.lt = convert(filter.lt);
  if (filter.lte !== undefined) result.lte = convert(filter.lte);
  if (filter.gt !== undefined) result.gt = convert(filter.gt);
  if (filter.gte !== undefined) result.gte = convert(filter.gte);
  return result;
}
