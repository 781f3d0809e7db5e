// DATABASE_URL=postgresql://… node server.mjs FRAMEWORK BACKEND CLIENT
// Serves a generated and compiled backend (its folder) over its compiled Prisma client (its module), for the conformance cases.
// Prints where it listens. GEN_TEST_SILENCE is how long the database may be silent, in milliseconds.
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { createPool } from 'mariadb'

const [framework] = process.argv.slice(2)
const [backend, client] = process.argv.slice(3).map((path) => resolve(path))
const load = (path) => import(pathToFileURL(path).href)
const routes = await load(`${backend}/routes/index.js`)
const { PrismaClient } = await load(client)

const { Problem } = await load(`${backend}/shared/problem.js`)
const prisma = new PrismaClient({ adapter: await adapter(process.env.DATABASE_URL) })
const options = { prisma, principal, policy, hooks: { before, after } }
// Once at the root, and once as users mount a router among their own.
const servers = {
  async express() {
    const { default: express } = await import('express')
    const app = express()
    app.use('/mount/deeper', routes.createRouter(options))
    app.use(routes.createApp(options))
    return createServer(app)
  },
  async fastify() {
    const app = routes.createServer(options)
    app.register(routes.createPlugin(options), { prefix: '/mount/deeper' })
    await app.ready()
    return app.server
  },
  async hono() {
    const { createAdaptorServer } = await import('@hono/node-server')
    const app = routes.createHono(options)
    app.route('/mount/deeper', routes.createHono(options))
    return createAdaptorServer({ fetch: app.fetch })
  },
}
const server = await servers[framework]()
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`))

/** What the database may take, where it is told. */
function silence(option) {
  const { GEN_TEST_SILENCE: told } = process.env
  return told === undefined ? {} : { [option]: Number(told) }
}

/** The adapter of the client's own version. */
async function adapter(url) {
  const load = createRequire(client)
  if (url.startsWith('sqlite:')) {
    const { PrismaLibSql } = load('@prisma/adapter-libsql')
    const { forSqlite } = await import(pathToFileURL(`${backend}/shared/sqlite.js`).href)
    // Without `bigint` a number above 2⁵³ cannot be read.
    const path = url.replace(/^sqlite:\/\//, 'file:').replace(/\?.*$/, '')
    return forSqlite(new PrismaLibSql({ url: path, intMode: 'bigint' }))
  }
  if (url.startsWith('mysql:')) {
    const { PrismaMariaDb } = load('@prisma/adapter-mariadb')
    const { forMysql, sessionOptions } = await import(pathToFileURL(`${backend}/shared/mysql.js`).href)
    const { hostname: host, port, username: user, password, pathname } = new URL(url)
    const pool = createPool({ host, port: Number(port), user, password, database: pathname.slice(1), ...sessionOptions, ...silence('socketTimeout') })
    return new PrismaMariaDb(forMysql(pool), { disposeExternalPool: true })
  }
  const { PrismaPg } = load('@prisma/adapter-pg')
  const { poolOptions } = await import(pathToFileURL(`${backend}/shared/pool.js`).href)
  return new PrismaPg({ ...poolOptions(url), ...silence('query_timeout') })
}

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

/** What `after` saw the last time that it was to keep it. */
let kept

/** The hooks of the cases do what the request's `x-test-hook` says (`tests/cases/README.md`). */
async function before(call) {
  const [verb, rest] = wishOf(call)
  if (verb === 'set') {
    const members = named(JSON.parse(rest), call.principal?.name ?? null)
    for (const row of call.rows()) Object.assign(row, members)
  }
  if (verb === 'body') call.body = JSON.parse(rest)
  if (verb === 'expect' && !isDeepStrictEqual(seenBy(call), JSON.parse(rest))) throw new Problem('forbidden')
  if (verb === 'seen' && !isDeepStrictEqual(kept, JSON.parse(rest))) throw new Problem('forbidden')
  if (verb === 'refuse') {
    const [code, errors = '[]'] = cut(rest)
    throw new Problem(code, JSON.parse(errors).map((error) => ({ ...error, code: 'refused' })))
  }
  if (verb === 'throw') throw new Error('the case asked for it')
}

function after(call, answer) {
  const [verb, rest] = wishOf(call)
  if (verb !== 'after') return
  kept = { ...seenBy(call), status: answer.status, answer: answer.body ?? null }
  if (rest === 'throw') throw new Error('the case asked for it')
  if (rest === 'reject') return Promise.reject(new Error('the case asked for it'))
}

const wishOf = ({ headers }) => cut(headers['x-test-hook'] ?? '')

/** A word, and what is behind it. */
function cut(text) {
  const at = text.indexOf(' ')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function seenBy({ operation, resource, key, principal, requestId, body }) {
  const seen = { operation, model: resource, key: key ?? null, principal: principal?.name ?? null, requestId, body: body ?? null }
  return JSON.parse(JSON.stringify(seen))
}
