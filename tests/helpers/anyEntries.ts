import type { Payload } from 'payload'

import { applyDocuments } from '../../seed/commands/applyDocuments'
import type { ApplyDocumentsOptions, RunResult } from '../../seed/commands/applyRun'
import type { DesiredEntry } from '../../seed/desired/desiredEntry'
import { entriesInMemory } from '../../seed/desired/entrySource'
import { idOfSource } from '../../seed/desired/sourceId'
import { slugOf } from './anyCollectionConfig'
import type { AnySlug } from './anyCollectionConfig'
import { planWhole } from './planWhole'
import type { PlannedWhole } from './planWhole'

export type Fields = Readonly<Record<string, unknown>>

/** The id by which other desired entries refer to one. */
export const idFor = (sourceId: string): string => idOfSource(sourceId)

/** An entry as a document of its own would want it. */
export const entry = (collection: AnySlug, sourceId: string, fields: Fields): DesiredEntry => ({
  sourceId,
  collection,
  id: idFor(sourceId),
  group: sourceId,
  document: `${sourceId}.txt`,
  label: sourceId,
  fields,
  place: { file: `${sourceId}.yaml`, line: 1 },
  lines: {},
})

/** Plans ready entries. */
export const planEntries = (payload: Payload, entries: readonly DesiredEntry[]): Promise<PlannedWhole> =>
  planWhole(payload, { folder: 'entries', source: entriesInMemory(entries), notices: [], rereadings: [] })

/** Plans and applies ready entries. */
export async function applyEntries(
  payload: Payload,
  entries: readonly DesiredEntry[],
  options: Partial<ApplyDocumentsOptions> = {},
): Promise<RunResult> {
  return applyDocuments(payload, await planEntries(payload, entries), { waitMs: 30_000, ...options })
}

/** What each field of an entry becomes, by path: what does not stay as it is. */
export async function outcomesOf(
  payload: Payload,
  entries: readonly DesiredEntry[],
): Promise<Readonly<Record<string, unknown>>> {
  const { plan } = await planEntries(payload, entries)
  const told = plan.groups.flatMap((group) => group.entries)
  return Object.fromEntries(
    told.map(({ action, desired, fields }) => {
      const changed = fields.filter(({ outcome }) => outcome !== 'unchanged')
      return [
        desired.sourceId,
        { action, ...Object.fromEntries(changed.map((each) => [each.path, each.outcome])) },
      ]
    }),
  )
}

/** The id that the database gave to a seeded entry. */
export async function idIn(payload: Payload, sourceId: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'seed-entries',
    where: { sourceId: { equals: sourceId } },
  })
  const [row] = docs
  if (row === undefined) throw new Error(`Nothing is remembered of ${sourceId}.`)
  return row.entryId
}

/** One locale, or `all`, and no other in its place. The generated types know no locales. */
export const inLocale = (locale: string) => ({ locale: locale as never, fallbackLocale: false as never })

/** An entry as readers or, with `draft`, editors see it. */
export async function readAny(
  payload: Payload,
  { collection, sourceId }: { readonly collection: AnySlug; readonly sourceId: string },
  { draft = false, locale = 'all' } = {},
): Promise<Fields> {
  const found = await payload.findByID({
    collection: slugOf(collection),
    id: await idIn(payload, sourceId),
    depth: 0,
    draft,
    ...inLocale(locale),
  })
  return { ...found }
}

/** Removes everything that a seed or an editor made. */
export async function clearAll(payload: Payload): Promise<void> {
  for (const { config } of Object.values(payload.collections)) {
    if (config.slug === 'payload-migrations') continue
    await payload.db.deleteMany({ collection: config.slug, where: {} })
    if (config.versions) await payload.db.deleteVersions({ collection: config.slug, where: {} })
  }
}

/** The values with the ids that entries have in this database. */
export async function withRealIds(payload: Payload, values: Fields): Promise<Fields> {
  const { docs } = await payload.find({ collection: 'seed-entries', pagination: false })
  const ids = new Map(docs.map(({ entryId, sourceId }) => [idFor(sourceId), entryId]))
  const text = JSON.stringify(values)
  // Where the database counts its entries, an id is a number.
  const replaced: unknown = JSON.parse(
    [...ids].reduce(
      (all, [from, to]) =>
        /^\d{1,12}$/u.test(to) ? all.replaceAll(`"${from}"`, to) : all.replaceAll(from, to),
      text,
    ),
  )
  return Object.assign({}, replaced)
}
