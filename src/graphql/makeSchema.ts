import { configToSchema } from '@payloadcms/graphql'
import { isObjectType } from 'graphql'
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { SanitizedConfig } from 'payload'

import { repeatMutation } from './repeatMutation'
import type { GraphqlContext } from './graphqlContext'
import { defaultLimitOf, hasPages } from './pages'

export type ExecutableSchema = ReturnType<typeof configToSchema>

/** Payload's schema, where every list has an end and a mutation is run again when another writer came between. */
export function makeSchema(config: SanitizedConfig): ExecutableSchema {
  const executable = configToSchema(config)
  const { schema } = executable
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) fieldsOf(type).filter(hasPages).forEach(limitByDefault)
  }
  fieldsOf(schema.getMutationType()).forEach(repeatMutation)
  return executable
}

function fieldsOf(type: GraphQLObjectType | null | undefined): GraphQLField<unknown, GraphqlContext>[] {
  // GraphQL's types leave open what its resolvers are called with: ours is what `runOperation` hands in.
  return Object.values(type?.getFields() ?? {}) as GraphQLField<unknown, GraphqlContext>[]
}

/** Payload takes a list without a limit as all there is, in a join always and elsewhere without pagination. */
function limitByDefault(field: GraphQLField<unknown, GraphqlContext>): void {
  const { resolve } = field
  if (resolve === undefined) return
  field.resolve = (source, args: Record<string, unknown>, ...rest) =>
    resolve(source, { ...args, limit: args['limit'] ?? defaultLimitOf(field) }, ...rest)
}
