/** A query in SQL for the first rows of each of several links. Its texts are the schema's; values are bound. */
export interface RankedQuery {
  readonly head: string;
  /** What stands before, between and behind the values of a link. */
  readonly link: readonly string[];
  readonly separator: string;
  readonly tail: string;
}

/** The texts of a query, and the values between them, for `Prisma.sql`. */
export function ranked(query: RankedQuery, links: readonly object[]): [texts: string[], ...values: unknown[]] {
  const { head, link, separator, tail } = query;
  const texts = [head];
  const values: unknown[] = [];
  const write = (text: string): void => {
    texts.push((texts.pop() ?? "") + text);
  };
  links.forEach((parts, index) => {
    write((index === 0 ? "" : separator) + (link[0] ?? ""));
    Object.values(parts).forEach((value, part) => {
      values.push(value);
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
