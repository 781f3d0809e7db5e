import type { RangeFilter } from "./filters.js";

type IntFilter<T extends number | null> = T | RangeFilter<T>;

/**
 * A filter of a column that holds fewer integers than the scalar: the database refuses to compare with what lies outside.
 * What can match no value becomes `< min`, what matches every value becomes `>= min`: neither is true of NULL, nor is its NOT.
 */
export function intFilterOf(filter: IntFilter<number>, min: number, max: number): IntFilter<number>;
export function intFilterOf(filter: IntFilter<number | null>, min: number, max: number): IntFilter<number | null>;
export function intFilterOf(filter: IntFilter<number | null>, min: number, max: number): IntFilter<number | null> {
  const fits = (value: number): boolean => value >= min && value <= max;
  const given = typeof filter === "number" || filter === null ? { equals: filter } : filter;
  const { equals, not, in: list, notIn, lt, lte, gt, gte } = given;
  const result: RangeFilter<number | null> = {};
  let [never, always] = [false, false];

  if (equals !== undefined) {
    if (equals === null || fits(equals)) result.equals = equals;
    else never = true;
  }
  if (not !== undefined) {
    if (not === null || fits(not)) result.not = not;
    else always = true;
  }
  if (list !== undefined) {
    result.in = list.filter(fits);
    if (list.length > 0 && result.in.length === 0) {
      delete result.in;
      never = true;
    }
  }
  if (notIn !== undefined) {
    result.notIn = notIn.filter(fits);
    if (notIn.length > 0 && result.notIn.length === 0) {
      delete result.notIn;
      always = true;
    }
  }
  if (lt !== undefined && lt <= max) result.lt = Math.max(lt, min);
  if (lte !== undefined && lte < max && lte >= min) result.lte = lte;
  if (gt !== undefined && gt >= min) result.gt = Math.min(gt, max);
  if (gte !== undefined && gte > min && gte <= max) result.gte = gte;
  never ||= (lte !== undefined && lte < min) || (gte !== undefined && gte > max);
  always ||= (lt !== undefined && lt > max) || (lte !== undefined && lte >= max);
  always ||= (gt !== undefined && gt < min) || (gte !== undefined && gte <= min);
  if (never) result.lt = min;
  if (always && result.gte === undefined) result.gte = min;
  return result;
}
