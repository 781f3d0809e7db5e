import { PrismaPg } from '@prisma/adapter-pg'
import type { Express } from 'express'
import { allowAll, createApp } from '../generated/postgresql/routes/index.js'
import { poolOptions } from '../generated/postgresql/shared/pool.js'
import { PrismaClient } from '../prisma/postgresql/client/client.js'

/** The shop on PostgreSQL. */
export function createShop(url: string): Express {
  const adapter = new PrismaPg(poolOptions(url))
  // Everyone may do everything: an example's policy, not a product's.
  return createApp({ prisma: new PrismaClient({ adapter }), policy: allowAll() })
}
