import type { CommandStartedEvent, Document } from 'mongodb'
import type { Payload } from 'payload'

import { mongoOf } from '../../src/database/mongoDatabase'

/** A read that was sent to a collection. */
export interface SentRead {
  readonly collection: string
  readonly filter: Readonly<Record<string, unknown>>
  /** Field and direction, 1 or -1, in order. */
  readonly sort: readonly (readonly [string, number])[]
  /** 0 is none. */
  readonly limit: number
  readonly isCount: boolean
  /** What the fields of `$lookup` stages look into, as filters of their own. */
  readonly lookups: readonly { readonly collection: string; readonly field: string }[]
}

/** Runs what reads, and gives every find and aggregate that was sent meanwhile. Needs `monitorCommands` in the URI. */
export async function captureReads(
  payload: Payload,
  read: () => Promise<unknown>,
): Promise<readonly SentRead[]> {
  const client = mongoOf(payload)?.connection.getClient()
  if (!client) throw new Error('This Payload does not run on MongoDB.')
  const sent: SentRead[] = []
  const note = ({ command }: CommandStartedEvent): void => {
    if ('find' in command) sent.push(readOfFind(command))
    if ('aggregate' in command) sent.push(readOfAggregate(command))
  }
  client.on('commandStarted', note)
  try {
    await read()
  } finally {
    client.off('commandStarted', note)
  }
  if (sent.length === 0) throw new Error('No command was noticed: does the URI say monitorCommands=true?')
  return sent
}

/** The fields of each index that the collection has on the server, in order. */
export async function indexesOf(
  payload: Payload,
  collection: string,
): Promise<readonly (readonly string[])[]> {
  const indexes = await mongoOf(payload)?.connection.collection(collection).indexes()
  return (indexes ?? []).map(({ key }) => Object.keys(key))
}

/**
 * Why no index serves the read; undefined when one does:
 * - it leads with what few documents share (`few`): what is found is sorted in no time;
 * - or it holds all that is asked for and gives a limited read its order, behind fields asked for by value;
 * - or it holds all that a count asks for and leads with some of it: how many there are can only be counted.
 *
 * Said of the declared indexes: a server that stands in for MongoDB explains plans of its own.
 */
export function whyUnserved(read: SentRead, indexes: readonly (readonly string[])[]): string | undefined {
  const asked = constrainedFields(read.filter, bounds)
  const isServed = indexes.some((fields) => {
    const [first = ''] = fields
    if (asked.includes(first) && few.includes(first)) return true
    const holdsAll = asked.every((field) => fields.includes(field))
    return holdsAll && (read.isCount ? asked.includes(first) : givesOrder(fields, read))
  })
  const sort = read.sort.map(([field]) => field)
  return isServed
    ? undefined
    : `${read.collection}: no index for ${asked.join(', ')} in the order of ${sort.join(', ')}`
}

/**
 * Fields that few documents share, or whose order cannot be had on both databases: SQLite keeps words, former
 * slugs, people and shown images in tables of their own.
 */
const few = [
  '_id',
  'slug',
  'formerSlugs',
  'article',
  'translationOfWork',
  'words',
  ...['about', 'image', 'mentions', 'shownImages'].flatMap((name) => [name, `version.${name}`]),
]

function givesOrder(fields: readonly string[], { filter, limit, sort }: SentRead): boolean {
  const byValue = constrainedFields(filter, ['$eq'])
  const start = fields.findIndex((field) => !byValue.includes(field))
  const directions = new Set(sort.map(([, direction]) => direction))
  const isOrder = sort.length > 0 && sort.every(([field], index) => fields[start + index] === field)
  return limit > 0 && isOrder && directions.size === 1
}

const bounds = ['$eq', '$in', '$gt', '$gte', '$lt', '$lte']

/** Fields that every match is asked for by one of the operators; what stands below an `$or` is not. */
function constrainedFields(
  filter: Readonly<Record<string, unknown>>,
  operators: readonly string[],
): readonly string[] {
  return Object.entries(filter).flatMap(([key, condition]: [string, unknown]) => {
    if (key === '$and' && Array.isArray(condition)) {
      return condition.flatMap((each: unknown) => constrainedFields(documentOf(each), operators))
    }
    if (key.startsWith('$')) return []
    return Object.keys(documentOf(condition)).some((operator) => operators.includes(operator)) ? [key] : []
  })
}

const readOfFind = (command: Document): SentRead => ({
  collection: String(command['find']),
  filter: documentOf(command['filter']),
  sort: sortOf(command['sort']),
  limit: Number(command['limit'] ?? 0),
  isCount: false,
  lookups: [],
})

function readOfAggregate(command: Document): SentRead {
  // The driver sends a pipeline as the array that it was given.
  const stages = command['pipeline'] as readonly Readonly<Record<string, unknown>>[]
  const stage = (name: string): unknown => stages.find((each) => name in each)?.[name]
  return {
    collection: String(command['aggregate']),
    filter: documentOf(stages[0]?.['$match']),
    sort: sortOf(stage('$sort')),
    limit: Number(stage('$limit') ?? 0),
    isCount: 'n' in documentOf(stage('$group')),
    lookups: stages
      .filter((each) => '$lookup' in each)
      .map((each) => documentOf(each['$lookup']))
      .map((lookup) => ({ collection: String(lookup['from']), field: String(lookup['foreignField']) })),
  }
}

const documentOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** A find carries its sort as a map, since the order of its fields matters; a stage as it was written. */
const sortOf = (sort: unknown): SentRead['sort'] =>
  (sort instanceof Map ? [...sort] : Object.entries(documentOf(sort))).map(
    ([field, direction]): readonly [string, number] => [String(field), Number(direction)],
  )
