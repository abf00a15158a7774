import type { RequestContext } from 'payload'

import type { Entry } from '../rules/rules'
import type { EntryRef } from './mainRow'

const KEY = 'verbatimMainRows'

/**
 * Keeps an entry's main row as it is before a save, for the hooks that run after it: they cannot tell a
 * draft save from an unpublish by what Payload hands them, only by what became of the main row.
 */
export function rememberMainRow(context: RequestContext, ref: EntryRef, row: Entry | undefined): void {
  const rows = memoryOf(context)
  rows.set(keyOf(ref), row)
  context[KEY] = rows
}

/** The main row as it was before this save; undefined for an entry that is new. */
export function rememberedMainRow(context: RequestContext, ref: EntryRef): Entry | undefined {
  return memoryOf(context).get(keyOf(ref))
}

/** Whether the save wrote the main row: a draft save leaves its `updatedAt` as it was. */
export const isMainRowWritten = (before: Entry | undefined, after: Entry): boolean =>
  before?.updatedAt !== after.updatedAt

function memoryOf(context: RequestContext): Map<string, Entry | undefined> {
  const memory = context[KEY]
  return isMemory(memory) ? memory : new Map<string, Entry | undefined>()
}

const isMemory = (value: unknown): value is Map<string, Entry | undefined> => value instanceof Map

const keyOf = ({ collection, id }: EntryRef): string => `${collection}/${id}`
