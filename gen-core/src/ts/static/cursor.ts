import type { FilterFields, SortDirection } from "./filters.js";

/** A part of an order. */
export interface Order {
  readonly field: string;
  readonly direction: SortDirection;
}

/** What this version writes, and reads. */
const VERSION = 1;

/** The order with the key's fields in it: with them a page is the same every time. */
export function wholeOrder(order: readonly Order[], key: readonly string[]): Order[] {
  const rest = key.filter((name) => order.every(({ field }) => field !== name));
  return [...order, ...rest.map((field): Order => ({ field, direction: "asc" }))];
}

/** Whether a place in a whole order can be told: the wire has all of what the database orders by. */
export function mayHaveCursor(order: readonly Order[], key: readonly string[], fields: FilterFields): boolean {
  const isExact = ({ field }: Order): boolean => {
    const known = fields[field];
    return known?.orderable === true && known.kind !== "enum" && known.cursor !== false;
  };
  return key.length > 0 && order.every(isExact);
}

/** The cursor behind a row with these values of the order's fields: base64url of `[1,"-createdAt,id",[values]]`. */
export function writeCursor(order: readonly Order[], values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([VERSION, orderText(order), values])).toString("base64url");
}

/** The values of a cursor of this order, of which nothing is checked but that this is how they are written. */
export function readCursor(order: readonly Order[], cursor: string): unknown[] | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
  const values: unknown = Array.isArray(parts) ? parts[2] : undefined;
  if (!Array.isArray(values) || values.length !== order.length) return undefined;
  if (values.some((value) => typeof value === "object" && value !== null)) return undefined;
  // Any other text that means the same is none.
  return writeCursor(order, values) === cursor ? values : undefined;
}

function orderText(order: readonly Order[]): string {
  return order.map(({ field, direction }) => (direction === "desc" ? `-${field}` : field)).join();
}
