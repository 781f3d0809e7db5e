// DATABASE_URL=postgresql://… node services.mjs BACKEND CLIENT
// Services of the schema `plain` in a program's own transaction: all of it or nothing, and nothing is tried again in it. An account whose
// label is `lose` loses against another transaction.
import { deepStrictEqual, rejects, strictEqual } from 'node:assert'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [backend, client] = process.argv.slice(2).map((path) => resolve(path))
const load = (path) => import(pathToFileURL(path).href)
const { createAccountService } = await load(`${backend}/services/account/account.service.js`)
const { createTagService } = await load(`${backend}/services/tag/tag.service.js`)
const { transaction } = await load(`${backend}/shared/transaction.js`)
const { poolOptions } = await load(`${backend}/shared/pool.js`)
const { PrismaClient } = await load(client)
const { PrismaPg } = createRequire(client)('@prisma/adapter-pg')
const prisma = new PrismaClient({ adapter: new PrismaPg(poolOptions(process.env.DATABASE_URL)) })
const all = { skip: 0, take: 100 }
const ids = async () => (await createAccountService(prisma).list(all)).data.map(({ id }) => id)
const code = (expected) => (error) => error.code === expected

const made = await transaction(prisma, async (client) => {
  const accounts = createAccountService(client)
  await accounts.create({ id: '1', label: 'a' })
  // Groups of another shape are a transaction of their own, elsewhere.
  strictEqual(await accounts.createMany([{ id: '2', label: 'b' }, { id: '3' }, { id: '4', label: 'c' }]), 3)
  await createTagService(client).create({ name: 't' })
  // What is not there is no failure.
  strictEqual(await accounts.update({ id: '9' }, { label: 'z' }), null)
  deepStrictEqual(await ids(), [], 'nobody else sees it yet')
  return (await accounts.list(all)).meta.total
})
strictEqual(made, 4)
deepStrictEqual(await ids(), ['1', '2', '3', '4'])

// Whatever is thrown undoes all of it.
const undone = transaction(prisma, async (client) => {
  await createAccountService(client).delete({ id: '1' })
  await createTagService(client).create({ name: 't' })
})
await rejects(undone, code('unique_violation'))
await rejects(transaction(prisma, async (client) => {
  await createAccountService(client).create({ id: '5' })
  throw new Error('mine')
}), /mine/)
deepStrictEqual(await ids(), ['1', '2', '3', '4'])

// By itself a statement is tried three times, within a transaction once.
const attempts = async () => Number((await prisma.$queryRawUnsafe('SELECT last_value FROM attempts'))[0].last_value)
await rejects(createAccountService(prisma).create({ id: '6', label: 'lose' }), code('unavailable'))
strictEqual(await attempts(), 3)
await rejects(transaction(prisma, (client) => createAccountService(client).create({ id: '6', label: 'lose' })), code('unavailable'))
strictEqual(await attempts(), 4)
// The connection is as good as new.
await createAccountService(prisma).create({ id: '6', label: 'won' })
deepStrictEqual(await ids(), ['1', '2', '3', '4', '6'])
await prisma.$disconnect()
