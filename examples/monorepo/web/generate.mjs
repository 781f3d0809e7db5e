// Makes a Prisma client for each kind of database that DATABASE_URL may name: a client knows only one.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const web = import.meta.dirname
const schema = readFileSync(join(web, '../schema.prisma'), 'utf8')
const prisma = join(web, 'node_modules/prisma/build/index.js')
for (const provider of ['postgresql', 'sqlite']) {
  const folder = join(web, 'prisma', provider)
  const path = join(folder, 'schema.prisma')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, schema.replace('provider = "postgresql"', `provider = "${provider}"`))
  const { status } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints', '--schema', path], { cwd: web, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
