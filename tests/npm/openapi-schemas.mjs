// The JSON Schemas of an OpenAPI document, for Ajv. Shared by the scripts beside it.
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** Every schema's JSON pointer, and what compiles the one at a pointer. */
export function schemasOf(document) {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
  addFormats.default(ajv)
  // Formats of OpenAPI's registry that say no more than the patterns beside them.
  for (const format of ['decimal', 'int64', 'int32', 'double']) ajv.addFormat(format, true)
  ajv.addVocabulary(Object.keys(document))
  ajv.addSchema({ $id: 'document', ...document })
  return {
    pointers: [...pointersOf(document, '')],
    compile: (pointer) => ajv.compile({ $ref: `document#${pointer}` }),
  }
}

/** A schema stands at the key `schema`, or among `components.schemas`. */
function* pointersOf(value, at) {
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    const pointer = `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (at === '/components/schemas' || key === 'schema') yield encodeURI(pointer)
    else yield* pointersOf(item, pointer)
  }
}
