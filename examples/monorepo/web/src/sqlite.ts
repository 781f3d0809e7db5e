import { PrismaLibSql } from '@prisma/adapter-libsql'
import type { Express } from 'express'
import { allowAll, createApp } from '../generated/sqlite/routes/index.js'
import { forSqlite } from '../generated/sqlite/shared/sqlite.js'
import { PrismaClient } from '../prisma/sqlite/client/client.js'

/** The shop on SQLite: `file:path`, `sqlite:path` or `sqlite://path`, as the Rust server takes it. */
export function createShop(url: string): Express {
  const path = url.replace(/^(file|sqlite):(\/\/)?/, '').replace(/\?.*$/, '')
  // Without `bigint` a number above 2⁵³ cannot be read.
  const adapter = forSqlite(new PrismaLibSql({ url: `file:${path}`, intMode: 'bigint' }))
  // Everyone may do everything: an example's policy, not a product's.
  return createApp({ prisma: new PrismaClient({ adapter }), policy: allowAll() })
}
