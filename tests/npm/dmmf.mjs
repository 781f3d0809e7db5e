// node dmmf.mjs schema.prisma… > schema.json
// The document that this project reads: the datamodel as Prisma's parser prints it, and the datasources.
import { datamodel, datasources, indent, main, readSchema } from './schema.mjs'

await main((paths) => {
  const files = readSchema(paths)
  return `${indent(`{"datamodel":${datamodel(files)},"datasources":${JSON.stringify(datasources(files))}}`)}\n`
})
