import type { Payload, SanitizedConfig } from 'payload'

import { applyDocuments } from '../../seed/commands/applyDocuments'
import { keepHeapSmall } from '../../seed/commands/keepHeapSmall'
import { planDocuments } from '../../seed/commands/planDocuments'
import { readDocuments } from '../../seed/commands/readDocuments'
import { openPayload } from '../../seed/store/openPayload'
import { syncAtTheEnd } from '../../seed/store/syncAtTheEnd'
import { mongoOf } from '../../src/database/mongoDatabase'
import { benchEntries, ENTRIES_PER_ARTICLE } from './benchEntries'

/** What a step did, and what it took. */
export interface StepResult {
  readonly entries: number
  readonly seconds: number
  /** Of the step’s own process, in seconds. */
  readonly cpuSeconds: number
  /** The most memory that the process had, in megabytes. */
  readonly peakMb: number
  /** Commands that were sent to MongoDB; undefined on SQLite, which has no server. */
  readonly statements: number | undefined
}

export type StepName = 'loop' | 'seed'

export interface StepOptions {
  readonly step: StepName
  /** Of the loop: how many articles it makes, with their people and quotes. */
  readonly articles: number
  /** Of a seed: the file of ready entries. */
  readonly file: string
}

/** So many articles are made before the loop is measured. */
const WARM_UP = 5

/** Opens the database of the settings, migrates it, and takes the step. */
export async function takeStep(options: StepOptions): Promise<StepResult> {
  if (options.step === 'seed') keepHeapSmall()
  const module = (await import('../../payload.config')) as { readonly default: Promise<SanitizedConfig> }
  const opened = await openPayload(await module.default, { mayMigrate: true })
  if (opened.kind !== 'opened') throw new Error('The database could not be migrated.')
  const { payload } = opened
  if (options.step === 'seed') await syncAtTheEnd(payload)
  try {
    return options.step === 'loop' ? await loop(payload, options) : await seed(payload, options)
  } finally {
    await payload.destroy()
  }
}

/** What whoever has no seed engine writes. */
async function loop(payload: Payload, { articles }: StepOptions): Promise<StepResult> {
  const entries = [...benchEntries(WARM_UP + articles)]
  const make = async (some: typeof entries): Promise<void> => {
    for (const { collection, fields, id } of some) {
      // The collections of the newsroom, by name; the entries are theirs.
      const data = structuredClone({ ...fields, id }) as never
      await payload.create({ collection: collection as 'articles', data, depth: 0 })
    }
  }
  const warmUp = WARM_UP * ENTRIES_PER_ARTICLE
  await make(entries.slice(0, warmUp))
  return measured(payload, async () => {
    await make(entries.slice(warmUp))
    return entries.length - warmUp
  })
}

/** What `npm run seed -- apply --yes --from FILE` does. */
const seed = (payload: Payload, { file }: StepOptions): Promise<StepResult> =>
  measured(payload, async () => {
    const documents = await readDocuments(file)
    try {
      const planned = await planDocuments(payload, documents)
      const { refused } = await applyDocuments(payload, planned, { waitMs: 0 })
      if (refused.length > 0) throw new Error(`Entries were refused: ${refused[0]?.reason ?? ''}`)
      return documents.source.size()
    } finally {
      documents.source.close()
    }
  })

async function measured(payload: Payload, work: () => Promise<number>): Promise<StepResult> {
  let sent = 0
  const client = mongoOf(payload)?.connection.getClient()
  client?.on('commandStarted', () => (sent += 1))
  const beganAt = performance.now()
  const before = process.cpuUsage()
  const entries = await work()
  const { system, user } = process.cpuUsage(before)
  return {
    entries,
    seconds: (performance.now() - beganAt) / 1000,
    cpuSeconds: (system + user) / 1_000_000,
    peakMb: process.resourceUsage().maxRSS / 1024,
    statements: client === undefined ? undefined : sent,
  }
}
