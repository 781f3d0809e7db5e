// node whole.mjs schema.prisma… > document.json
// The whole of what `getDMMF()` gives: the datamodel, and what Prisma's client does with it.
import prisma from '@prisma/prisma-schema-wasm'
import { main, readSchema } from './schema.mjs'

await main((paths) => prisma.get_dmmf(JSON.stringify({ prismaSchema: readSchema(paths), noColor: true })))
