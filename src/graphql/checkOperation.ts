import { GraphQLError, Kind, NoSchemaIntrospectionCustomRule, validate } from 'graphql'

import type { ExecutableSchema } from './makeSchema'
import { measureOperation } from './measureOperation'
import type { Operation } from './readOperation'
import { rootFields, signInFields } from './rootFields'

/** What a single request may ask for. */
const operationLimits = { depth: 12, fields: 1000, objects: 25_000, rootFields: 20 } as const

export interface CheckOptions {
  readonly variables: Readonly<Record<string, unknown>>
  /** Whether the caller may ask what the schema looks like. */
  readonly mayIntrospect: boolean
}

/** What keeps the operation from being run, besides what is wrong with its document; nothing when it is fine. */
export function checkOperation(
  { schema, validationRules }: ExecutableSchema,
  operation: Operation,
  { variables, mayIntrospect }: CheckOptions,
): readonly GraphQLError[] {
  const tooMuch = checkSize(schema, operation, variables)
  // Payload's rule below walks every fragment as often as it is spread: only what is known to be small gets there.
  if (tooMuch.length > 0) return tooMuch
  const { document } = operation
  const rules = validationRules({ schema, document, variableValues: variables })
  return validate(schema, document, mayIntrospect ? rules : [...rules, NoSchemaIntrospectionCustomRule])
}

function checkSize(
  schema: ExecutableSchema['schema'],
  operation: Operation,
  variables: CheckOptions['variables'],
): readonly GraphQLError[] {
  if (signInFields(operation).length > 1) return [new GraphQLError('One sign-in a request')]
  const defaults = defaultsOf(operation)
  try {
    const size = {
      ...measureOperation(schema, operation, { ...defaults, ...variables }),
      rootFields: rootFields(operation).length,
    }
    return limitNames
      .filter((name) => size[name] > operationLimits[name])
      .map(
        (name) =>
          new GraphQLError(
            `The query is too large: ${described[name]} is ${size[name]}, at most ${operationLimits[name]}`,
          ),
      )
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

const described = {
  depth: 'its depth',
  fields: 'the number of its fields',
  objects: 'the number of objects that it may reach by its limits',
  rootFields: 'the number of its root fields',
} as const

const limitNames = ['depth', 'fields', 'objects', 'rootFields'] as const

/** The values that the operation gives to variables which the caller leaves out. */
function defaultsOf({ definition }: Operation): Record<string, unknown> {
  return Object.fromEntries(
    (definition.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      // The only default that is measured is a limit, a plain number.
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  )
}
