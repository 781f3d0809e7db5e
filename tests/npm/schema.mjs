// What Prisma's own parser says of a schema. Shared by the scripts beside it.
import { readFileSync } from 'node:fs'
import prisma from '@prisma/prisma-schema-wasm'

/** The schema files named on the command line, as the parser takes them: pairs of name and text. */
export function readSchema(paths) {
  return paths.map((path) => [path.split('/').at(-1), readFileSync(path, 'utf8')])
}

/** The datasources as Prisma's generator protocol names them, without where they were written. */
export function datasources(files) {
  const { config, errors } = JSON.parse(prisma.get_config(JSON.stringify({ prismaSchema: files, env: {} })))
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'))
  return config.datasources.map(({ name, provider, activeProvider, schemas }) => ({ name, provider, activeProvider, schemas }))
}

/** The text of the DMMF's datamodel. Text, because parsing it would lose how numbers are written (`1.0`). */
export function datamodel(files) {
  return prisma.get_datamodel(JSON.stringify({ prismaSchema: files, noColor: true })).trim()
}

/** JSON, indented as `JSON.stringify` does, with every number as it was written. */
export function indent(json) {
  let depth = 0
  const line = () => `\n${'  '.repeat(depth)}`
  return json.replace(/"(?:[^"\\]|\\.)*"|\[\s*\]|\{\s*\}|[[\]{},:]|\s+/g, (token) => {
    switch (token) {
      case '{':
      case '[':
        depth += 1
        return token + line()
      case '}':
      case ']':
        depth -= 1
        return line() + token
      case ',':
        return token + line()
      case ':':
        return ': '
      default:
        return token.trim() === '' ? '' : token.startsWith('"') ? token : token.replace(/\s/g, '')
    }
  })
}

/** Runs a script: what it returns is printed, what it throws goes to stderr with exit code 1. */
export async function main(script) {
  try {
    const text = await script(process.argv.slice(2))
    await new Promise((done) => process.stdout.write(text, done))
    process.exit(0)
  } catch (error) {
    process.stderr.write(`${message(error)}\n`)
    process.exit(1)
  }
}

/** Prisma wraps its diagnostics in JSON. */
function message(error) {
  const text = String(error?.message ?? error)
  try {
    return JSON.parse(text).message ?? text
  } catch {
    return text
  }
}
