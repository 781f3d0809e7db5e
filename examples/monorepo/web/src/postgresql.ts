import { PrismaPg } from '@prisma/adapter-pg'
import type { Express } from 'express'
import { allowAll, createApp } from '../generated/postgresql/routes/index.js'
import { PrismaClient } from '../prisma/postgresql/client/client.js'

/** The shop on PostgreSQL. */
export function createShop(url: string): Express {
  // Without the time zone the adapter reads and writes `timestamptz` as the session's wall-clock time.
  const adapter = new PrismaPg({ connectionString: url, options: '-c TimeZone=UTC' })
  // Everyone may do everything: an example's policy, not a product's.
  return createApp({ prisma: new PrismaClient({ adapter }), policy: allowAll() })
}
