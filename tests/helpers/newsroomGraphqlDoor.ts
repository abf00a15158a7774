import { configToSchema } from '@payloadcms/graphql'
import { graphql } from 'graphql'
import type { GraphQLError, GraphQLSchema } from 'graphql'
import { createPayloadRequest } from 'payload'
import type { CollectionSlug, Payload, SanitizedConfig, Where } from 'payload'

import { answerOf } from './newsroomAnswers'
import type { Answer, Doc, Door, Query } from './newsroomDoor'
import { typeOf } from './newsroomGraphqlTypes'
import { allowedIn } from './newsroomLocalDoor'
import { payloadKeyOf } from './newsroomPayloadKey'
import { map } from './newsroomRestDoor'
import type { Visitor } from './newsroomVisitors'

const schemas = new WeakMap<SanitizedConfig, GraphQLSchema>()

/** Runs a GraphQL operation as the visitor; an error of any field fails the whole of it. */
export async function sendGraphql(
  payload: Payload,
  visitor: Visitor,
  { source, variables }: { source: string; variables?: object },
): Promise<Answer<Doc>> {
  const req = await createPayloadRequest({
    config: payload.config,
    payloadInstanceCacheKey: payloadKeyOf(payload),
    request: new Request('http://localhost/api/graphql', { method: 'POST', headers: visitor.headers }),
  })
  const { data, errors } = await graphql({
    schema: schemaOf(payload.config),
    source,
    contextValue: { headers: {}, req },
    variableValues: { ...variables },
  })
  const [error] = errors ?? []
  if (error) return failureOf(error)
  return { ok: true, value: data ?? {} }
}

/** GraphQL, by the fields that Payload makes for each collection. */
export function openGraphqlDoor(payload: Payload, visitor: Visitor): Door {
  const send = async (source: string, variables: object): Promise<Answer<Doc>> =>
    map(await sendGraphql(payload, visitor, { source, variables }), (data) => data.result as Doc)
  const docsOf = (page: Doc) => page.docs as readonly Doc[]
  const readable = (query: Query) => ({ ...query, ...(query.where ? { where: inGraphql(query.where) } : {}) })
  const list = (slug: CollectionSlug, query: Query, fields: string): [string, object] => [
    `($where: ${typeOf(slug).where}, $trash: Boolean, $draft: Boolean, $sort: String, $limit: Int) {
      result: ${typeOf(slug).plural}(where: $where, trash: $trash, draft: $draft, sort: $sort, limit: $limit) { docs { ${fields} } } }`,
    readable(query),
  ]

  return {
    kind: 'GraphQL',
    find: async (slug, query = {}) => {
      const [source, variables] = list(slug, query, query.fields ?? typeOf(slug).fields)
      return map(await send(`query ${source}`, variables), docsOf)
    },
    findByID: async (slug, id, query = {}) =>
      found(
        await send(
          `query ($id: String!, $trash: Boolean, $draft: Boolean) {
            result: ${typeOf(slug).singular}(id: $id, trash: $trash, draft: $draft) { ${query.fields ?? typeOf(slug).fields} } }`,
          { ...query, id },
        ),
      ),
    count: async (slug, query = {}) =>
      map(
        await send(
          `query ($where: ${typeOf(slug).where}, $trash: Boolean) {
            result: count${typeOf(slug).plural}(where: $where, trash: $trash) { totalDocs } }`,
          readable(query),
        ),
        (page) => Number(page.totalDocs),
      ),
    findVersions: async (slug, query = {}) =>
      map(
        await send(
          `query ($where: versions${typeOf(slug).where}, $trash: Boolean) {
            result: versions${typeOf(slug).plural}(where: $where, trash: $trash) { docs { id version { ${versionFields(slug)} } } } }`,
          readable(query),
        ),
        docsOf,
      ),
    findVersion: async (slug, id) =>
      found(
        await send(
          `query ($id: String!) { result: version${typeOf(slug).singular}(id: $id) { id version { ${versionFields(slug)} } } }`,
          { id },
        ),
      ),
    create: async (slug, data, options = {}) =>
      send(
        `mutation ($data: mutation${typeOf(slug).singular}Input!, $draft: Boolean) {
          result: create${typeOf(slug).singular}(data: $data, draft: $draft) { ${typeOf(slug).fields} } }`,
        { data, ...options },
      ),
    update: (slug, id, { data, ...options }) =>
      send(
        `mutation ($id: String!, $data: mutation${typeOf(slug).singular}UpdateInput!, $draft: Boolean, $trash: Boolean, $autosave: Boolean) {
          result: update${typeOf(slug).singular}(id: $id, data: $data, draft: $draft, trash: $trash, autosave: $autosave) { ${typeOf(slug).fields} } }`,
        { id, data, ...options },
      ),
    duplicate: (slug, id, data = {}) =>
      send(
        `mutation ($id: String!, $data: mutation${typeOf(slug).singular}Input!) {
          result: duplicate${typeOf(slug).singular}(id: $id, data: $data) { ${typeOf(slug).fields} } }`,
        { data, id },
      ),
    restoreVersion: (slug, id) =>
      send(`mutation ($id: String) { result: restoreVersion${typeOf(slug).singular}(id: $id) { id } }`, {
        id,
      }),
    delete: (slug, id, options = {}) =>
      send(
        `mutation ($id: String!, $trash: Boolean) { result: delete${typeOf(slug).singular}(id: $id, trash: $trash) { id } }`,
        { id, ...options },
      ),
    docAccess: async (slug, id) => {
      const operations = typeOf(slug).operations.map((operation) => `${operation} { permission }`)
      const { singular } = typeOf(slug)
      return map(
        await send(
          `query ($id: String!) { result: docAccess${singular}(id: $id) { ${operations.join(' ')} } }`,
          { id },
        ),
        allowedIn,
      )
    },
  }
}

/** Conditions as GraphQL spells them: AND, OR, and `__` between a group and its field. */
function inGraphql(where: Where): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(where).map(([key, condition]): [string, unknown] =>
      (key === 'and' || key === 'or') && Array.isArray(condition)
        ? [key.toUpperCase(), condition.map((part: Where) => inGraphql(part))]
        : [key.replaceAll('.', '__'), condition],
    ),
  )
}

const versionFields = (slug: CollectionSlug): string => typeOf(slug).versionFields

function schemaOf(config: SanitizedConfig): GraphQLSchema {
  const known = schemas.get(config)
  if (known) return known
  const { schema } = configToSchema(config)
  schemas.set(config, schema)
  return schema
}

/** An entry that is not there is null. */
const found = (answer: Answer<Doc>): Answer<Doc> =>
  answer.ok && (answer.value as unknown) === null
    ? { ok: false, status: 404, message: 'null', paths: [] }
    : answer

const failureOf = (error: GraphQLError): Answer<never> =>
  error.originalError
    ? answerOf(error.originalError)
    : { ok: false, status: 400, message: error.message, paths: [] }
