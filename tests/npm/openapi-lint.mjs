// node openapi-lint.mjs FILE…
// Holds OpenAPI documents to the specification's own schema, to a linter's strictest rules, and every JSON Schema in them to Ajv's
// strict mode. Prints a line a problem, warnings too; the exit code says whether there are any.
import { readFileSync } from 'node:fs'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'
import { schemasOf } from './openapi-schemas.mjs'

const config = await createConfig({ extends: ['recommended-strict'] })
const problems = []
for (const file of process.argv.slice(2)) {
  const say = (where, what) => problems.push(`${file}: ${where}: ${what}`)
  const source = readFileSync(file, 'utf8')
  for (const { ruleId, message, location } of await lintFromString({ source, absoluteRef: file, config })) {
    say(location[0]?.pointer, `${ruleId}: ${message}`)
  }
  const { valid, errors } = await new Validator().validate(JSON.parse(source))
  if (!valid) say('specification', JSON.stringify(errors))
  try {
    const schemas = schemasOf(JSON.parse(source))
    for (const pointer of schemas.pointers) schemas.compile(pointer)
  } catch (error) {
    say('schema', error.message)
  }
}
console.log(problems.join('\n'))
process.exitCode = problems.length === 0 ? 0 : 1
