// node hand.mjs PROVIDER: the server as one writes it by hand, with Express 5, Prisma's client and Zod.
// It has the routes that are measured, and speaks the contract there: answers, problems, validation and policy are the generated server's.
import { randomUUID } from 'node:crypto'
import express from 'express'
import * as z from 'zod'
import { connect, listen, may } from './serve.mjs'

const prisma = await connect()

const NewOrder = z.strictObject({
  id: z.string().optional(),
  reference: z.string().min(3).max(32),
  email: z.email(),
  note: z.string().max(500).nullish(),
  quantity: z.int().min(1).max(1000),
  price: z.string().regex(/^-?\d{1,35}(\.\d{1,30})?$/),
  discount: z.number().nullish(),
  status: z.enum(['NEW', 'PAID', 'SHIPPED', 'CANCELLED']).optional(),
  gift: z.boolean().optional(),
  customerId: z.int(),
  createdAt: z.iso.datetime({ offset: true }).optional(),
})

const Listed = z.strictObject({
  skip: z.coerce.number().int().min(0).default(0),
  take: z.coerce.number().int().min(1).max(100).default(20),
  orderBy: z.enum(['id', 'createdAt', '-createdAt']).default('id'),
})

const orders = {
  id: [{ id: 'asc' }],
  createdAt: [{ createdAt: 'asc' }, { id: 'asc' }],
  '-createdAt': [{ createdAt: 'desc' }, { id: 'asc' }],
}

class Problem extends Error {
  constructor(status, title, code, detail, errors = []) {
    super(detail)
    Object.assign(this, { status, title, code, detail, errors })
  }
}

const invalid = (code, detail) => (error) => new Problem(400, 'Bad Request', code, detail, error.issues.map(fieldError))

/** What is wrong with a value, in the contract's words. */
function fieldError({ path, code, origin, minimum, maximum }) {
  const says = (code, message) => ({ path, code, message })
  if (code === 'too_small' && origin === 'string') return says('too_short', `must have at least ${minimum} characters`)
  if (code === 'too_big' && origin === 'string') return says('too_long', `must have at most ${maximum} characters`)
  if (code === 'too_small') return says(code, `must be at least ${minimum}`)
  if (code === 'too_big') return says(code, `must be at most ${maximum}`)
  if (path[0] === 'email') return says('format', 'must be an email address')
  return says('type', 'is not right')
}

function parse(schema, value, problem) {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw problem(result.error)
}

const allow = (writes) => (request, _response, next) => {
  if (may(request.headers, writes)) next()
  else next(new Problem(401, 'Unauthorized', 'unauthenticated', 'Authentication is required.'))
}

/** An order as it travels. */
const shown = (order) => ({ ...order, price: order.price.toFixed() })

/** The cursor behind a row, which is there: fewer than all were left out. */
function cursor(orderBy, { id, createdAt }) {
  const place = orderBy === 'id' ? ['id', [id]] : [`${orderBy},id`, [createdAt, id]]
  return Buffer.from(JSON.stringify([1, ...place])).toString('base64url')
}

const app = express()
app.disable('x-powered-by')
app.disable('etag')
app.use((request, response, next) => {
  const given = request.get('x-request-id')
  response.locals.requestId = given !== undefined && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
  response.set('X-Request-Id', response.locals.requestId)
  next()
})

app.get('/orders', allow(false), async (request, response) => {
  const { skip, take, orderBy } = parse(Listed, request.query, invalid('invalid_query', 'The query parameters are not valid.'))
  const [rows, total] = await Promise.all([
    prisma.order.findMany({ orderBy: orders[orderBy], skip, take }),
    prisma.order.count(),
  ])
  const hasMore = skip + rows.length < total
  const meta = { total, skip, take, hasMore, nextCursor: hasMore ? cursor(orderBy, rows.at(-1)) : null }
  response.json({ data: rows.map(shown), meta })
})

app.get('/orders/:id', allow(false), async (request, response) => {
  const order = await prisma.order.findUnique({ where: { id: request.params.id } })
  if (order === null) throw new Problem(404, 'Not Found', 'not_found', 'No such row.')
  response.json(shown(order))
})

app.post('/orders', allow(true), express.json({ limit: '1mb' }), async (request, response) => {
  const data = parse(NewOrder, request.body, invalid('validation_failed', 'The body is not valid.'))
  const order = await prisma.order.create({ data })
  response.status(201).location(`/orders/${order.id}`).json(shown(order))
})

app.use((error, _request, response, _next) => {
  const { status, title, code, detail, errors } = problemOf(error)
  const problem = { type: 'about:blank', title, status, code, detail, requestId: response.locals.requestId }
  response.status(status).type('application/problem+json')
  if (status === 401) response.set('WWW-Authenticate', 'Bearer')
  response.json(errors.length > 0 ? { ...problem, errors } : problem)
})

function problemOf(error) {
  if (error instanceof Problem) return error
  if (error.type === 'entity.parse.failed') return new Problem(400, 'Bad Request', 'malformed_json', 'The body is not valid JSON.')
  if (error.code === 'P2002') return new Problem(409, 'Conflict', 'unique_violation', 'A row with the same unique value exists.')
  if (error.code === 'P2003') {
    return new Problem(409, 'Conflict', 'foreign_key_violation', 'A related row is missing, or rows still refer to this one.')
  }
  console.error(error)
  return new Problem(500, 'Internal Server Error', 'internal', 'Something went wrong.')
}

listen(app)
