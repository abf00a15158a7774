import { handleEndpoints } from 'payload'
import type { Payload, Where } from 'payload'

import { pathsOf } from './newsroomAnswers'
import type { Answer, BulkResult, Doc, Door, Query, WriteOptions } from './newsroomDoor'
import { allowedIn } from './newsroomLocalDoor'
import { payloadKeyOf } from './newsroomPayloadKey'
import type { Visitor } from './newsroomVisitors'

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** A request to Payload's REST API. */
export interface RestRequest {
  readonly method: Method
  /** After `/api`, with its query. */
  readonly path: string
  readonly body?: object | undefined
}

/** Sends a request to the REST API as the visitor; the answer is the JSON that comes back. */
export async function sendRest(
  payload: Payload,
  visitor: Visitor,
  { body, method, path }: RestRequest,
): Promise<Answer<Doc>> {
  const headers = new Headers(visitor.headers)
  if (body !== undefined) headers.set('Content-Type', 'application/json')
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
  const response = await handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: payloadKeyOf(payload),
    request: new Request(`http://localhost/api${path}`, init),
  })
  // A parse boundary: every answer of the API is a JSON object.
  const json = (await response.json()) as Doc
  if (response.ok) return { ok: true, value: json }
  // A bulk write that failed in part answers 400 with what it did.
  if (response.status === 400 && Array.isArray(json.docs)) return { ok: true, value: json }
  const [error] = Array.isArray(json.errors) ? (json.errors as { data?: unknown; message?: string }[]) : []
  return {
    ok: false,
    status: response.status,
    message: error?.message ?? JSON.stringify(json),
    paths: pathsOf(error?.data),
  }
}

/** The REST API, over Fetch requests as the server hands them on. */
export function openRestDoor(payload: Payload, visitor: Visitor): Door {
  const send = (method: Method, path: string, body?: object) =>
    sendRest(payload, visitor, { method, path, body })
  const get = (path: string, query: Query = {}) => send('GET', path + queryString(query))
  const docsOf = (json: Doc) => json.docs as readonly Doc[]
  const docOf = (json: Doc) => json.doc as Doc

  return {
    kind: 'REST',
    find: async (slug, query) => map(await get(`/${slug}`, query), docsOf),
    findByID: (slug, id, query) => get(`/${slug}/${id}`, query),
    count: async (slug, query) => map(await get(`/${slug}/count`, query), (json) => Number(json.totalDocs)),
    findVersions: async (slug, query) => map(await get(`/${slug}/versions`, query), docsOf),
    findVersion: (slug, id) => get(`/${slug}/versions/${id}`),
    create: async (slug, data, options) =>
      map(await send('POST', `/${slug}${queryString(options)}`, data), docOf),
    update: async (slug, id, { data, ...options }) =>
      map(await send('PATCH', `/${slug}/${id}${queryString(options)}`, data), docOf),
    updateMany: async (slug, where, { data, ...options }) =>
      map(await send('PATCH', `/${slug}${queryString({ ...options, where })}`, data), bulkOf),
    duplicate: async (slug, id, data = {}) =>
      map(await send('POST', `/${slug}/${id}/duplicate`, data), docOf),
    restoreVersion: (slug, id) => send('POST', `/${slug}/versions/${id}`),
    delete: async (slug, id, options) =>
      map(await send('DELETE', `/${slug}/${id}${queryString(options)}`), docOf),
    deleteMany: async (slug, where) => map(await send('DELETE', `/${slug}${queryString({ where })}`), bulkOf),
    docAccess: async (slug, id) => map(await send('POST', `/${slug}/access/${id}`), allowedIn),
  }
}

export const map = <A, B>(answer: Answer<A>, change: (value: A) => B): Answer<B> =>
  answer.ok ? { ok: true, value: change(answer.value) } : answer

const bulkOf = (json: Doc): BulkResult => json as unknown as BulkResult

function queryString({ fields: _, ...query }: Query & WriteOptions & { where?: Where } = {}): string {
  const pairs = Object.entries(query).flatMap(([key, value]) => pairsOf(key, value))
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`
}

/** A value as the query of an address spells it: `where[or][0][title][equals]=x`. */
function pairsOf(name: string, value: unknown): [string, string][] {
  if (value === undefined) return []
  if (typeof value === 'string') return [[name, value]]
  if (typeof value !== 'object' || value === null) return [[name, JSON.stringify(value)]]
  return Object.entries(value).flatMap(([key, part]) => pairsOf(`${name}[${key}]`, part))
}
