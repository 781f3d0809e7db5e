// DATABASE_URL=postgresql://… node ddl.mjs schema.prisma > schema.sql
// The SQL with which `prisma migrate` makes the schema's tables in an empty database. PostgreSQL is asked for its version; SQLite
// needs no URL.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { datasources, main, readSchema } from './schema.mjs'

/** An engine that diffs; Prisma ships it as WebAssembly, without the code that loads it in Node. */
async function loadEngine() {
  const url = new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const { instance } = await WebAssembly.instantiate(readFileSync(fileURLToPath(url)), { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (text) => console.error(text) }
  return bindings.SchemaEngine
}

async function adapterFor(provider) {
  switch (provider) {
    case 'sqlite': {
      const { PrismaLibSql } = await import('@prisma/adapter-libsql')
      return new PrismaLibSql({ url: ':memory:' })
    }
    case 'postgresql':
    case 'postgres': {
      const { PrismaPg } = await import('@prisma/adapter-pg')
      return new PrismaPg({ connectionString: process.env.DATABASE_URL })
    }
    default:
      throw new Error(`no tables can be made here for the provider ${provider}`)
  }
}

await main(async (paths) => {
  const datamodels = readSchema(paths)
  const adapter = bindMigrationAwareSqlAdapterFactory(await adapterFor(datasources(datamodels)[0]?.activeProvider))
  const Engine = await loadEngine()
  const engine = await Engine.new({ datamodels }, () => {}, adapter)
  const diff = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: datamodels.map(([path, content]) => ({ path, content })) },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return diff.stdout ?? ''
})
