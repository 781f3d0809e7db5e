/** The filters of a `where`, by what their field can do. A nullable field's `T` includes null. */
export interface NullFilter {
  equals?: null;
  not?: null;
}

export interface EqualityFilter<T> {
  equals?: T;
  not?: T;
}

export interface SetFilter<T> extends EqualityFilter<T> {
  in?: NonNullable<T>[];
  notIn?: NonNullable<T>[];
}

export interface RangeFilter<T> extends SetFilter<T> {
  lt?: NonNullable<T>;
  lte?: NonNullable<T>;
  gt?: NonNullable<T>;
  gte?: NonNullable<T>;
}

export interface TextFilter<T extends string | null> extends RangeFilter<T> {
  contains?: string;
  startsWith?: string;
  endsWith?: string;
  mode?: "insensitive";
}

/** A filter by the row of a relation to one. Where the schema does not require the row, `W` includes null. */
export interface ToOneFilter<W> {
  is?: W;
  isNot?: W;
}

/** A filter by the rows of a relation to many. */
export interface ToManyFilter<W> {
  some?: W;
  every?: W;
  none?: W;
}

/** Of a row with which nothing else comes. */
export type NoInclude = Record<string, never>;

export interface EmptyFilter {
  isEmpty?: boolean;
}

export interface ListFilter<T> extends EmptyFilter {
  equals?: T[];
  has?: T;
  hasEvery?: T[];
  hasSome?: T[];
}

export type SortDirection = "asc" | "desc";

export type Operator =
  | "equals"
  | "not"
  | "in"
  | "notIn"
  | "lt"
  | "lte"
  | "gt"
  | "gte"
  | "contains"
  | "startsWith"
  | "endsWith"
  | "mode"
  | "has"
  | "hasEvery"
  | "hasSome"
  | "isEmpty";

export type FieldKind =
  | "string"
  | "boolean"
  | "int"
  | "unsignedInt"
  | "bigInt"
  | "float"
  | "decimal"
  | "dateTime"
  | "date"
  | "time"
  | "json"
  | "bytes"
  | "uuid"
  | "enum";

/** What `where` and `orderBy` may do with a field. */
export interface FilterField {
  readonly kind: FieldKind;
  readonly nullable: boolean;
  readonly operators: readonly Operator[];
  readonly orderable: boolean;
  /** It may be ordered by, but is finer than the wire shows it. */
  readonly cursor?: false;
  readonly list?: true;
  /** Only the row filter of a policy may name it. */
  readonly hidden?: true;
  /** Of an enum. */
  readonly names?: readonly string[];
}

export type FilterFields = Readonly<Record<string, FilterField>>;

/** A page of a list. */
export interface Page<T> {
  data: T[];
  meta: PageMeta;
}

export interface PageMeta {
  /** Of all rows; not where a cursor is given. */
  total?: number;
  /** Not where a cursor is given. */
  skip?: number;
  take: number;
  hasMore: boolean;
  /** Goes on behind this page; null where nothing is behind it, or where the order has no cursors. */
  nextCursor: string | null;
}

/** The operators of fields, by what their values can do. */
export const equalityOperators: readonly Operator[] = ["equals", "not"];
export const setOperators: readonly Operator[] = [...equalityOperators, "in", "notIn"];
export const rangeOperators: readonly Operator[] = [...setOperators, "lt", "lte", "gt", "gte"];
export const textOperators: readonly Operator[] = [...rangeOperators, "contains", "startsWith", "endsWith"];
export const textModeOperators: readonly Operator[] = [...textOperators, "mode"];
export const listOperators: readonly Operator[] = ["equals", "has", "hasEvery", "hasSome", "isEmpty"];
