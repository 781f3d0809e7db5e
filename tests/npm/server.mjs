// DATABASE_URL=postgresql://… node server.mjs BACKEND CLIENT
// Serves a generated and compiled backend (its folder) over its compiled Prisma client (its module), for the conformance cases.
// Prints where it listens.
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import express from 'express'

const [backend, client] = process.argv.slice(2).map((path) => resolve(path))
const load = (path) => import(pathToFileURL(path).href)
const { createApp, createRouter } = await load(`${backend}/routes/index.js`)
const { PrismaClient } = await load(client)
// The adapter of the client's own version.
const { PrismaPg } = createRequire(client)('@prisma/adapter-pg')

// Without the time zone the adapter reads and writes `timestamptz` as the session's wall-clock time.
const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL, options: '-c TimeZone=UTC' })
const options = { prisma: new PrismaClient({ adapter }), policy }
// Once at the root, and once as users mount a router among their own.
const app = express()
app.use('/mount/deeper', createRouter(options))
app.use(createApp(options))
const server = app.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`))

/** Allows everything, unless the request's `x-test-policy` says otherwise (`tests/cases/README.md`). */
function policy({ action, resource, key, headers }) {
  const wish = headers['x-test-policy']
  if (wish === undefined) return 'allow'
  if (wish === 'deny' || wish === 'unauthenticated') return wish
  if (wish === 'throw') throw new Error('the case asked for it')
  const seen = JSON.parse(JSON.stringify({ action, model: resource, key: key ?? null }))
  if (wish.startsWith('only ')) {
    // Where an access names no key, any is meant.
    const allowed = JSON.parse(wish.slice('only '.length))
    return allowed.some((access) => isDeepStrictEqual({ ...seen, ...access }, seen)) ? 'allow' : 'deny'
  }
  if (!wish.startsWith('expect ')) return 'deny'
  return isDeepStrictEqual(seen, JSON.parse(wish.slice('expect '.length))) ? 'allow' : 'deny'
}
