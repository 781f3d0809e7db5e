/** Links of a many-to-many relation: of a row that is made, or all that a replaced row has then. */
export interface Links<K> {
  connect: K[];
}

/** Changes of the links of a row (first `connect`, then `disconnect`), or all that it has then. */
export type LinkChanges<K> = { connect?: K[]; disconnect?: K[] } | { set: K[] };
