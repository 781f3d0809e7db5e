import type { ToManyFilter, ToOneFilter } from "./filters.js";
import type { LinkChanges, Links } from "./links.js";

/** Filters of relations, and links, in the client's own inputs. */

export function toManyOf<W, C>(filter: ToManyFilter<W>, convert: (where: W) => C): ToManyFilter<C> {
  const result: ToManyFilter<C> = {};
  if (filter.some !== undefined) result.some = convert(filter.some);
  if (filter.every !== undefined) result.every = convert(filter.every);
  if (filter.none !== undefined) result.none = convert(filter.none);
  return result;
}

export function toOneOf<W, C>(filter: ToOneFilter<W>, convert: (where: W) => C): ToOneFilter<C> {
  const result: ToOneFilter<C> = {};
  if (filter.is !== undefined) result.is = convert(filter.is);
  if (filter.isNot !== undefined) result.isNot = convert(filter.isNot);
  return result;
}

/** `none` is what the client takes for no row, `row` for any row. */
export function toOneOrNoneOf<W, C>(
  filter: ToOneFilter<W | null> | null,
  convert: (where: W) => C,
  none: ToOneFilter<C | null>,
  row: C,
): ToOneFilter<C | null> {
  if (filter === null) return none;
  const { is, isNot } = filter;
  // No row is none for which the other condition holds, and a row for which one holds is a row.
  if (is === null) return isNot === null ? { is: row, isNot: row } : none;
  const result: ToOneFilter<C> = {};
  if (is !== undefined) result.is = convert(is);
  if (isNot === null) result.is ??= row;
  else if (isNot !== undefined) result.isNot = convert(isNot);
  return result;
}

/** Links of a new row. */
export function linksOf<K, U>(links: Links<K>, unique: (key: K) => U): { connect: U[] } {
  return { connect: links.connect.map(unique) };
}

/** All links that a row has then. */
export function allLinksOf<K, U>(links: Links<K>, unique: (key: K) => U): { set: U[] } {
  return { set: links.connect.map(unique) };
}

export function linkChangesOf<K, U>(
  changes: LinkChanges<K>,
  unique: (key: K) => U,
): { connect?: U[]; disconnect?: U[]; set?: U[] } {
  if ("set" in changes) return { set: changes.set.map(unique) };
  const { connect, disconnect } = changes;
  return {
    ...(connect !== undefined && { connect: connect.map(unique) }),
    ...(disconnect !== undefined && { disconnect: disconnect.map(unique) }),
  };
}
