// node frameworks.mjs BACKEND
// The generated routes of the schema `one-model` (its compiled folder) among a user's own, on each framework: what is theirs stays
// theirs, and what is told of a request is the same everywhere. The database is one of no rows.
import { deepStrictEqual, match, ok, strictEqual, throws } from 'node:assert'
import { createServer, request as send } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import express from 'express'
import Fastify from 'fastify'
import { Hono } from 'hono'

const backend = resolve(process.argv[2])
const routes = await import(pathToFileURL(`${backend}/routes/index.js`).href)

const note = {
  findMany: async () => [],
  count: async () => 0,
  findUnique: async () => null,
  create: async () => {
    throw new Error('the disk is full')
  },
}
const options = { prisma: { note }, policy: routes.allowAll(), logger: () => {} }
const KEY = '1'.padEnd(101, '0')

/** Sends to a server of its own; the answers, in order. */
async function ask(server, requests) {
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const answers = []
  for (const [method, path, headers = {}, body] of requests) {
    answers.push(
      await new Promise((done, fail) => {
        const sent = send({ method, path, headers, port: server.address().port, agent: false }, async (answer) => {
          const chunks = []
          for await (const chunk of answer) chunks.push(chunk)
          const text = Buffer.concat(chunks).toString()
          done({ status: answer.statusCode, headers: answer.headers, text, code: text.startsWith('{') ? JSON.parse(text).code : undefined })
        })
        sent.on('error', fail).end(body)
      }),
    )
  }
  await new Promise((done) => server.close(done))
  return answers
}

const JSON_TYPE = { 'content-type': 'application/json' }

async function amongExpress() {
  const app = express()
  app.use('/api', routes.createRouter(options))
  app.use('/old', (request, response, next) => {
    request.url = request.url.replace('/memos', '/notes')
    next()
  })
  app.use('/old', routes.createRouter(options))
  app.use('/parsed', express.json(), routes.createRouter(options))
  app.use((request, response) => response.status(404).send('mine'))
  app.use((error, request, response, next) => response.status(500).send('mine too'))
  const [list, nothing, parsed, badKey, elsewhere, old] = await ask(createServer(app), [
    ['GET', '/api/notes'],
    ['GET', '/api/nothing'],
    ['POST', '/parsed/notes', JSON_TYPE, '{"text":"a"}'],
    ['GET', '/api/notes/%ff'],
    ['GET', '/%ff'],
    ['GET', '/old/memos'],
  ])
  deepStrictEqual([list.status, old.status, old.text], [200, 200, list.text])
  deepStrictEqual([nothing.status, nothing.text], [404, 'mine'])
  // The body is gone: an error of the set-up, which its logger hears.
  strictEqual(parsed.code, 'internal')
  strictEqual(badKey.code, 'invalid_key')
  strictEqual(elsewhere.code, undefined)
}

async function amongFastify() {
  const warnings = []
  process.on('warning', ({ message }) => warnings.push(message))
  const app = Fastify()
  const seen = []
  app.addHook('onRequest', async (request) => void seen.push(request.routeOptions.url))
  app.addHook('preHandler', async (request, reply) => {
    if (request.headers['x-stop']) return reply.code(418).send('stopped')
  })
  app.setErrorHandler((error, request, reply) => reply.code(500).send('mine'))
  app.post('/mine', async (request) => request.body)
  app.register(routes.createPlugin(options), { prefix: '/api' })
  await app.ready()
  match(app.printRoutes({ commonPrefix: false }), /\/api\/notes \(GET, HEAD, POST/)
  const [list, mine, nothing, method, stopped, strange, removed, head, long, encoded] = await ask(app.server, [
    ['GET', '/api/notes'],
    ['POST', '/mine', JSON_TYPE, '{"a":1}'],
    ['GET', '/api/nothing'],
    ['PUT', '/api/notes'],
    ['POST', '/api/notes', { ...JSON_TYPE, 'x-stop': '1' }, '{}'],
    ['POST', '/api/notes', { 'content-type': 'strange', 'x-stop': '1' }, '{}'],
    ['DELETE', '/api/notes/1', { 'content-type': 'strange', 'content-length': '2', 'x-stop': '1' }, '{}'],
    ['HEAD', '/api/notes'],
    ['GET', `/api/notes/${KEY}`],
    ['GET', '/api/n%6ftes'],
  ])
  deepStrictEqual([list.status, list.headers['content-type']], [200, 'application/json'])
  deepStrictEqual([mine.status, mine.text], [200, '{"a":1}'])
  deepStrictEqual([nothing.status, nothing.code], [404, undefined])
  deepStrictEqual([method.status, method.headers.allow], [405, 'GET, HEAD, POST'])
  // The hooks of others come before us, whatever the content type.
  for (const answer of [stopped, strange, removed]) strictEqual(answer.text, 'stopped')
  deepStrictEqual([head.status, head.text, head.headers['content-length']], [200, '', list.headers['content-length']])
  deepStrictEqual([long.status, encoded.status, encoded.code], [414, 404, undefined])
  ok(seen.includes('/api/notes') && seen.includes('/api/notes/:key'), seen.join(', '))
  ok(warnings.some((message) => message.includes('longer than 100 characters')), warnings.join('\n'))

  const alone = routes.createServer(options)
  await alone.ready()
  const [query, queryOfNothing] = await ask(alone.server, [
    ['QUERY', '/notes'],
    ['QUERY', '/nothing'],
  ])
  deepStrictEqual([query.code, queryOfNothing.code], ['method_not_allowed', 'no_such_route'])

  warnings.length = 0
  const longer = Fastify({ ...routes.serverOptions, rewriteUrl: ({ url }) => url.replace('/memos', '/notes') })
  longer.register(routes.createPlugin(options))
  await longer.ready()
  const [found, rewritten] = await ask(longer.server, [
    ['GET', `/notes/${KEY}`],
    ['GET', '/memos'],
  ])
  strictEqual(rewritten.status, 200)
  // Too big for an Int: it is ours to say.
  strictEqual(found.code, 'invalid_key')
  await new Promise(setImmediate)
  deepStrictEqual(warnings, [])
}

async function amongHono() {
  const app = new Hono({ getPath: routes.rawPath })
  app.use('/guarded/*', async (context) => context.text('stopped', 418))
  app.post('/mine', async (context) => context.json(await context.req.json()))
  app.route('/api', routes.createHono(options))
  app.route('/guarded', routes.createHono(options))
  app.notFound((context) => context.text('mine', 404))
  const [list, mine, nothing, guarded, dots] = await ask(createAdaptorServer({ fetch: app.fetch }), [
    ['GET', '/api/notes'],
    ['POST', '/mine', JSON_TYPE, '{"a":1}'],
    ['GET', '/api/nothing'],
    ['GET', '/guarded/notes'],
    ['GET', '/api/notes/%2E%2E'],
  ])
  strictEqual(list.status, 200)
  deepStrictEqual([mine.status, mine.text], [200, '{"a":1}'])
  deepStrictEqual([nothing.status, nothing.text], [404, 'mine'])
  strictEqual(guarded.text, 'stopped')
  strictEqual(dots.code, 'invalid_key')
  // Without Node's request, as on other runtimes.
  const answers = [
    await app.request('/api/notes', { method: 'POST', headers: JSON_TYPE, body: '{"wrong":1}' }),
    await app.request('/api/notes', { method: 'POST', headers: JSON_TYPE, body: 'x'.repeat(1048577) }),
    await app.request('/api/notes?take=5'),
  ]
  deepStrictEqual(await Promise.all(answers.map(async (answer) => (await answer.json()).code)), [
    'validation_failed',
    'payload_too_large',
    undefined,
  ])
}

/** A program answers an operation itself, and its own failures as ours are. */
async function ownRoutes() {
  const own = { ...options, own: ['POST /notes'] }
  const { createNoteService } = await import(pathToFileURL(`${backend}/services/note/note.service.js`).href)
  const service = createNoteService(options.prisma)
  const servers = {
    express: () => {
      const app = express()
      app.use('/api', routes.createRouter(own))
      // Behind ours, which lets it by.
      app.post('/api/notes', express.json(), async (request, response) => {
        if (request.body.text === 'mine') return response.json('mine')
        response.json(await service.create(request.body))
      })
      app.use(routes.expressFailure(own))
      return createServer(app)
    },
    fastify: async () => {
      const app = Fastify({ ...routes.serverOptions })
      app.setErrorHandler(routes.fastifyFailure(own))
      app.post('/api/notes', async ({ body }) => (body.text === 'mine' ? '"mine"' : service.create(body)))
      app.register(routes.createPlugin(own), { prefix: '/api' })
      await app.ready()
      return app.server
    },
    hono: () => {
      const app = new Hono({ getPath: routes.rawPath })
      app.onError(routes.honoFailure(own))
      app.route('/api', routes.createHono(own))
      app.post('/api/notes', async (context) => {
        const body = await context.req.json()
        return context.json(body.text === 'mine' ? 'mine' : await service.create(body))
      })
      return createAdaptorServer({ fetch: app.fetch })
    },
  }
  for (const [name, serve] of Object.entries(servers)) {
    const [mine, failed, list, method] = await ask(await serve(), [
      ['POST', '/api/notes', JSON_TYPE, '{"text":"mine"}'],
      ['POST', '/api/notes', { ...JSON_TYPE, 'x-request-id': 'theirs' }, '{"text":"a"}'],
      ['GET', '/api/notes'],
      ['PUT', '/api/notes'],
    ])
    deepStrictEqual([mine.status, mine.text], [200, '"mine"'], name)
    deepStrictEqual([failed.status, failed.code, failed.headers['x-request-id']], [500, 'internal', 'theirs'], name)
    deepStrictEqual([failed.headers['content-type'], list.status], ['application/problem+json', 200], name)
    deepStrictEqual([method.status, method.headers.allow], [405, 'GET, HEAD, POST'], name)
  }
  throws(() => routes.createRoutes({ ...options, own: ['POST /note'] }), /names what is no operation: POST \/note/)
}

/** Servers of their own. */
const whole = {
  express: (options) => createServer(routes.createApp(options)),
  fastify: async (options) => {
    const app = routes.createServer(options)
    await app.ready()
    return app.server
  },
  hono: (options) => createAdaptorServer({ fetch: routes.createHono(options).fetch }),
}

/** The same is told of the same requests. */
async function records() {
  for (const [name, serve] of Object.entries(whole)) {
    const [lines, observed] = [[], []]
    const observe = (record) => {
      observed.push(record)
      throw new Error('a hook that fails breaks nothing')
    }
    const complaints = console.error
    console.error = () => {}
    const answers = await ask(await serve({ ...options, log: (record) => lines.push(record), observe }), [
      ['GET', '/notes?take=1', { 'x-request-id': 'first' }],
      ['HEAD', '/notes/1'],
      ['PUT', '/notes'],
      ['GET', '/notes/%ff'],
      ['DELETE', '/nothing'],
      ['POST', '/notes', JSON_TYPE, '{"text":"a"}'],
    ])
    console.error = complaints
    deepStrictEqual(observed, lines)
    for (const [at, line] of lines.entries()) {
      strictEqual(line['gen.request_id'], answers[at].headers['x-request-id'])
      strictEqual(typeof line['gen.duration_ms'], 'number')
    }
    const told = lines.map(({ 'gen.request_id': _id, 'gen.duration_ms': _time, 'exception.stacktrace': _stack, ...rest }) => rest)
    const list = { 'http.route': '/notes', 'gen.resource': 'Note' }
    const one = { 'http.route': '/notes/{key}', 'gen.resource': 'Note' }
    const record = (method, status, more) => ({ 'http.request.method': method, 'http.response.status_code': status, ...more })
    deepStrictEqual(
      told,
      [
        record('GET', 200, { ...list, 'gen.action': 'list' }),
        record('HEAD', 404, { ...one, 'gen.action': 'get', 'gen.problem': 'not_found' }),
        record('PUT', 405, { ...list, 'gen.problem': 'method_not_allowed' }),
        // A framework that cannot decode the path does not come to the operation.
        record('GET', 400, { ...one, ...(name === 'hono' && { 'gen.action': 'get' }), 'gen.problem': 'invalid_key' }),
        record('DELETE', 404, { 'gen.problem': 'no_such_route' }),
        record('POST', 500, {
          ...list,
          'gen.action': 'create',
          'gen.problem': 'internal',
          'error.type': 'internal',
          'exception.message': 'the disk is full',
        }),
      ],
      name,
    )
  }
}

/** What hooks fail with is heard, before and behind an operation; and whoever hears it may fail too. */
async function hooks() {
  const { Problem } = await import(pathToFileURL(`${backend}/shared/problem.js`).href)
  for (const [name, serve] of Object.entries(whole)) {
    const [heard, seen, lines] = [[], [], []]
    class Failing {
      what = 'the mail is down'
      before({ headers }) {
        if (headers['x-problem']) throw new Problem(headers['x-problem'], [], new Error(this.what))
        if (headers['x-error']) throw new Error(this.what)
        if (headers['x-nothing']) throw undefined
      }
      after(call, answer) {
        seen.push([call.operation, call.requestId, answer.status, answer.body.meta?.take])
        // It is a copy: the answer stays what it is.
        answer.body.data = 'mine'
        if (call.headers['x-sync']) throw new Error(this.what)
        return Promise.reject(new Error(this.what))
      }
    }
    const logger = (message, { requestId, error }) => {
      heard.push([message, requestId, error?.message])
      if (requestId === 'deaf') throw new Error('the logger is down')
    }
    const complaints = console.error
    const complained = []
    console.error = (...all) => complained.push(all)
    const to = (path, id, more) => ['GET', path, { 'x-request-id': id, ...more }]
    const answers = await ask(await serve({ ...options, logger, log: (record) => lines.push(record), hooks: new Failing() }), [
      to('/notes?take=3', 'rejects'),
      to('/notes', 'throws', { 'x-sync': '1' }),
      to('/notes', 'deaf'),
      to('/notes', 'error', { 'x-error': '1' }),
      to('/notes', 'nothing', { 'x-nothing': '1' }),
      to('/notes', 'problem', { 'x-problem': 'forbidden' }),
      to('/notes', 'conflict', { 'x-problem': 'unavailable' }),
      to('/notes/1', 'missing'),
    ])
    console.error = complaints
    deepStrictEqual(answers.map(({ status }) => status), [200, 200, 200, 500, 500, 403, 503, 404], name)
    for (const answer of answers.slice(0, 3)) deepStrictEqual(JSON.parse(answer.text).data, [], name)
    const failed = 'The hook `after` failed.'
    const went = 'Something went wrong.'
    deepStrictEqual(
      heard,
      [
        [failed, 'rejects', 'the mail is down'],
        [failed, 'throws', 'the mail is down'],
        [failed, 'deaf', 'the mail is down'],
        [went, 'error', 'the mail is down'],
        [went, 'nothing', went],
        ['The database is not available.', 'conflict', 'the mail is down'],
      ],
      name,
    )
    deepStrictEqual(seen, [['list', 'rejects', 200, 3], ['list', 'throws', 200, 20], ['list', 'deaf', 200, 20]], name)
    strictEqual(complained.length, 1, name)
    deepStrictEqual(lines.map((line) => line['gen.problem']), [undefined, undefined, undefined, 'internal', 'internal', 'forbidden', 'unavailable', 'not_found'], name)
    strictEqual(lines[3]['exception.message'], 'the mail is down', name)
  }
}

/** What a program answers itself has no hooks; and what these take away, or do to a key, is what no header of a case can say. */
async function hooksOfOwnRoutes() {
  const called = []
  const before = (call) => {
    called.push(call.operation)
    if (call.operation === 'update') delete call.body
    if (call.operation === 'get') call.key.id = 2
  }
  const asked = []
  const findUnique = async ({ where }) => {
    asked.push(where.id)
    return null
  }
  const app = express()
  app.use(routes.createRouter({ ...options, prisma: { note: { ...note, findUnique } }, own: ['POST /notes'], hooks: { before } }))
  app.post('/notes', (request, response) => response.json('mine'))
  const [mine, , update, get] = await ask(createServer(app), [
    ['POST', '/notes', JSON_TYPE, '{}'],
    ['GET', '/notes'],
    ['PATCH', '/notes/1', JSON_TYPE, '{"text":"a"}'],
    ['GET', '/notes/1'],
  ])
  deepStrictEqual([mine.text, called], ['"mine"', ['list', 'update', 'get']])
  deepStrictEqual(JSON.parse(update.text).errors, [{ path: [], code: 'type', message: 'must be an object' }])
  deepStrictEqual([get.code, asked], ['not_found', [1]])
}

for (const test of [amongExpress, amongFastify, amongHono, ownRoutes, records, hooks, hooksOfOwnRoutes]) await test()
process.exit(0)
