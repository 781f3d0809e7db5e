/** The operation's own access, that to the rows of a related list, one to what is included, or the key of a row that is linked. */
export type AccessTo = "own" | "listed" | `${string} ${string}` | object;

/** What a policy grants of the rows, where it is not all of them: of an access, the `where` of its rows, checked. */
export class Granted {
  private readonly filters = new Map<AccessTo, object>();

  set(access: AccessTo, rows: object | undefined): void {
    if (rows !== undefined) this.filters.set(access, rows);
  }

  /** Nothing: all rows. What was read follows the tables of fields, which is what `T` describes. */
  get<T extends object>(access: AccessTo): T | undefined {
    return this.filters.get(access) as T | undefined;
  }
}

/** Both conditions, as the client takes them. */
export function both<W, R>(where: W, rows: R | undefined, convert: (rows: R) => W): W | { AND: W[] } {
  return rows === undefined ? where : { AND: [where, convert(rows)] };
}

/** What stands beside the fields of a key. */
export function granting<W, R>(rows: R | undefined, convert: (rows: R) => W): { AND?: W } {
  return rows === undefined ? {} : { AND: convert(rows) };
}
