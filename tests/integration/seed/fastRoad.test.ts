import { randomUUID } from 'node:crypto'

import { describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { Payload, SanitizedConfig } from 'payload'

import type { DesiredEntry } from '../../../seed/desired/desiredEntry'
import { idOfSource } from '../../../seed/desired/sourceId'
import { findUntouched } from '../../../seed/store/findUntouched'
import { shapesOf } from '../../../seed/store/shapesOf'
import { benchEntries, ENTRIES_PER_ARTICLE } from '../../bench/benchEntries'
import { applyEntries } from '../../helpers/anyEntries'
import { describeOnBothDatabases } from '../../helpers/databases'
import { watchedTarget, watchSteps } from '../../helpers/databaseSteps'
import { everyRow } from '../../helpers/everyRow'
import { momentsOfRows } from '../../helpers/momentsOfRows'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import type { ConfigFactory } from '../../helpers/testPayload'
import { useTestPayload } from '../../helpers/testPayload'

const localApiAlone: ConfigFactory = async (db) => {
  const config = await newsroomConfig(db)
  return Object.assign(config, { custom: { ...config.custom, seed: { localApiAlone: true } } })
}

/** As a plugin may that comes after ours. */
const withForeignHook: ConfigFactory = async (db) => {
  const config = await newsroomConfig(db)
  const collections = config.collections.map((collection) =>
    collection.slug === 'people'
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            beforeChange: [
              ...collection.hooks.beforeChange,
              ({ data }: { data: object }) => ({ ...data, jobTitle: 'by a hook' }),
            ],
          },
        }
      : collection,
  )
  return Object.assign(config, { collections }) satisfies SanitizedConfig
}

const isOf = (number: number) => (each: DesiredEntry) => each.sourceId.includes(`bench-${number}`)

const withFields = (each: DesiredEntry, fields: object): DesiredEntry => ({
  ...each,
  fields: { ...each.fields, ...fields },
})

/** The first person among entries. */
function person(entries: readonly DesiredEntry[]): DesiredEntry {
  const found = entries.find(({ collection }) => collection === 'people')
  if (found === undefined) throw new Error('Nobody is among them.')
  return found
}

async function toTrash(payload: Payload, collection: 'articles' | 'people', id: string): Promise<void> {
  await payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } })
}

/** Two articles as they are, one with all that makes a difference, one that is never public. */
function allKinds(): readonly DesiredEntry[] {
  const entries = [...benchEntries(4)]
  return entries.map((each) => {
    if (isOf(3)(each))
      return each.collection === 'quotes' ? each : withFields(each, { _status: 'draft', slug: undefined })
    if (!isOf(2)(each)) return each
    if (each.collection === 'articles')
      return withFields(each, {
        about: [idOfSource('person:bench-0-1')],
        corrections: [{ date: '2026-02-01T00:00:00.000Z', text: 'Le vote a eu lieu lundi.' }],
        datePublished: undefined,
        edNote: 'À relire.',
        translationOfWork: idOfSource('bench-0'),
      })
    if (each.collection === 'people')
      return withFields(each, { sameAs: ['https://www.wikidata.org/wiki/Q42'], givenName: 'Anne' })
    // Said by nobody: what has a default is empty then.
    if (each.sourceId.includes('votons'))
      return withFields(each, { speaker: undefined, speakerType: undefined })
    return withFields(each, {
      attribution: { status: 'review', confidence: 0.4, by: 'extraction' },
      about: [idOfSource('person:bench-0-1')],
    })
  })
}

/** How many statements the work sends to the database. */
async function countSteps(payload: Payload, work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const stop = watchSteps(payload, { before: () => (count += 1) })
  await work().finally(stop)
  return count
}

describeOnBothDatabases('seeding new entries of collections that declare their rules', (database) => {
  const fast = useTestPayload(database, newsroomConfig, { target: watchedTarget(database) })
  const slow = useTestPayload(database, localApiAlone, { target: watchedTarget(database) })
  const foreign = useTestPayload(database, withForeignHook)

  const both = async (entries: readonly DesiredEntry[]) => {
    const run = async (payload: Payload) => (await applyEntries(payload, entries)).refused
    return { fast: await run(fast()), slow: await run(slow()) }
  }

  describe('below the Local API', () => {
    it('leaves every row and version as the Local API does', async () => {
      const refused = await both(allKinds())

      expect(refused).toEqual({ fast: [], slow: [] })
      expect(await everyRow(fast())).toEqual(await everyRow(slow()))
      const { docs } = await fast().find({
        collection: 'quotes',
        where: { public: { equals: true } },
        limit: 0,
      })
      expect(docs).toHaveLength(7)
    })

    it('gives every row and version the moments that the Local API gives, in the same order', async () => {
      const slugs = ['articles', 'people', 'quotes'] as const

      const moments = await momentsOfRows(fast(), slugs)

      expect(moments).toEqual(await momentsOfRows(slow(), slugs))
      expect(moments.filter(({ wrong }) => wrong.length > 0)).toEqual([])
      expect(moments).toHaveLength(4 * ENTRIES_PER_ARTICLE)
      expect(moments.map(({ there }) => there.length)).toEqual(moments.map(() => 2))
      expect(moments.flatMap(({ there }) => there).every((names) => names.includes('updatedAt'))).toBe(true)
    })

    it('remembers of each by which moment it is known that nobody saved it since', async () => {
      const entries = allKinds()
      const req = await createLocalReq({}, fast())

      const untouched = await findUntouched(req, entries, shapesOf(fast()))

      const isPublic = ({ collection, fields }: DesiredEntry): boolean =>
        collection === 'quotes' || fields['_status'] === 'published'
      expect([...untouched.keys()].sort()).toEqual(
        entries
          .filter(isPublic)
          .map(({ sourceId }) => sourceId)
          .sort(),
      )
    })

    it('writes many in few statements', async () => {
      const entries = [...benchEntries(8)].slice(4 * ENTRIES_PER_ARTICLE)

      const sent = {
        fast: await countSteps(fast(), () => applyEntries(fast(), entries)),
        slow: await countSteps(slow(), () => applyEntries(slow(), entries)),
      }

      expect(sent.fast).toBeGreaterThan(0)
      expect(sent.slow).toBeGreaterThan(4 * sent.fast)
      expect(await everyRow(fast())).toEqual(await everyRow(slow()))
    })

    it('refuses what a rule refuses, with the same reason, and writes the rest', async () => {
      const entries = [...benchEntries(11)].slice(8 * ENTRIES_PER_ARTICLE)
      const wrong = entries.map((each) => {
        if (each.sourceId === 'bench-9') return { ...each, fields: { ...each.fields, headline: '' } }
        if (each.sourceId.startsWith('bench-10#'))
          return { ...each, fields: { ...each.fields, selectors: [{ exact: 'personne n’a dit cela' }] } }
        return each
      })

      const refused = await both(wrong)

      expect(refused.fast.length).toBeGreaterThan(0)
      expect(refused.fast).toEqual(refused.slow)
      expect(await everyRow(fast())).toEqual(await everyRow(slow()))
    })

    it('takes what is in the trash for what it is, as the Local API does', async () => {
      const entries = [...benchEntries(14)].slice(11 * ENTRIES_PER_ARTICLE)
      const isNew = (each: DesiredEntry): boolean => each.sourceId.startsWith('bench-11#Nous votons')
      const lone = { ...person(entries), sourceId: 'lone', id: idOfSource('lone'), group: 'lone' }
      const seeded = withFields(lone, { name: 'Lise Roy', slug: 'lise-roy' })
      const byHand = { id: randomUUID(), name: 'Luc Roy', slug: 'luc-roy', _status: 'published' } as const
      const before = [seeded, ...entries.filter(isOf(11)).filter((each) => !isNew(each))]
      await both(before)
      for (const payload of [fast(), slow()]) {
        await payload.create({ collection: 'people', data: byHand })
        await toTrash(payload, 'people', seeded.id)
        await toTrash(payload, 'people', byHand.id)
        await toTrash(payload, 'articles', idOfSource('bench-11'))
      }
      const about = (name: string, id: string) => (each: DesiredEntry) =>
        each.sourceId === name ? withFields(each, { about: [id] }) : each
      const after = entries.map(about('bench-12', seeded.id)).map(about('bench-13', byHand.id))
      const takesSlug = after.map((each) =>
        each.sourceId === person(entries.filter(isOf(12))).sourceId
          ? withFields(each, { slug: byHand.slug })
          : each,
      )

      const taken = [fast(), slow()].map((payload) => applyEntries(payload, takesSlug).catch(String))
      const refused = await both([seeded, ...after])

      expect(await taken[0]).toMatch(/the slug “luc-roy” is taken by .* in the trash/u)
      expect(await taken[0]).toEqual(await taken[1])
      const quotes = entries.filter(isOf(13)).filter(({ collection }) => collection === 'quotes')
      expect(refused.fast.map(({ sourceId }) => sourceId).sort()).toEqual(
        ['bench-13', ...quotes.map(({ sourceId }) => sourceId)].sort(),
      )
      expect(refused.fast).toEqual(refused.slow)
      expect(await everyRow(fast())).toEqual(await everyRow(slow()))
    })
  })

  it('goes through the Local API where a hook was added that nobody declared', async () => {
    const entries = [...benchEntries(1)]

    await applyEntries(foreign(), entries)

    const { docs } = await foreign().find({
      collection: 'people',
      where: { jobTitle: { equals: 'by a hook' } },
    })
    expect(docs).toHaveLength(5)
  })
})
