import { PrismaLibSql } from '@prisma/adapter-libsql'
import { allowAll, createApp, createServer, type RouterOptions } from '../generated/sqlite/routes/index.js'
import { forSqlite } from '../generated/sqlite/shared/sqlite.js'
import { PrismaClient } from '../prisma/sqlite/client/client.js'
import { hooks } from './hooks.js'
import type { Shop } from './shop.js'

/** The shop on SQLite: `file:path`, `sqlite:path` or `sqlite://path`, as the Rust server takes it. */
export function openShop(url: string): Shop {
  const path = url.replace(/^(file|sqlite):(\/\/)?/, '').replace(/\?.*$/, '')
  // Without `bigint` a number above 2⁵³ cannot be read.
  const prisma = new PrismaClient({ adapter: forSqlite(new PrismaLibSql({ url: `file:${path}`, intMode: 'bigint' })) })
  // Everyone may do everything: an example's policy, not a product's.
  const options: RouterOptions = { prisma, policy: allowAll(), hooks }
  return { express: () => createApp(options), fastify: () => createServer(options), close: () => prisma.$disconnect() }
}
