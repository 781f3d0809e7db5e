/** Loads what is included: a relation for all rows at once. */
import { limits } from "./limits.js";

/** A relation to one row. A link holds the values by which the rows find each other; there is none where one of them is NULL. */
export interface ToOne<Row, Dto, Link extends object, Other, OtherDto> {
  readonly from: (row: Row) => Link | null;
  readonly find: (links: Link[]) => Promise<Other[]>;
  readonly to: (other: Other) => Link | null;
  readonly read: (others: Other[]) => OtherDto[] | Promise<OtherDto[]>;
  readonly set: (dto: Dto, other: OtherDto | null) => void;
}

/** A relation to many rows. */
export interface ToMany<Row, Dto, Link extends object, Other, OtherDto> {
  readonly from: (row: Row) => Link | null;
  /** The first rows of one link, in the order of their key, behind as many as are skipped. */
  readonly first: (link: Link, skip: number) => Promise<Other[]>;
  /** The link that a row has, where the database finds rows by more than the exact values. */
  readonly to?: (other: Other) => Link | null;
  /** The same of several links; absent where the database cannot be asked for them at once. */
  readonly firstOfEach?: FirstOfEach<Link, Other>;
  /** What a policy grants of them; the database cannot be asked for them at once then. */
  readonly rows: object | undefined;
  readonly read: (others: Other[]) => OtherDto[] | Promise<OtherDto[]>;
  readonly set: (dto: Dto, others: OtherDto[]) => void;
}

export interface FirstOfEach<Link, Other> {
  /** The links and the keys of their rows, in order. */
  readonly keys: (links: Link[]) => Promise<RawRow[]>;
  readonly link: (raw: RawRow) => Link;
  /** The row of each key; one may be gone. */
  readonly rows: (raw: RawRow[]) => Promise<(Other | undefined)[]>;
}

/** A row of a query in SQL, as the driver gives it. */
export type RawRow = Readonly<Record<string, unknown>>;

export async function loadOne<Row, Dto, Link extends object, Other, OtherDto>(
  rows: readonly Row[],
  dtos: readonly Dto[],
  relation: ToOne<Row, Dto, Link, Other, OtherDto>,
): Promise<void> {
  const links = distinct(rows, relation.from);
  const others = links.size === 0 ? [] : await relation.find([...links.values()]);
  const found = new Map<string, OtherDto>();
  const read = await relation.read(others);
  read.forEach((dto, index) => {
    const link = optional(others[index], relation.to);
    if (link !== null) found.set(textOf(link), dto);
  });
  dtos.forEach((dto, index) => {
    const link = optional(rows[index], relation.from);
    relation.set(dto, link === null ? null : (found.get(textOf(link)) ?? null));
  });
}

export async function loadMany<Row, Dto, Link extends object, Other, OtherDto>(
  rows: readonly Row[],
  dtos: readonly Dto[],
  relation: ToMany<Row, Dto, Link, Other, OtherDto>,
): Promise<void> {
  const links = [...distinct(rows, relation.from).values()];
  const { firstOfEach, rows: granted } = relation;
  const linked =
    links.length > 1 && firstOfEach !== undefined && granted === undefined
      ? await ofAll(links, firstOfEach)
      : (await Promise.all(links.map(async (link) => withLink(link, await firstOf(link, relation))))).flat();
  const found = new Map<string, OtherDto[]>(links.map((link) => [textOf(link), []]));
  const read = await relation.read(linked.map(({ other }) => other));
  read.forEach((dto, index) => found.get(linked[index]?.link ?? "")?.push(dto));
  dtos.forEach((dto, index) => {
    const link = optional(rows[index], relation.from);
    relation.set(dto, link === null ? [] : (found.get(textOf(link)) ?? []));
  });
}

/** A row, and the text of the link that led to it. */
interface Linked<Other> {
  readonly link: string;
  readonly other: Other;
}

function withLink<Other>(link: object, others: readonly Other[]): Linked<Other>[] {
  return others.map((other) => ({ link: textOf(link), other }));
}

/** The first rows of a link. Of those that the database found, the ones that have exactly that link: the others make room for more. */
async function firstOf<Row, Dto, Link extends object, Other, OtherDto>(
  link: Link,
  { first, to }: ToMany<Row, Dto, Link, Other, OtherDto>,
): Promise<Other[]> {
  if (to === undefined) return first(link, 0);
  const text = textOf(link);
  const found: Other[] = [];
  for (let skip = 0; ; skip += limits.includeRows) {
    const others = await first(link, skip);
    for (const other of others) {
      const own = to(other);
      if (own !== null && textOf(own) === text) found.push(other);
    }
    if (others.length < limits.includeRows || found.length >= limits.includeRows) return found.slice(0, limits.includeRows);
  }
}

async function ofAll<Link extends object, Other>(
  links: Link[],
  { keys, link, rows }: FirstOfEach<Link, Other>,
): Promise<Linked<Other>[]> {
  const raw = await keys(links);
  const others = raw.length === 0 ? [] : await rows(raw);
  return raw.flatMap((row, index) => {
    const other = others[index];
    return other === undefined ? [] : withLink(link(row), [other]);
  });
}

/** The rows of keys, each in the place of its key. */
export function inOrder<Key extends object, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | undefined)[] {
  const found = new Map(rows.map((row) => [textOf(keyOf(row)), row]));
  return keys.map((key) => found.get(textOf(key)));
}

const CHUNK = 500;

/** Asks for as many rows at once as a statement has room for. */
export async function inChunks<T, Row>(items: readonly T[], find: (chunk: T[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < items.length; at += CHUNK) rows.push(...(await find(items.slice(at, at + CHUNK))));
  return rows;
}

function distinct<Row, Link extends object>(rows: readonly Row[], from: (row: Row) => Link | null): Map<string, Link> {
  const links = new Map<string, Link>();
  for (const row of rows) {
    const link = from(row);
    if (link !== null) links.set(textOf(link), link);
  }
  return links;
}

function optional<T, Link>(row: T | undefined, from: (row: T) => Link | null): Link | null {
  return row === undefined ? null : from(row);
}

/** The values of a link or a key, as text that is the same for the same values. */
function textOf(link: object): string {
  return JSON.stringify(Object.values(link).map(partText));
}

function partText(part: unknown): string {
  if (part instanceof Date) return part.toISOString();
  if (part instanceof Uint8Array) return Buffer.from(part).toString("base64");
  return String(part);
}
