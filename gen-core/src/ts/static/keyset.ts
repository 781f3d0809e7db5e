import { mayHaveCursor, type Order, readCursor, writeCursor } from "./cursor.js";
import type { FilterFields, Page } from "./filters.js";
import { Problem } from "./problem.js";

/** A condition in the words of a `where`. */
type Condition = Readonly<Record<string, unknown>>;

/** What a list says of its pages. */
interface Paging {
  readonly cursor?: string;
  readonly skip: number;
  readonly take: number;
}

/** Where the database has NULL in an ascending order. */
export type Nulls = "first" | "last";

/**
 * The rows behind a cursor, as a `where`: those that are behind its place in a field, and in it in all fields before that one. `W` is
 * the `where` of the resource that the table of fields is of.
 */
export function afterCursor<W>(
  cursor: string | undefined,
  order: readonly Order[],
  fields: FilterFields,
  nulls: Nulls,
): W | undefined {
  if (cursor === undefined || cursor === "") return undefined;
  const values = readCursor(order, cursor);
  if (values === undefined) {
    throw new Problem("invalid_query", [
      { path: ["cursor"], code: "format", message: "must be a cursor of this order" },
    ]);
  }
  const behind: Condition[] = order.flatMap((part, index) => {
    const last = behindValue(part, values[index], fields, nulls);
    const before = order.slice(0, index).map(({ field }, at): Condition => ({ [field]: { equals: values[at] } }));
    return last === undefined ? [] : [{ AND: [...before, last] }];
  });
  const condition: Condition = { OR: behind };
  const [first, second] = order;
  const known = first && fields[first.field];
  if (first === undefined || second === undefined || known?.nullable !== false || known.kind === "boolean") {
    return condition as W;
  }
  // The same again of the first field alone, which an index can begin at.
  const bound = { [first.field]: { [first.direction === "desc" ? "lte" : "gte"]: values[0] } };
  return { AND: [bound, condition] } as W;
}

/** What is behind a value in the order of one field; nothing where nothing is. */
function behindValue(
  { field, direction }: Order,
  value: unknown,
  fields: FilterFields,
  nulls: Nulls,
): Condition | undefined {
  const descending = direction === "desc";
  const nullsBehind = fields[field]?.nullable === true && (nulls === "last") !== descending;
  if (value === null) return nullsBehind ? undefined : { [field]: { not: null } };
  const behind: Condition[] = [];
  // Of two values, one is behind the other or not.
  if (typeof value !== "boolean") behind.push({ [field]: { [descending ? "lt" : "gt"]: value } });
  else if (value === descending) behind.push({ [field]: { equals: !descending } });
  if (nullsBehind) behind.push({ [field]: { equals: null } });
  const [one, other] = behind;
  return other === undefined ? one : { OR: behind };
}

/** The order of a list, and what has to be known to tell a place in it. */
export interface Ordered {
  readonly order: readonly Order[];
  readonly key: readonly string[];
  readonly fields: FilterFields;
}

/** A page of rows, of which one more was read than asked for. `rows` are the client's, `data` the wire's. */
export function pageOf<T extends object>(
  { cursor, skip, take }: Paging,
  ordered: Ordered,
  rows: readonly object[],
  data: T[],
  total: number | null,
): Page<T> {
  const hasMore = rows.length > take;
  const nextCursor = hasMore ? cursorBehind(ordered, rows[take - 1], data[take - 1]) : null;
  const counted = cursor === undefined && total !== null ? { total, skip } : {};
  return { data, meta: { ...counted, take, hasMore, nextCursor } };
}

function cursorBehind(
  { order, key, fields }: Ordered,
  row: object | undefined,
  shown: object | undefined,
): string | null {
  if (row === undefined || shown === undefined || !mayHaveCursor(order, key, fields)) return null;
  const raw = order.map(({ field }): unknown => Reflect.get(row, field));
  // NaN and infinities have no form of their own on the wire.
  if (raw.some((value) => typeof value === "number" && !Number.isFinite(value))) return null;
  return writeCursor(
    order,
    order.map(({ field }): unknown => Reflect.get(shown, field)),
  );
}

/** A page of no rows. */
export function emptyPage<T>({ cursor, skip, take }: Paging): Page<T> {
  const counted = cursor === undefined ? { total: 0, skip } : {};
  return { data: [], meta: { ...counted, take, hasMore: false, nextCursor: null } };
}
