// What both servers have in common: a client of the database that DATABASE_URL names, and who may do what.
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { PrismaPg } from '@prisma/adapter-pg'

/** The folder of the compiled client and backend. */
const made = new URL(`made/${process.argv[2]}/dist/`, import.meta.url).href

export const load = (path) => import(made + path)

export async function connect() {
  const url = process.env.DATABASE_URL
  const adapter = url.startsWith('sqlite:')
    ? new PrismaLibSql({ url: url.replace('sqlite://', 'file:') })
    : new PrismaPg({ connectionString: url, max: 10, options: '-c TimeZone=UTC' })
  const { PrismaClient } = await load('client/client.js')
  return new PrismaClient({ adapter })
}

/** Everybody reads, and whoever has the token writes. */
export const may = (headers, writes) => !writes || headers.authorization === 'Bearer bench'

export function listen(app) {
  const server = app.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`))
}
