// DATABASE_URL=postgresql://… node links.mjs BACKEND CLIENT
// What is included of a list is what is included of each of its rows and what its lists of related rows hold, and it costs one query
// a relation to one and two a relation to many, where the links can be asked for at once. Rows beyond the first hundred are not read.
import { deepStrictEqual, strictEqual } from 'node:assert'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [backend, client] = process.argv.slice(2).map((path) => resolve(path))
const load = (path) => import(pathToFileURL(path).href)
const services = await load(`${backend}/services/index.js`)
const { resources } = await load(`${backend}/validators/resources.js`)
const { PrismaClient } = await load(client)
const { PrismaPg } = createRequire(client)('@prisma/adapter-pg')
const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL, options: '-c TimeZone=UTC' })
const prisma = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] })
let queries = 0
prisma.$on('query', () => (queries += 1))

await seed()
// Values that are read in more than one way, and rows without a key: these are asked for a row at a time.
const single = new Set(['Slot logs', 'Sub tzs'])
const first = { skip: 0, take: 100 }
const service = (model) => services[`${model[0].toLowerCase()}${model.slice(1)}`][`create${model}Service`](prisma)
for (const [model, { key, relations }] of Object.entries(resources)) {
  for (const [name, relation] of Object.entries(relations)) {
    const what = `${model} ${name}`
    const include = { [name]: {} }
    await service(model).list(first)
    const before = queries
    const { data } = await service(model).list({ ...first, include })
    const cost = queries - before - 2
    if (!relation.list) strictEqual(cost, 1, what)
    else if (!single.has(what)) strictEqual(cost, 2, what)
    const links = data.reduce((sum, row) => sum + [row[name] ?? []].flat().length, 0)
    strictEqual(links > 0, true, `${what}: nothing is linked`)
    for (const row of key.length > 0 ? data : []) {
      const keyOf = Object.fromEntries(key.map((part) => [part, row[part]]))
      deepStrictEqual(await service(model).get(keyOf, include), row, what)
      if (!relation.list || resources[relation.to].key.length === 0) continue
      const related = `related${name[0].toUpperCase()}${name.slice(1)}`
      deepStrictEqual((await service(model)[related](keyOf, first)).data, row[name], what)
    }
  }
}

// The first hundred of each, and no more.
await prisma.big.createMany({ data: Array.from({ length: 150 }, (_, at) => ({ id: BigInt(1000 + at), uid: uuid(2) })) })
const { data } = await service('Uid').list({ ...first, include: { bigs: {} } })
deepStrictEqual(data.map((row) => row.bigs.length), [2, 100, 0])
strictEqual(data[1].bigs.at(-1).id, '1098')
await prisma.$disconnect()

function uuid(at) {
  return `00000000-0000-4000-8000-00000000000${at}`
}

async function seed() {
  for (const i of [1, 2, 3]) await prisma.uid.create({ data: { id: uuid(i), name: 'n' + i } })
  await prisma.uTag.createMany({ data: [{ id: 9007199254740993n }, { id: 2n }, { id: 3n }] })
  await prisma.uid.update({ where: { id: uuid(1) }, data: { tagsA: { connect: [{ id: 2n }, { id: 9007199254740993n }] } } })
  await prisma.uid.update({ where: { id: uuid(2) }, data: { tagsA: { connect: [{ id: 2n }] } } })
  await prisma.big.createMany({
    data: [
      { id: 9007199254740993n, uid: uuid(1) },
      { id: 1n, uid: uuid(1) },
      { id: 2n, uid: uuid(2) },
      { id: 4n },
    ],
  })
  await prisma.person.createMany({ data: ['a', 'b', 'c', 'd'].map((name) => ({ name })) })
  await prisma.person.update({
    where: { name: 'a' },
    data: { friends: { connect: [{ name: 'b' }, { name: 'c' }] }, zeta: { connect: [{ name: 'd' }] } },
  })
  await prisma.person.update({
    where: { name: 'b' },
    data: { friends: { connect: [{ name: 'c' }] }, zeta: { connect: [{ name: 'a' }, { name: 'b' }] } },
  })
  const s = [new Date('2020-01-01T10:00:00.123Z'), new Date('2021-01-01T10:00:00.000Z')]
  await prisma.slot.createMany({
    data: [
      { room: "it's", start: s[0], on: true },
      { room: "it's", start: s[0], on: false },
      { room: 'b', start: s[1], on: true },
    ],
  })
  await prisma.note.createMany({
    data: [
      { room: "it's", start: s[0], on: true, seq: 1, at: s[0] },
      { room: "it's", start: s[0], on: true, seq: 1, at: s[1] },
      { room: "it's", start: s[0], on: false, seq: 2, at: s[1] },
      { room: "it's", start: s[0], on: null, seq: 3, at: s[1] },
      { room: 'b', start: s[1], on: true, seq: 4, at: s[1] },
    ],
  })
  await prisma.log.createMany({
    data: [
      { room: "it's", start: s[0], on: true, val: 0.1 },
      { room: "it's", start: s[0], on: true, val: 0.2 },
      { room: 'b', start: s[1], on: true, val: 3 },
    ],
  })
  const d = [new Date('2020-01-01'), new Date('2020-01-02')]
  await prisma.day.createMany({ data: [{ day: d[0], kind: 'ALPHA' }, { day: d[1], kind: 'BETA' }] })
  await prisma.evt.createMany({
    data: [
      { kind: 'ALPHA', n: 1, day: d[0] },
      { kind: 'ALPHA', n: 2, day: d[0] },
      { kind: 'BETA', n: 1, day: d[1] },
      { kind: 'BETA', n: 2 },
    ],
  })
  await prisma.sub.createMany({
    data: [
      { id: 1, kind: 'ALPHA', n: 1, tz: s[0] },
      { id: 2, kind: 'ALPHA', n: 1, tz: s[1] },
      { id: 3, kind: 'BETA', n: 1, tz: d[0] },
    ],
  })
  await prisma.tzRef.createMany({ data: [{ at: s[0], n: 1 }, { at: s[0], n: 2 }, { at: s[1], n: 1 }] })
  await prisma.alt.createMany({ data: [{ id: 1, code: 'x', email: 'ab' }, { id: 2 }, { id: 3, code: 'y', email: 'abcdef' }] })
  await prisma.altRef.createMany({ data: [{ id: 1, code: 'x' }, { id: 2 }, { id: 3, code: 'x' }, { id: 4, code: 'y' }] })
  await prisma.mail.createMany({
    data: [
      { id: new Uint8Array([1]), to: 'ab' },
      { id: new Uint8Array([2]), to: 'abcdef' },
      { id: new Uint8Array([3]) },
    ],
  })
  await prisma.cal.createMany({ data: [...d, new Date('1815-12-10')].map((d) => ({ d })) })
  await prisma.item.createMany({ data: [{ d: d[0], at: s[0] }, { d: d[1], at: s[1] }, { at: d[0] }] })
  await prisma.subItem.createMany({ data: [{ at: s[0], u: uuid(1) }, { at: s[0], u: uuid(2) }, { at: s[1], u: uuid(1) }] })
  await prisma.stamp.createMany({ data: [{ d: d[0], v: 'x' }, { d: d[0], v: 'y' }, { d: d[1], v: 'z' }] })
}
