import type { Payload } from 'payload'

import type { DesiredEntry } from '../desired/desiredEntry'
import { quotesOfArticle, sourceIdOfQuote, wordsOfArticle } from '../desired/knownQuote'
import { madeValue } from '../../src/merge/madeValue'
import { planAdopt } from '../plan/planAdopt'
import type { AdoptPlan, Match } from '../plan/planAdopt'
import type { Adoption } from '../plan/renderAdopt'
import { leavesOf } from '../plan/shape'
import type { Leaf } from '../plan/shape'
import { valueAt } from '../plan/values'
import { findMatches, findRows, toMatches } from '../store/findMatches'
import { shapeOf } from '../store/shapesOf'
import { adoptedCollections } from './adoptedCollections'
import type { AdoptOptions } from './adoptedCollections'

/**
 * Finds the entries of the database that documents ask for and the seed does not know. Writes nothing.
 *
 * @throws USAGE when no entry can be told from others by the field
 */
export async function planAdoption(
  payload: Payload,
  entries: readonly DesiredEntry[],
  options: AdoptOptions,
): Promise<Adoption> {
  const collections = adoptedCollections(payload, entries, options)
  const follow = collections.includes(quotesOfArticle.parent) ? [quotesOfArticle.collection] : []
  const asked = entries.filter(({ collection }) => [...collections, ...follow].includes(collection))
  const homes = await knownHomes(payload, entries)
  const strangers = asked.filter(({ sourceId }) => !homes.has(sourceId))
  const plans: AdoptPlan[] = []
  for (const collection of collections) {
    const own = strangers.filter((entry) => entry.collection === collection)
    plans.push(await planBy(payload, own, { collection, field: options.by }))
  }
  for (const { desired, match } of plans.flatMap(({ ties }) => ties)) homes.set(desired.sourceId, match.id)
  if (follow.length > 0) plans.push(await planQuotes(payload, { entries, homes, strangers }))
  return {
    ties: plans.flatMap(({ ties }) => ties),
    left: plans.flatMap(({ left }) => left),
    missing: plans.flatMap(({ missing }) => missing),
    known: asked.length - strangers.length,
  }
}

/** The ids of entries that an apply would find without adoption, by source id: remembered, or under their own ids. */
async function knownHomes(payload: Payload, entries: readonly DesiredEntry[]): Promise<Map<string, string>> {
  const homes = new Map<string, string>()
  for (const collection of new Set(entries.map((entry) => entry.collection))) {
    const own = entries.filter((entry) => entry.collection === collection)
    const values = own.map(({ id }) => id)
    const rows = await findRows(payload, { collection, field: 'id', values, read: ['id'] })
    const there = new Set(rows.map(({ id }) => id))
    for (const { id, sourceId } of own) if (there.has(id)) homes.set(sourceId, id)
  }
  const values = entries.map(({ sourceId }) => sourceId)
  const states = await findRows(payload, {
    collection: 'seed-entries',
    field: 'sourceId',
    values,
    read: ['entryId', 'sourceId'],
  })
  for (const { entryId, sourceId } of states) homes.set(String(sourceId), String(entryId))
  return homes
}

async function planBy(
  payload: Payload,
  entries: readonly DesiredEntry[],
  { collection, field }: { readonly collection: string; readonly field: string },
): Promise<AdoptPlan> {
  const leaf = leavesOf(shapeOf(payload, collection).fields).find(({ path }) => path === field)
  const wishes = entries.map((desired) => ({ desired, value: leaf && valueOf(desired, leaf) }))
  const values = [...new Set(wishes.flatMap(({ value }) => value ?? []))]
  return planAdopt(wishes, await findMatches(payload, { collection, field, values }), field)
}

/** What documents state for a unique field, which may be in a group; what is made where none is stated, as a slug is. */
function valueOf({ fields }: DesiredEntry, leaf: Leaf): string | undefined {
  const value = valueAt(fields, leaf)
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return madeValue(leaf, fields)
}

/** Quotes are known by their words in an article that is known, one article at a time. */
async function planQuotes(
  payload: Payload,
  {
    entries,
    homes,
    strangers,
  }: {
    readonly entries: readonly DesiredEntry[]
    readonly homes: ReadonlyMap<string, string>
    readonly strangers: readonly DesiredEntry[]
  },
): Promise<AdoptPlan> {
  const { collection, field, parent } = quotesOfArticle
  const matches = new Map<string, Match[]>()
  const quotes = strangers.filter((entry) => entry.collection === collection)
  const groups = new Set(quotes.map(({ group }) => group))
  for (const article of entries.filter((entry) => entry.collection === parent && groups.has(entry.group))) {
    const home = homes.get(article.sourceId)
    if (home === undefined) continue
    const [row] = await findRows(payload, { collection: parent, field: 'id', values: [home], read: ['body'] })
    const rows = await findRows(payload, { collection, field, values: [home] })
    const words = wordsOfArticle(row ?? {})
    for (const [quote, match] of await toMatches(payload, collection, rows)) {
      const sourceId = sourceIdOfQuote(quote, { key: article.sourceId, words })
      if (sourceId !== undefined) matches.set(sourceId, [...(matches.get(sourceId) ?? []), match])
    }
  }
  const wishes = quotes.map((desired) => ({ desired, value: desired.sourceId }))
  return planAdopt(wishes, matches, 'words and place')
}
