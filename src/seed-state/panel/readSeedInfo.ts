import type { PayloadRequest } from 'payload'

import type { EntryRef } from '../../revise/mainRow'
import { latestDraft } from '../../revise/latestDraft'
import { mainRow } from '../../revise/mainRow'
import { withoutJoins } from '../../revise/withoutJoins'
import { collectionConfig } from '../../revise/writeEntry'
import { entryFor, mayWithAllOf, mayWithField } from './checkAsker'
import { fieldPlaces, labelOf, valueAt } from './fieldsAt'
import type { FieldPlace } from './fieldsAt'
import { findSeedRow } from './findSeedRow'
import { relatedIn, relatedKey } from '../../merge/relatedIn'
import type { Related } from '../../merge/relatedIn'
import { offersNow } from './offersNow'
import type { SeedInfo, WaitingInfo } from './seedInfo'
import type { SeedRow } from './seedRow'
import { shownValue } from './shownValue'

/**
 * What the panel says of an entry: where it came from and what waits; undefined where no seed made it.
 *
 * @throws as `entryFor`
 */
export async function readSeedInfo(req: PayloadRequest, ref: EntryRef): Promise<SeedInfo | undefined> {
  const doc = await entryFor(req, ref, { trash: true })
  const row = await findSeedRow(req, ref)
  if (row === undefined) return undefined
  const places: FieldPlace[] = []
  for (const place of fieldPlaces(collectionConfig(req, ref.collection).flattenedFields))
    if (await mayWithField(req, place, { doc, operation: 'read' })) places.push(place)
  const owned = places.filter(({ names }) => valueAt(row.base, names) !== undefined)
  const whole: FieldPlace[] = []
  for (const place of places)
    if (await mayWithAllOf(req, place, { doc, operation: 'read' })) whole.push(place)
  return {
    sourceId: row.sourceId,
    document: row.document,
    lastRunAt: await lastRunAt(req, row),
    fields: owned.map((place) => ({ path: place.path, label: labelOf(place, req.i18n) })),
    waiting: await readWaiting(req, ref, { places: whole, row }),
  }
}

async function readWaiting(
  req: PayloadRequest,
  ref: EntryRef,
  { places, row }: { places: readonly FieldPlace[]; row: SeedRow },
): Promise<readonly WaitingInfo[]> {
  if (row.proposals.length === 0) return []
  const newest = (await newestText(req, ref)) ?? {}
  const told = offersNow(row, { newest, places }).flatMap((offer) => {
    const place = places.find(({ path }) => path === offer.waiting.path)
    return place === undefined ? [] : [{ place, offer }]
  })
  const valuesOf = ({ offer: { waiting }, place }: (typeof told)[number]) => {
    return { current: valueAt(newest, place.names), value: waiting.value }
  }
  const related = told.flatMap((each) => {
    const { current, value } = valuesOf(each)
    return [...relatedIn(each.place.field, value), ...relatedIn(each.place.field, current)]
  })
  const titles = await titlesOf(req, related)
  return told.map((each): WaitingInfo => {
    const { offer, place } = each
    return {
      path: place.path,
      label: labelOf(place, req.i18n),
      digest: offer.digest,
      shown: shownValue(place.field, valuesOf(each), { i18n: req.i18n, titles }),
      isMerged: offer.waiting.desired !== undefined,
      canAccept: place.path !== '_status',
    }
  })
}

/** What an editor has before them: the draft on top, else the main row. */
export const newestText = async (req: PayloadRequest, ref: EntryRef) =>
  (collectionConfig(req, ref.collection).versions?.drafts ? await latestDraft(req, ref) : undefined) ??
  (await mainRow(req, ref))

async function lastRunAt(req: PayloadRequest, { run }: SeedRow): Promise<string | undefined> {
  if (run === undefined) return undefined
  const { docs } = await req.payload.db.find<{ id: string; startedAt?: unknown }>({
    collection: 'seed-runs',
    limit: 1,
    pagination: false,
    req,
    where: { id: { equals: run } },
  })
  const startedAt = docs[0]?.startedAt
  return typeof startedAt === 'string' ? startedAt : undefined
}

/** What related entries are called, of those that the asker may read. */
async function titlesOf(
  req: PayloadRequest,
  related: readonly Related[],
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>()
  for (const collection of new Set(related.map((each) => each.collection))) {
    const ids = related.filter((each) => each.collection === collection).map(({ id }) => id)
    const { admin, slug } = collectionConfig(req, collection)
    const { docs } = await req.payload.find({
      collection: slug,
      depth: 0,
      draft: true,
      ...withoutJoins,
      overrideAccess: false,
      pagination: false,
      req,
      where: { id: { in: [...new Set(ids)] } },
    })
    for (const doc of docs) {
      // The name of its title’s field is known to its config alone.
      const title = new Map<string, unknown>(Object.entries(doc)).get(admin.useAsTitle ?? 'id')
      if (typeof title === 'string' && title !== '') titles.set(relatedKey({ collection, id: doc.id }), title)
    }
  }
  return titles
}
