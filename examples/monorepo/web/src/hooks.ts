import type { Hooks } from '../generated/postgresql/shared/hooks.js'

/** What the shop does before and after every operation, on either kind of database. `api/src/hooks.rs` is the same in Rust. */
export const hooks: Hooks = {
  /** An address is the same however it is written. What is no text is refused as ever. */
  before: ({ resource, rows }) => {
    if (resource !== 'Customer') return
    for (const row of rows()) {
      if (typeof row['email'] === 'string') row['email'] = row['email'].toLowerCase()
    }
  },

  /** Whoever packs is told. */
  after: ({ operation, resource }, { body }) => {
    if (resource === 'Order' && operation === 'create') console.log(`to be packed: ${JSON.stringify(body)}`)
  },
}
