// node openapi-agree.mjs FILE
// Holds an OpenAPI document against what a server did: FILE is `{ document, exchanges }`, of requests as they were sent and answers as
// they came. Prints a line for every answer that the document has not, every request that the server took and the document refuses,
// and every one that the server refused and the document takes, unless no JSON Schema can say it; then, behind `#`, how many there were.
import { readFileSync } from 'node:fs'
import { schemasOf } from './openapi-schemas.mjs'

const { document, exchanges } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const schemas = schemasOf(document)
const compiled = new Map()

/** What is wrong with a value, as text; nothing when nothing is. */
function wrong(pointer, value) {
  if (!compiled.has(pointer)) compiled.set(pointer, schemas.compile(pointer))
  const validate = compiled.get(pointer)
  if (validate(value)) return undefined
  return validate.errors.map((error) => `${error.instancePath} ${error.message}`).join('; ')
}

const escaped = (key) => encodeURI(key.replaceAll('~', '~0').replaceAll('/', '~1'))
const under = (pointer, ...keys) => [pointer, ...keys.map(escaped)].join('/')
const at = (pointer) =>
  decodeURI(pointer).split('/').slice(1).reduce((value, key) => value?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document)

/** The pointer to what stands at a pointer, or to what that refers to. */
function followed(pointer) {
  const reference = at(pointer).$ref
  return reference === undefined ? pointer : reference.slice(1)
}

/** A document says nothing of where the router is mounted. */
function pathOf(target) {
  const [path] = target.replace(/^https?:\/\/[^/]*/, '').split('?', 1)
  return path.replace(/^\/mount\/deeper(?=\/)/, '')
}

/** The path of the document that a path is, and its key. */
function routeOf(path) {
  const segments = path.split('/')
  const found = Object.keys(document.paths).filter((template) => {
    const parts = template.split('/')
    const fits = (part, index) => (part === '{key}' ? segments[index] !== '' : part === segments[index])
    return parts.length === segments.length && parts.every(fits)
  })
  const template = found.find((candidate) => !candidate.includes('{key}')) ?? found[0]
  return template && { template, key: segments[template.split('/').indexOf('{key}')] }
}

/** Canonical text of a number or a boolean as its value. */
function scalarOf(text, schema) {
  if (schema.type === 'integer' && String(Number(text)) === text) return Number(text)
  if (schema.type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function wrongKey(parameter, segment) {
  const pointer = under(parameter, 'schema')
  const schema = at(pointer)
  const parts = segment.split(',')
  const part = (text, schema) => scalarOf(decodeURIComponent(text), schema ?? {})
  try {
    if (schema.type === 'array') return wrong(pointer, parts.map((text, index) => part(text, schema.prefixItems[index])))
    return parts.length === 1 ? wrong(pointer, part(segment, schema)) : 'it is one part'
  } catch (error) {
    return error.message
  }
}

function wrongQuery(parameters, query) {
  const seen = new Set()
  for (const piece of query.split('&').filter((piece) => piece !== '')) {
    try {
      const [first, ...rest] = piece.split('=')
      const name = decode(first)
      const parameter = parameters.find((pointer) => at(pointer).in === 'query' && at(pointer).name === name)
      if (parameter === undefined) return `there is no ${name}`
      if (seen.has(name)) return `${name} is given twice`
      seen.add(name)
      const problem = wrongParameter(parameter, decode(rest.join('=')))
      if (problem !== undefined) return `${name}: ${problem}`
    } catch (error) {
      return error.message
    }
  }
  return undefined
}

function wrongParameter(parameter, text) {
  if ('content' in at(parameter)) return wrong(under(parameter, 'content', 'application/json', 'schema'), JSON.parse(text))
  const pointer = under(parameter, 'schema')
  return wrong(pointer, at(pointer).type === 'array' ? text.split(',') : scalarOf(text, at(pointer)))
}

const decode = (text) => decodeURIComponent(text.replaceAll('+', ' '))

/** What the document refuses in a request: by the code of the refusal, why. */
function refusals(operation, { request }, segment) {
  const listed = at(under(operation, 'parameters')) ?? []
  const parameters = listed.map((_, index) => followed(under(operation, 'parameters', String(index))))
  const key = parameters.find((pointer) => at(pointer).in === 'path')
  const body = under(operation, 'requestBody')
  const query = wrongQuery(parameters, request.path.split('?').slice(1).join('?'))
  const sent = at(body) && wrongBody(under(body, 'content', 'application/json', 'schema'), request.body)
  const refused = { invalid_key: key && wrongKey(key, segment) }
  // A hook comes behind the key. What it refuses is looked at no further, and of a body that it changes nobody sees what was sent.
  if (request.hook === 'refuse') return refused
  const changed = request.hook === 'set' || request.hook === 'body'
  // The body of a query is parameters.
  if (operation.endsWith('meta~1query/post')) return changed ? refused : { ...refused, invalid_query: query ?? sent }
  return changed ? { ...refused, invalid_query: query } : { ...refused, invalid_query: query, validation_failed: sent }
}

function wrongBody(pointer, text) {
  try {
    return wrong(pointer, JSON.parse(text ?? ''))
  } catch (error) {
    return error.message
  }
}

/** What is wrong with an answer. */
function wrongAnswer(operation, { request, response }) {
  const status = under(operation, 'responses', String(response.status))
  if (at(status) === undefined) return 'the document has no such status'
  const pointer = followed(status)
  for (const name of Object.keys(at(under(pointer, 'headers')) ?? {})) {
    const header = followed(under(pointer, 'headers', name))
    const value = response.headers[name.toLowerCase()]
    if (value === undefined) return `there is no header ${name}`
    const problem = wrong(under(header, 'schema'), scalarOf(value, at(under(header, 'schema'))))
    if (problem !== undefined) return `${name}: ${problem}`
  }
  const type = response.headers['content-type']
  const content = at(under(pointer, 'content'))
  if (content === undefined) return response.body === '' && type === undefined ? undefined : 'the document has no body here'
  if (content[type] === undefined) return `the document has no ${type} here`
  return request.method === 'HEAD' ? undefined : wrong(under(pointer, 'content', type, 'schema'), JSON.parse(response.body))
}

/** What no JSON Schema says: which errors, and what is in the request then. */
const UNSAYABLE = {
  'what only the column refuses': (errors, code) => code === 'validation_failed' && errors.length === 0,
  'limits of a whole `where`': (errors) => only(errors, ({ code, path }) => code === 'too_many' && path.length === 1),
  'names within a text of a body': (errors) => only(errors, ({ path }) => ['orderBy', 'include', 'select'].includes(path[0]) && path.length === 2),
  'what a cursor holds, and what is beside it': (errors) => only(errors, ({ code, path }) => ['cursor', 'skip'].includes(path[0]) && ['format', 'unsupported'].includes(code)),
  'relations within `AND`, `OR` and `NOT`': (errors) => only(errors, ({ code, path }) => code === 'unsupported' && path[0] === 'where'),
  'a key in the body that is not that of the path': (errors, code) => code === 'validation_failed' && only(errors, (error) => error.code === 'unsupported' && error.path.length === 1),
  'half of a surrogate pair': (errors, _, text) => only(errors, ({ code }) => code === 'format') && /\\ud[89a-f]/i.test(text),
  'a year that UTC alone puts out of range': (errors, _, text) =>
    only(errors, ({ code }) => code === 'format') && /"(0000-12-31|0001-01-01|9999-12-31)T/.test(text),
  // A BigInt, of which they can be said, has no point in its bounds.
  'bounds of a Decimal that is a text': (errors) => only(errors, ({ message }) => / at (least|most) -?\d+\.\d+$/.test(message)),
  'digits after the point of a number': (errors) => only(errors, ({ message }) => message.endsWith('digits after the point')),
}

const only = (errors, is) => errors.length > 0 && errors.every(is)

function unsayable({ request }, { code, errors = [] }) {
  const text = `${request.body ?? ''} ${decode(request.path.split('?')[1] ?? '')}`
  return Object.keys(UNSAYABLE).find((kind) => UNSAYABLE[kind](errors, code, text))
}

const problems = []
const unsaid = new Map()
let [compared, hooked] = [0, 0]
for (const exchange of exchanges) {
  const { request, response } = exchange
  const what = `${exchange.case}: ${request.method} ${request.path.slice(0, 200)} -> ${response.status}`
  const say = (problem) => problems.push(`${what}: ${problem}`)
  const route = routeOf(pathOf(request.path))
  const method = request.method === 'HEAD' ? 'get' : request.method.toLowerCase()
  const operation = route && under('/paths', route.template, method)
  if (operation === undefined || at(operation) === undefined) {
    if (response.status !== 404 && response.status !== 405) say('the document has no such operation')
    continue
  }
  compared += 1
  const answer = wrongAnswer(operation, exchange)
  if (answer !== undefined) say(answer)
  if (['refuse', 'set', 'body'].includes(request.hook)) hooked += 1
  const refused = refusals(operation, exchange, route.key)
  if (response.status < 300 || response.status === 409 || response.status === 404) {
    for (const [part, why] of Object.entries(refused)) if (why !== undefined) say(`the document has ${part}: ${why}`)
  } else if (request.method !== 'HEAD') {
    const problem = JSON.parse(response.body)
    if (!(problem.code in refused) || refused[problem.code] !== undefined) continue
    const kind = unsayable(exchange, problem)
    if (kind === undefined) say(`the document takes what is ${problem.code}: ${JSON.stringify(problem.errors)}`)
    else unsaid.set(kind, (unsaid.get(kind) ?? 0) + 1)
  }
}
const notes = [...unsaid].map(([kind, count]) => `# ${count} that it cannot say: ${kind}`)
if (hooked > 0) notes.unshift(`# ${hooked} requests that a hook refused, or whose body it changed`)
console.log([...problems, `# ${compared} answers compared`, ...notes].join('\n'))
