import type { ListFilter } from "./filters.js";

/** A filter of a list in the client's own values; it takes one operator alone. */
export interface ClientListFilter<R> {
  equals?: R[] | null;
  has?: R;
  hasEvery?: R[];
  hasSome?: R[];
  isEmpty?: boolean;
}

/** Conditions of the client, of which all have to hold. `of` makes one of a filter: `(ints) => ({ ints })`. */
export function listConditions<T, R, W>(
  filter: ListFilter<T>,
  item: (value: T) => R,
  of: (filter: ClientListFilter<R>) => W,
): (W | { OR: W[] } | { NOT: { OR: W[] } })[] {
  const { equals, has, hasEvery, hasSome, isEmpty } = filter;
  // A list that was never written is NULL in the database, and reads as an empty one.
  const empty = { OR: [of({ isEmpty: true }), of({ equals: null })] };
  const conditions: (W | { OR: W[] } | { NOT: { OR: W[] } })[] = [];
  if (equals !== undefined) conditions.push(equals.length === 0 ? empty : of({ equals: equals.map(item) }));
  if (has !== undefined) conditions.push(of({ has: item(has) }));
  if (hasEvery !== undefined) conditions.push(of({ hasEvery: hasEvery.map(item) }));
  if (hasSome !== undefined) conditions.push(of({ hasSome: hasSome.map(item) }));
  if (isEmpty !== undefined) conditions.push(isEmpty ? empty : { NOT: empty });
  return conditions;
}

/** Conditions beside those that are there already. */
export function beside<W>(conditions: W | W[] | undefined, more: W[]): W[] {
  if (conditions === undefined) return more;
  return Array.isArray(conditions) ? [...conditions, ...more] : [conditions, ...more];
}
