import type { Payload } from 'payload'

import { seedContents } from './seedContents'

type Rows = readonly Readonly<Record<string, unknown>>[]

/**
 * What a seed leaves behind, so far as it does not hang on when and in how many runs it was left: every entry, how
 * many versions each has, what is remembered of it, and what the runs together did to it.
 */
export async function outcomeOf(payload: Payload): Promise<Readonly<Record<string, unknown>>> {
  const contents = await seedContents(payload)
  const versions: Record<string, number> = {}
  for (const collection of ['articles', 'people', 'quotes'] as const) {
    const { docs } = await payload.db.findVersions({ collection, limit: 0, pagination: false })
    for (const { parent } of docs) versions[String(parent)] = (versions[String(parent)] ?? 0) + 1
  }
  const changes = await allOf(payload, 'seed-changes')
  const rows = Object.fromEntries(Object.entries(contents).map(([name, found]) => [name, withoutRuns(found)]))
  return {
    ...rows,
    versions,
    changes: changes
      .map((row) => `${String(row.kind)} ${String(row.sourceId)}${row.undoneBy ? ', undone' : ''}`)
      .sort(),
  }
}

/** What the journal says. */
export interface Journal {
  /** How the runs ended, the oldest first. */
  readonly runs: readonly { readonly kind: string; readonly status: string; readonly hasError: boolean }[]
  /** How many of them were rolled back. */
  readonly rolledBack: number
  /** By somebody who gave a sign of life in time. */
  readonly isLeaseHeld: boolean
}

export async function journalOf(payload: Payload): Promise<Journal> {
  const runs = await allOf(payload, 'seed-runs')
  const leases = await allOf(payload, 'seed-lease')
  const inOrder = runs.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
  return {
    runs: inOrder.map(({ error, kind, status }) => ({
      kind: String(kind),
      status: String(status),
      hasError: Boolean(error),
    })),
    rolledBack: runs.filter(({ rolledBack }) => rolledBack).length,
    isLeaseHeld: leases.some(({ expiresAt }) => new Date(String(expiresAt)) > new Date()),
  }
}

async function allOf(
  payload: Payload,
  collection: 'seed-changes' | 'seed-lease' | 'seed-runs',
): Promise<Rows> {
  const { docs } = await payload.db.find<Readonly<Record<string, unknown>>>({
    collection,
    limit: 0,
    pagination: false,
  })
  return docs
}

const withoutRuns = (rows: unknown): unknown =>
  JSON.parse(
    JSON.stringify(rows, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
      // The row in which an entry is remembered has an id of its own.
      if (key === 'run' || key === 'createdAt' || (key === 'id' && 'entryId' in this)) return undefined
      return key === 'deletedAt' ? 'once' : value
    }),
  )
