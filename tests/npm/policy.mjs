// node policy.mjs COMPILED_BACKEND
// What the generated `shared/policy` makes of answers that no header of a case can say: values that JSON has not, and the type's own errors.
import { rejects, strictEqual, deepStrictEqual } from 'node:assert'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const load = (path) => import(pathToFileURL(resolve(process.argv[2], path)).href)
const { asking } = await load('shared/policy.js')
const { resources } = await load('validators/resources.js')

const answer = async (decision, principal) => {
  const policy = typeof decision === 'function' ? decision : () => decision
  const { ask } = await asking({ policy, ...(principal && { principal }) }, resources, {})
  return ask({ action: 'list', resource: 'Shelf' })
}
const code = (code) => (error) => error.code === code

// A filter that says nothing where it was to say something is wrong, never a filter that everything passes.
const unsaid = [
  undefined,
  null,
  'all',
  [],
  { tenant: undefined },
  { tenant: { equals: undefined } },
  { tenant: { in: undefined } },
  { tenant: { in: [undefined] } },
  { tenant: {} },
  { tenant: { mode: 'insensitive' } },
  { tenant: Symbol('mine') },
  { tenant: () => 'mine' },
  { tenant: new Date() },
  { tenant: 7 },
  { AND: undefined },
  { OR: [] },
  { OR: [undefined] },
  { NOT: {} },
  { books: undefined },
  { books: {} },
  { books: { some: undefined } },
  { books: { some: { tenant: undefined } } },
  { books: null },
  { owner: 'mine' },
  JSON.parse('{"__proto__": {"tenant": "mine"}}'),
]
for (const rows of unsaid) await rejects(answer({ rows }), code('internal'), `rows: ${String(JSON.stringify(rows))}`)

// What is no decision denies.
for (const decision of [undefined, null, true, 1, 'ALLOW', 'rows', {}, [], { row: {} }, { decision: 'allow' }, new (class { rows = 1 })()]) {
  if (decision?.rows === 1) await rejects(answer(decision), code('internal'))
  else await rejects(answer(decision), code('forbidden'), String(JSON.stringify(decision)))
}
await rejects(answer(() => { throw new Error('no') }), code('forbidden'))
await rejects(answer(async () => { throw new Error('no') }), code('forbidden'))
await rejects(answer('allow', () => { throw new Error('no') }), code('unauthenticated'))
await rejects(answer('allow', async () => { throw new Error('no') }), code('unauthenticated'))

// What is one counts, and a principal comes to the policy as it is.
strictEqual(await answer('allow'), undefined)
strictEqual(await answer(async () => 'allow'), undefined)
deepStrictEqual({ ...(await answer({ rows: { tenant: 'mine' } })) }, { tenant: 'mine' })
deepStrictEqual(await answer({ rows: {} }), {})
const seen = []
await answer((access) => (seen.push(access.principal), 'allow'), async () => 7)
await answer((access) => (seen.push(access.principal), 'allow'), () => null)
await answer((access) => (seen.push(access.principal), 'allow'))
deepStrictEqual(seen, [7, undefined, undefined])
