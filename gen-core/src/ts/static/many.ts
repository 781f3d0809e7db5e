/** The bodies of operations on many rows, and what these answer. */
export interface CreateMany<T> {
  data: T[];
}

export interface UpdateMany<W, T> {
  where: W;
  data: T;
}

export interface DeleteMany<W> {
  where: W;
}

/** How many rows were written. */
export interface Changed {
  count: number;
}
