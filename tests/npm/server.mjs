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
const options = { prisma: new PrismaClient({ adapter }), principal, policy }
// Once at the root, and once as users mount a router among their own.
const app = express()
app.use('/mount/deeper', createRouter(options))
app.use(createApp(options))
const server = app.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`))

/** Who the request says that it is. */
async function principal(headers) {
  const name = headers['x-test-principal']
  if (name === 'throw') throw new Error('the case asked for it')
  return name === undefined ? null : { name }
}

/** Allows everything, unless the request's `x-test-policy` says otherwise (`tests/cases/README.md`). */
function policy({ action, resource, key, headers, principal }) {
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
  if (wish.startsWith('principal ')) return principal?.name === wish.slice('principal '.length) ? 'allow' : 'deny'
  if (wish.startsWith('rows ')) {
    // What is said of an action comes before what is said of its model.
    const filters = JSON.parse(wish.slice('rows '.length))
    const rows = filters[`${action} ${resource}`] ?? filters[resource]
    return rows === undefined ? 'allow' : { rows: named(rows, principal?.name ?? null) }
  }
  if (wish.startsWith('answer ')) return JSON.parse(wish.slice('answer '.length))
  if (!wish.startsWith('expect ')) return 'deny'
  return isDeepStrictEqual(seen, JSON.parse(wish.slice('expect '.length))) ? 'allow' : 'deny'
}

/** The filter, with the principal's name wherever it says `$principal`. */
function named(filter, name) {
  return JSON.parse(JSON.stringify(filter), (_, value) => (value === '$principal' ? name : value))
}
