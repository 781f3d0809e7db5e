/** A query in SQL for the first rows of each of several links. Its texts are the schema's; values are bound. */
export interface RankedQuery {
  readonly head: string;
  /** What stands before, between and behind the values of a link. */
  readonly link: readonly string[];
  /** Of the parts of a link that are enums: what the database holds for each name. */
  readonly stored?: readonly Readonly<Record<string, string>>[];
  readonly separator: string;
  readonly tail: string;
}

/** The texts of a query, and the values between them, for `Prisma.sql`. */
export function ranked(query: RankedQuery, links: readonly object[]): [texts: string[], ...values: unknown[]] {
  const { head, link, stored, separator, tail } = query;
  const texts = [head];
  const values: unknown[] = [];
  const write = (text: string): void => {
    texts.push((texts.pop() ?? "") + text);
  };
  links.forEach((parts, index) => {
    write((index === 0 ? "" : separator) + (link[0] ?? ""));
    Object.values(parts).forEach((value, part) => {
      values.push(typeof value === "string" ? (stored?.[part]?.[value] ?? value) : value);
      texts.push(link[part + 1] ?? "");
    });
  });
  write(tail);
  return [texts, ...values];
}

/** Values as drivers give them. */

export function rawText(value: unknown): string {
  return String(value);
}

export function rawInt(value: unknown): number {
  return Number(value);
}

export function rawBigInt(value: unknown): bigint {
  return BigInt(String(value));
}

export function rawBytes(value: unknown): Uint8Array<ArrayBuffer> {
  if (value instanceof Uint8Array) return new Uint8Array(value);
  throw new Error("The driver gave bytes in a form that is not known.");
}

/** The name of an enum's value that the database holds. */
export function rawName<T extends string>(value: unknown, names: Readonly<Record<string, T>>): T {
  const stored = String(value);
  const name = Object.hasOwn(names, stored) ? names[stored] : undefined;
  if (name === undefined) throw new Error(`The database holds a value that the enum has not: ${stored}`);
  return name;
}

/** Some drivers have 0 and 1. */
export function rawBoolean(value: unknown): boolean {
  return value === true || Number(value) === 1;
}

/** Text without a time zone is in UTC. */
export function rawDate(value: unknown): Date {
  if (value instanceof Date) return value;
  if (typeof value === "number" || typeof value === "bigint") return new Date(Number(value));
  const text = String(value).replace(" ", "T");
  return new Date(/(Z|[+-]\d\d(:?\d\d)?)$/.test(text) ? text : `${text}Z`);
}
