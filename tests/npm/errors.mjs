// node errors.mjs DATABASE_JS
// What the generated `shared/database` makes of errors that no server of the tests can be brought to throw: those of Prisma 6's
// engine, which it has where it is given no driver adapter, and those of adapters that need a race, a later database or SQLite.
import { deepStrictEqual } from 'node:assert'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const { database } = await import(pathToFileURL(resolve(process.argv[2])).href)
const uniques = [
  { constraint: 'User_mail_key', columns: ['mail'], fields: ['email'] },
  { constraint: "the mail's", columns: ['mail'], fields: ['email'] },
  { constraint: 'pair', columns: ['first', 'last'], fields: ['given', 'family'] },
]

const thrown = (name, message, more) => Object.assign(new Error(message), { name, clientVersion: '6.19.3' }, more)
const known = (code, meta) => thrown('PrismaClientKnownRequestError', 'failed', { code, meta })
const engine = (kind) =>
  thrown(
    'PrismaClientUnknownRequestError',
    `Invalid \`prisma.user.create()\` invocation:\n\n\nError occurred during query execution:\nConnectorError(ConnectorError { user_facing_error: None, kind: QueryError(${kind}), transient: false })`,
  )
const postgres = (code) => engine(`PostgresError { code: "${code}", message: "…", severity: "ERROR", detail: None, column: None, hint: None }`)
const mysql = (code) => engine(`Server(MysqlError { code: ${code}, message: "…", state: "HY000" })`)
const sqlite = (code) => engine(`SqliteError { extended_code: ${code}, message: Some("…") }`)
const adapter = (originalCode, extendedCode, { message = 'failed' } = {}) =>
  thrown('DriverAdapterError', message, { cause: { originalCode, kind: extendedCode ? 'sqlite' : 'postgres', extendedCode } })
const duplicate = (originalMessage, index) =>
  known('P2002', {
    driverAdapterError: thrown('DriverAdapterError', 'failed', {
      cause: { originalCode: '1062', originalMessage, kind: 'UniqueConstraintViolation', constraint: { index } },
    }),
  })

// The error, the problem's code, the fields that it names, and how often the query ran.
const cases = [
  [known('P2002', { modelName: 'User', target: ['mail'] }), 'unique_violation', ['email']],
  [known('P2002', { modelName: 'User', target: ['last', 'first'] }), 'unique_violation', ['given', 'family']],
  [known('P2002', { modelName: 'User', target: ['given', 'family'] }), 'unique_violation', ['given', 'family']],
  [known('P2002', { modelName: 'User', target: 'User_mail_key' }), 'unique_violation', ['email']],
  [known('P2002', { modelName: 'User', target: 'elsewhere' }), 'unique_violation', []],
  [known('P2002', { modelName: 'User', target: null }), 'unique_violation', []],
  [known('P2003', { modelName: 'User', field_name: 'User_teamId_fkey (index)' }), 'foreign_key_violation', []],
  [known('P2003', { modelName: 'User', constraint: 'User_teamId_fkey' }), 'foreign_key_violation', []],
  [known('P2025', { modelName: 'User', cause: 'No record was found for an update.' }), 'not_found', []],
  [known('P2034', {}), 'unavailable', [], 3],
  [postgres('23514'), 'constraint_violation', []],
  [postgres('23001'), 'foreign_key_violation', []],
  [postgres('22P05'), 'validation_failed', []],
  [postgres('40P01'), 'unavailable', [], 3],
  [postgres('57014'), 'unavailable', []],
  [postgres('42P01'), 'internal', []],
  [mysql(3819), 'constraint_violation', []],
  [mysql(1213), 'unavailable', [], 3],
  [mysql(1205), 'unavailable', [], 3],
  [mysql(1292), 'validation_failed', []],
  [mysql(1290), 'unavailable', []],
  [sqlite(275), 'constraint_violation', []],
  [sqlite(11), 'internal', []],
  [thrown('PrismaClientInitializationError', "Can't reach database server", { errorCode: 'P1001' }), 'unavailable', []],
  [adapter('23514'), 'constraint_violation', []],
  [adapter('23001'), 'foreign_key_violation', []],
  [adapter('40P01'), 'unavailable', [], 3],
  [adapter('42P01'), 'internal', []],
  [adapter('275', 275), 'constraint_violation', []],
  [adapter('11', 11), 'internal', []],
  [adapter('1', 1, { message: 'SQLITE_ERROR: at most 64 tables in a join' }), 'invalid_query', []],
  [adapter('1116', undefined, { message: 'Too many tables; MariaDB can only use 61 tables in a join' }), 'invalid_query', []],
  [duplicate("Duplicate entry 'x' for key 'the mail's'", 'the'), 'unique_violation', ['email']],
  [duplicate("Duplicate entry 'for key' for key 'User.the mail's'", 'the'), 'unique_violation', ['email']],
  [duplicate("Duplicate entry 'x' for key 'another'", 'another'), 'unique_violation', []],
  [known('P2039', { driverAdapterError: adapter('275', 275) }), 'constraint_violation', []],
  // A database that is away, in the words of Prisma, of its adapters, of node-postgres and of Node.
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'].map((code) => [known(code, {}), 'unavailable', []]),
  ...['08006', '53300', '1053', '1927', '45009', '45012', '45019', '45028', '57P01', '57P02', '57P03', '55P03', '28P01', '3D000'].map((code) => [
    known('P2039', { driverAdapterError: adapter(code) }),
    'unavailable',
    [],
  ]),
  ...[
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Cannot use a pool after calling end on the pool',
  ].map((message) => [thrown('Error', message), 'unavailable', []]),
  [thrown('AggregateError', '', { code: 'ECONNREFUSED' }), 'unavailable', []],
  [thrown('Error', 'write', { code: 'EPIPE' }), 'unavailable', []],
  [known('P2039', { driverAdapterError: adapter('40001') }), 'unavailable', [], 3],
  [thrown('Error', 'failed', { code: 'ENOENT' }), 'internal', []],
  // What another error says proves nothing of the database.
  [thrown('Error', postgres('23514').message), 'internal', []],
  [thrown('Error', 'failed', { cause: { originalCode: '23514' } }), 'internal', []],
]

for (const [error, code, fields, runs = 1] of cases) {
  let ran = 0
  const problem = await database(uniques, async () => {
    ran += 1
    throw error
  }).catch((problem) => problem)
  const errors = fields.map((field) => ({ path: [field], code: 'not_unique', message: 'is already taken' }))
  deepStrictEqual({ code: problem.code, errors: problem.errors, ran }, { code, errors, ran: runs }, `${error.name}: ${error.message}`)
}
