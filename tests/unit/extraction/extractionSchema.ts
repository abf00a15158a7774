import { readFileSync } from 'node:fs'
import path from 'node:path'

import { Ajv2020 } from 'ajv/dist/2020.js'

const file = path.resolve('src/extraction/extraction.schema.json')

/** The committed schema, as JSON. */
export const extractionSchema = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly $defs: Readonly<Record<string, { readonly enum?: readonly unknown[] }>> & {
    readonly quote: { readonly properties: Readonly<Record<string, { readonly enum?: readonly unknown[] }>> }
    readonly block: { readonly properties: Readonly<Record<string, { readonly enum?: readonly unknown[] }>> }
    readonly error: { readonly properties: Readonly<Record<string, { readonly enum?: readonly unknown[] }>> }
  }
}

const validators = new Ajv2020({ allowUnionTypes: true, allErrors: true })
validators.addSchema(extractionSchema, 'extraction')

/** What in a printed line breaks the schema; empty when nothing does. */
export function schemaErrors(line: unknown): readonly string[] {
  return errorsOf('extraction', line)
}

/** The same for a result alone, which says more exactly where it is wrong. */
export function resultErrors(result: unknown): readonly string[] {
  return errorsOf('extraction#/$defs/extraction', result)
}

function errorsOf(key: string, value: unknown): readonly string[] {
  const validate = validators.getSchema(key)
  if (validate === undefined) throw new Error(`The schema has no ${key}.`)
  void validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}
