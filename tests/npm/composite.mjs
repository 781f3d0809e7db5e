// node composite.mjs COMPILED OPENAPI_JSON
// What the generated code of `schemas/composite` does with nested objects: MongoDB is nowhere here, so the client is one that keeps what it is
// given. Validators, the OpenAPI document and services are held to the same bodies.
import { deepStrictEqual, ok } from 'node:assert'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { schemasOf } from './openapi-schemas.mjs'

const [compiled, openapi] = process.argv.slice(2)
const load = (path) => import(pathToFileURL(resolve(compiled, path)).href)
const { parse } = await load('shared/parse.js')
const { parseJson } = await load('shared/json.js')
const { orderCreateSchema } = await load('validators/order/order.create.zod.js')
const { orderReplaceSchema } = await load('validators/order/order.replace.zod.js')
const { orderUpdateSchema } = await load('validators/order/order.update.zod.js')
const { letterUpdateSchema } = await load('validators/letter/letter.update.zod.js')
const { createOrderService } = await load('services/order/order.service.js')
const { createLetterService } = await load('services/letter/letter.service.js')

const schemas = {
  create: [orderCreateSchema, 'Order.Create'],
  replace: [orderReplaceSchema, 'Order.Replace'],
  update: [orderUpdateSchema, 'Order.Update'],
  letter: [letterUpdateSchema, 'Letter.Update'],
}
const documents = schemasOf(JSON.parse(readFileSync(openapi, 'utf8')))
const document = (name) => documents.compile(`/components/schemas/${name}`)

/** The normal form of a body, or its errors as `code path`. The document takes what the validator takes. */
function read(kind, body) {
  const [schema, name] = schemas[kind]
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  let result
  try {
    result = parse(schema, parseJson(text, 64), 'validation_failed')
  } catch (problem) {
    if (problem.errors === undefined) throw problem
    result = problem.errors.map(({ code, path }) => `${code} ${path.join('.')}`).sort()
  }
  deepStrictEqual(document(name)(JSON.parse(text)), !Array.isArray(result), `${name}: ${text}`)
  return result
}

const place = { latitude: 52.5, longitude: -0 }
const address = { street: 'Hauptstraße 1', city: 'Berlin' }
const line = { sku: 'A-1', price: '9007199254740993', extra: null }

// Normal forms, at every depth.
deepStrictEqual(
  read('create', {
    number: 1,
    address: { ...address, place: { ...place, height: null }, seen: '2025-01-02T03:04:05.6789+01:00', set: 'x' },
    lines: [{ ...line, amount: 2, price: 7, photo: 'AQI=', parts: [{ ...line, spare: line }], places: [place], notes: [null, { a: [1] }] }],
  }),
  {
    number: 1,
    address: { ...address, place: { latitude: 52.5, longitude: 0, height: null }, seen: '2025-01-02T02:04:05.678Z', set: 'x' },
    lines: [
      {
        ...line,
        amount: 2,
        price: '7',
        photo: 'AQI=',
        parts: [{ ...line, spare: line }],
        places: [{ latitude: 52.5, longitude: 0 }],
        notes: [null, { a: [1] }],
      },
    ],
  },
)
deepStrictEqual(read('update', { address }), { address })
deepStrictEqual(read('update', { billing: null, lines: [] }), { billing: null, lines: [] })
deepStrictEqual(read('replace', { number: 1, address }), { number: 1, address })

// Errors, with paths into the value.
const wrong = [
  ['create', { number: 1 }, ['required address']],
  ['create', { number: 1, address: null, billing: null, lines: null }, ['not_null address', 'not_null lines']],
  ['create', { number: 1, address: [] }, ['type address']],
  ['create', { number: 1, address: 'x' }, ['type address']],
  ['create', { number: 1, address: {} }, ['required address.city', 'required address.street']],
  ['update', { address: { city: 'x' } }, ['required address.street']],
  ['update', { address: { ...address, country: 'IT' } }, ['enum address.country']],
  ['update', { address: { ...address, street: '' } }, ['too_short address.street']],
  ['update', { address: { ...address, street: '😀'.repeat(41) } }, ['too_long address.street']],
  ['update', { address: { ...address, city: null, country: null } }, ['not_null address.city', 'not_null address.country']],
  ['update', { address: { ...address, zip: 1 } }, ['unknown address.zip']],
  ['update', `{"address":{"street":"a","city":"b","__proto__":{}}}`, ['unknown address.__proto__']],
  // Set by the server alone, and what was written whole keeps nothing.
  ['update', { address: { ...address, checked: true } }, ['unknown address.checked']],
  ['update', { address: { ...address, place: {} } }, ['required address.place.latitude', 'required address.place.longitude']],
  ['update', { billing: { ...address, place: { ...place, height: 1.5 } } }, ['type billing.place.height']],
  ['update', { lines: [line, null] }, ['not_null lines.1']],
  ['update', { lines: line }, ['type lines']],
  ['update', { lines: [{ ...line, sku: 'a', amount: 0, price: '1.5' }] }, ['format lines.0.price', 'pattern lines.0.sku', 'too_small lines.0.amount']],
  ['update', { lines: [{ sku: 'A-1', price: 1 }] }, ['required lines.0.extra']],
  ['update', { lines: [{ ...line, parts: [{ ...line, parts: [{ ...line, tags: [1] }] }] }] }, ['type lines.0.parts.0.parts.0.tags.0']],
  ['update', { lines: [{ ...line, tags: null, allowed: ['XX'], photo: 'AQI', due: 'now' }] }, ['enum lines.0.allowed.0', 'format lines.0.due', 'format lines.0.photo', 'not_null lines.0.tags']],
  ['update', { lines: [{ ...line, spare: { ...line, spare: 7 } }] }, ['type lines.0.spare.spare']],
  // Of the row itself.
  ['update', { origin: place }, ['unknown origin']],
  ['letter', { seal: { mark: 'x' } }, ['unknown seal']],
  ['letter', { seals: [] }, ['unknown seals']],
]
for (const [kind, body, errors] of wrong) deepStrictEqual(read(kind, body), errors, JSON.stringify(body))

// Services: what the client is given, and what is made of its rows.
let given
const row = {
  id: 'b',
  number: 1,
  address: { street: 'a', city: 'b', country: 'FR', set: null, place: { latitude: NaN, longitude: 1, height: null }, seen: new Date(1e12), code: 'hidden', checked: true },
  billing: null,
  lines: [
    {
      ...{ sku: 'A-1', amount: 1, price: 2n ** 62n, tags: [], weights: [0.5, Infinity], allowed: ['DE'], photo: Buffer.from([1, 2]), due: new Date(0) },
      ...{ extra: { a: 1 }, more: null, notes: [null], parts: [], spare: null, places: [] },
    },
  ],
  origin: { latitude: 1, longitude: 2, height: 3 },
  note: null,
}
const keep = async (input) => {
  given = input
  return row
}
const service = createOrderService({ order: { create: keep, update: keep, findUnique: keep } })

/** As Prisma's client writes it to its engine: whatever has a `toJSON` by that. */
const sent = (data) => JSON.parse(JSON.stringify(data, (_, value) => (typeof value === 'bigint' ? `${value}n` : ArrayBuffer.isView(value) ? [...value] : value)))
const float = (value) => ({ $type: 'Decimal', value: String(value) })

const seen = await service.create(read('create', { number: 1, address, billing: null, lines: [{ ...line, more: null, photo: 'AQI=', spare: line }] }))
const created = { sku: 'A-1', price: '9007199254740993n', extra: null, tags: [], weights: [], notes: [], parts: [], places: [] }
deepStrictEqual(sent(given.data), {
  number: 1,
  address: { set: address },
  billing: { set: null },
  lines: { set: [{ ...created, more: null, photo: [1, 2], spare: created }] },
})
deepStrictEqual(given.select, { id: true, number: true, address: true, billing: true, lines: true, origin: true, note: true })
deepStrictEqual(seen, {
  ...row,
  address: { street: 'a', city: 'b', country: 'FR', set: null, place: { latitude: null, longitude: 1, height: null }, seen: '2001-09-09T01:46:40.000Z', checked: true },
  lines: [{ ...row.lines[0], price: '4611686018427387904', weights: [0.5, null], photo: 'AQI=', due: '1970-01-01T00:00:00.000Z' }],
})
ok(document('Order')(seen), JSON.stringify(document('Order').errors))

await service.create(read('create', { number: 1, address }))
deepStrictEqual(sent(given.data), { number: 1, address: { set: address }, lines: { set: [] } })

const full = { ...address, place: { ...place, height: 4 }, seen: '2025-01-02T03:04:05Z', set: 'x', code: 'y', country: 'DE' }
await service.update({ id: 'b' }, read('update', { address: full, lines: [{ ...line, extra: { __proto__: null, a: 1 }, weights: [0.1], places: [place] }] }))
deepStrictEqual(sent(given.data), {
  address: { set: { ...full, seen: '2025-01-02T03:04:05.000Z', place: { latitude: float(52.5), longitude: float(0), height: 4 } } },
  lines: {
    set: [
      {
        ...created,
        extra: { $type: 'Json', value: '{"a":1}' },
        weights: [float(0.1)],
        places: [{ latitude: float(52.5), longitude: float(0) }],
      },
    ],
  },
})

// A replace empties what it has not, but for what nobody can read.
await service.replace({ id: 'b' }, read('replace', { number: 2, address }))
deepStrictEqual(sent(given.data), { number: 2, address: { set: address }, billing: { set: null }, lines: { set: [] }, note: null })
await service.replace({ id: 'b' }, read('replace', { number: 2, address, secret: place, billing: address }))
deepStrictEqual(sent(given.data).secret, { set: { latitude: float(52.5), longitude: float(0) } })
deepStrictEqual(sent(given.data).billing, { set: address })

const letters = createLetterService({ letter: { update: keep, findUnique: async () => ({ id: 'a', text: 't', seal: { mark: 'm' }, seals: [{ mark: 'n' }] }) } })
ok(!('create' in letters) && !('replace' in letters), 'a letter cannot be made')
deepStrictEqual(await letters.get({ id: 'a' }), { id: 'a', text: 't', seal: { mark: 'm' }, seals: [{ mark: 'n' }] })
