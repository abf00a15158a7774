import type { CollectionSlug, Where } from 'payload'

/** An entry as a door shows it. */
export type Doc = Readonly<Record<string, unknown>>

/** What a door answers: a value, or why not. `status` is HTTP's, on every door. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly status: number
      readonly message: string
      readonly paths: readonly string[]
    }

export interface Query {
  readonly where?: Where
  readonly draft?: boolean
  readonly trash?: boolean
  readonly depth?: number
  readonly sort?: string
  readonly limit?: number
  /** A GraphQL selection in place of the collection's usual one; the other doors give all fields. */
  readonly fields?: string
}

export interface WriteOptions {
  readonly draft?: boolean
  readonly trash?: boolean
  readonly autosave?: boolean
}

export interface BulkResult {
  readonly docs: readonly Doc[]
  readonly errors: readonly { readonly id: string; readonly message: string }[]
}

/** One visitor's way to the entries; the same questions and answers whichever door it is. */
export interface Door {
  readonly kind: DoorKind
  find(collection: CollectionSlug, query?: Query): Promise<Answer<readonly Doc[]>>
  findByID(collection: CollectionSlug, id: string, query?: Query): Promise<Answer<Doc>>
  count(collection: CollectionSlug, query?: Query): Promise<Answer<number>>
  findVersions(collection: CollectionSlug, query?: Query): Promise<Answer<readonly Doc[]>>
  findVersion(collection: CollectionSlug, versionId: string): Promise<Answer<Doc>>
  create(collection: CollectionSlug, data: Doc, options?: WriteOptions): Promise<Answer<Doc>>
  update(collection: CollectionSlug, id: string, change: Change): Promise<Answer<Doc>>
  /** GraphQL wants the required fields in the data. */
  duplicate(collection: CollectionSlug, id: string, data?: Doc): Promise<Answer<Doc>>
  restoreVersion(collection: CollectionSlug, versionId: string): Promise<Answer<Doc>>
  delete(collection: CollectionSlug, id: string, options?: WriteOptions): Promise<Answer<Doc>>
  /** What the visitor may do with the entry: the operations that are allowed. */
  docAccess(collection: CollectionSlug, id: string): Promise<Answer<readonly string[]>>
  /** GraphQL has no writes in bulk. */
  readonly updateMany?: (
    collection: CollectionSlug,
    where: Where,
    change: Change,
  ) => Promise<Answer<BulkResult>>
  readonly deleteMany?: (collection: CollectionSlug, where: Where) => Promise<Answer<BulkResult>>
}

export interface Change extends WriteOptions {
  readonly data: Doc
}

export const doorKinds = ['REST', 'GraphQL', 'Local API'] as const

export type DoorKind = (typeof doorKinds)[number]

/** The value, for a question that must succeed. */
export function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new Error(`The door answered ${answer.status}: ${answer.message} ${answer.paths.join(', ')}`)
}
