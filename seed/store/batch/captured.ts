import type { CollectionSlug } from 'payload'

import type { Values } from '../../plan/values'

/** A version as Payload’s `saveVersion` has it made. */
export interface NewVersion {
  readonly collectionSlug: CollectionSlug
  readonly parent: number | string
  readonly versionData: object
}

/**
 * What a database’s adapter would write, kept back until it is written all at once. The adapter’s own code decides
 * what the rows are and what it would have answered; only its last step, the sending, is left out.
 */
export interface Capture {
  /** A new row, and the answer that the adapter would have given. */
  readonly create: (collection: string, data: object) => Promise<Values>
  /** The same, where nobody wants the answer. */
  readonly insert: (collection: string, data: object) => Promise<void>
  /** The first version of a row that was captured. */
  readonly createVersion: (version: NewVersion) => Promise<void>
  /** Writes what was captured, in the transaction of the request, and begins anew. */
  readonly flush: () => Promise<void>
}

/** A row as drizzle takes it: values by the keys of its table’s columns. */
export type Row = Record<string, unknown>

/** Rows by table, the tables in the order in which they were first written to. */
export type Tables = Map<string, Row[]>
