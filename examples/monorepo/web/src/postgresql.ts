import { PrismaPg } from '@prisma/adapter-pg'
import { allowAll, createApp, createServer, type RouterOptions } from '../generated/postgresql/routes/index.js'
import { poolOptions } from '../generated/postgresql/shared/pool.js'
import { PrismaClient } from '../prisma/postgresql/client/client.js'
import { hooks } from './hooks.js'
import type { Shop } from './shop.js'

/** The shop on PostgreSQL. */
export function openShop(url: string): Shop {
  const prisma = new PrismaClient({ adapter: new PrismaPg(poolOptions(url)) })
  // Everyone may do everything: an example's policy, not a product's.
  const options: RouterOptions = { prisma, policy: allowAll(), hooks }
  return { express: () => createApp(options), fastify: () => createServer(options), close: () => prisma.$disconnect() }
}
