import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { adopt } from '../../../seed/commands/adopt'
import { applyDocuments } from '../../../seed/commands/applyDocuments'
import { findDrift } from '../../../seed/commands/findDrift'
import type { DesiredEntry } from '../../../seed/desired/desiredEntry'
import { entriesInMemory } from '../../../seed/desired/entrySource'
import { USUAL_POLICY } from '../../../seed/plan/policy'
import { slugOf } from '../../helpers/anyCollectionConfig'
import { applyEntries, clearAll, entry, idFor, idIn, planEntries, readAny } from '../../helpers/anyEntries'
import type { Fields } from '../../helpers/anyEntries'
import { planWhole } from '../../helpers/planWhole'
import { countsOf, rollBack, runOf } from '../../helpers/rollBack'
import { rowsAndVersions } from '../../helpers/seedDocuments'

const ticket = (name: string, fields: Fields = {}): DesiredEntry =>
  entry('tickets', name, { title: name, code: name, _status: 'published', ...fields })
const ann = entry('owners', 'ann', { name: 'Ann' })
const gare = (title = 'Gare') => entry('things', 'gare', { title, _status: 'published' })
const documentsOf = (entries: readonly DesiredEntry[]) => ({
  folder: 'entries',
  source: entriesInMemory(entries),
  notices: [],
  rereadings: [],
})

export function anyHomesSuite(payload: () => Payload, isOf = 'a site with numbers and others'): void {
  describe(`the homes of entries in ${isOf}`, () => {
    beforeEach(() => clearAll(payload()))

    const see = (name: string) => readAny(payload(), { collection: 'tickets', sourceId: name })
    const ticketsThere = async () => {
      const { docs } = await payload().find({ collection: slugOf('tickets'), sort: 'id', pagination: false })
      return docs.map((doc): unknown => Object.assign({ code: undefined }, doc).code)
    }
    const make = async (fields: Fields): Promise<number> => {
      const data = { ...fields, _status: 'published' }
      const { id } = await payload().create({ collection: slugOf('tickets'), data: data as never })
      return Number(id)
    }
    /** As a site’s own action would do it. */
    const merge = async (name: string, into: number): Promise<void> => {
      const data = { mergedInto: into, deletedAt: new Date().toISOString() }
      const id = await idIn(payload(), name)
      await payload().db.updateOne({ collection: slugOf('tickets'), id, data })
    }
    async function prune(entries: readonly DesiredEntry[]) {
      const policy = { ...USUAL_POLICY, isPruning: true }
      const planned = await planWhole(payload(), documentsOf(entries), { policy })
      const result = await applyDocuments(payload(), planned, { waitMs: 30_000 })
      const { refused, removed } = result
      const orphans = planned.plan.orphans.map(({ reason, sourceId }) => `${sourceId}: ${reason ?? ''}`)
      return { orphans, refused, removed, result }
    }
    async function adoptByCode(entries: readonly DesiredEntry[]): Promise<void> {
      await adopt(payload(), {
        documents: documentsOf(entries),
        isJson: false,
        target: 'a test',
        invocation: { from: undefined, isProduction: false, isUnasked: true },
        say: () => undefined,
        by: 'code',
        collection: 'tickets',
        waitMs: 0,
        signal: new AbortController().signal,
        confirm: () => Promise.resolve(true),
      })
    }

    it('keep an entry from being written for its own refusal alone, not for another’s of the same id', async () => {
      await applyEntries(payload(), [ann, gare()])

      const { refused } = await applyEntries(payload(), [
        entry('owners', 'ann', { name: 'Ann', nicknames: ['Ann'] }),
        gare('Station'),
      ])

      expect(refused.map(({ sourceId }) => sourceId)).toEqual(['ann'])
      expect(await readAny(payload(), { collection: 'things', sourceId: 'gare' })).toMatchObject({
        title: 'Station',
      })
    })

    it('are given up where no document asks for them, whatever other entry has the same id', async () => {
      await applyEntries(payload(), [ann, gare(), ticket('two'), ticket('three', { next: idFor('two') })])

      const { orphans, removed } = await prune([gare(), ticket('two')])

      expect([orphans, removed]).toEqual([[], 2])
      expect(await ticketsThere()).toEqual(['two'])
      expect((await payload().count({ collection: slugOf('owners') })).totalDocs).toBe(0)
      expect((await payload().count({ collection: slugOf('things') })).totalDocs).toBe(1)
    })

    it('stay while a document’s entry refers to them, and are given up with the reference', async () => {
      const two = ticket('two')
      await applyEntries(payload(), [two, ticket('three', { next: idFor('two') })])
      const named = { ...ticket('three', { next: idFor('two') }), named: ['two'] }

      const kept = await prune([named])
      const gone = await prune([ticket('three', { next: null })])

      expect(kept).toMatchObject({ orphans: ['two: tickets “three” refers to it'], removed: 0 })
      expect(gone).toMatchObject({ orphans: [], refused: [], removed: 1 })
      expect(await ticketsThere()).toEqual(['three'])
    })

    it('hold nothing that no document names, and then what one names', async () => {
      await applyEntries(payload(), [gare()])
      const told: unknown[] = []
      const { changed } = await findDrift(payload(), { onDrift: (drift) => told.push(drift) })

      await applyEntries(payload(), [
        entry('things', 'gare', { title: 'Gare', place: [1, 2], _status: 'published' }),
      ])

      const { place } = await readAny(payload(), { collection: 'things', sourceId: 'gare' })
      expect([changed, told, place]).toEqual([0, [], [1, 2]])
    })

    const pair = [
      entry('owners', 'one', { name: 'One', friend: idFor('two') }),
      entry('owners', 'two', { name: 'Two', friend: idFor('one') }),
    ]

    it('are given up together where they refer to each other in a circle', async () => {
      await applyEntries(payload(), [...pair, ann])

      const { orphans, refused, removed } = await prune([ann])

      expect([orphans, refused, removed]).toEqual([[], [], 2])
      expect((await payload().count({ collection: slugOf('owners') })).totalDocs).toBe(1)
    })

    it('come back from a circle, and are the documents’ again', async () => {
      const three = entry('owners', 'three', { name: 'Three', friend: idFor('one') })
      const all = [...pair, three, ann]
      await applyEntries(payload(), all)
      const { result } = await prune([ann])

      const undone = await rollBack(payload(), runOf(result))

      const friendOf = async (name: string) =>
        (await readAny(payload(), { collection: 'owners', sourceId: name })).friend
      const idOf = async (name: string) =>
        (await readAny(payload(), { collection: 'owners', sourceId: name })).id
      expect(countsOf(undone)).toMatchObject({ restore: 3, leave: 0 })
      expect([await friendOf('one'), await friendOf('two'), await friendOf('three')]).toEqual([
        await idOf('two'),
        await idOf('one'),
        await idOf('one'),
      ])
      expect((await applyEntries(payload(), all)).run).toBeUndefined()
      expect((await findDrift(payload(), { onDrift: () => undefined })).changed).toBe(0)
      expect((await prune([ann])).removed).toBe(3)
    })

    it('are found where they were merged, and not written, removed or made again', async () => {
      await applyEntries(payload(), [ticket('two'), ticket('three')])
      const into = await make({ title: 'Editor', code: 'editor' })
      await merge('two', into)
      const entries = [ticket('two', { title: 'Zwei' }), ticket('three', { next: idFor('two') })]

      await applyEntries(payload(), entries)
      const before = await rowsAndVersions(payload())
      const again = await applyEntries(payload(), entries)
      const { orphans } = await prune([ticket('three', { next: null })])

      expect(again.run).toBeUndefined()
      expect(before).toBeDefined()
      expect(await ticketsThere()).toEqual(['three', 'editor'])
      expect(orphans).toEqual(['two: merged into another entry'])
    })

    it('are found by what refers to them where they were merged, before the run and in it', async () => {
      await applyEntries(payload(), [ticket('two'), ticket('four'), ticket('three')])
      const into = await make({ title: 'Editor', code: 'editor' })
      await merge('two', into)
      const links = { next: idFor('two'), others: [idFor('four')] }
      let isFirst = true
      const onGroup = async (): Promise<void> => {
        if (isFirst) await merge('four', into)
        isFirst = false
      }

      const entries = [
        ticket('two'),
        ticket('four'),
        ticket('three', { title: 'Drei' }),
        ticket('new', links),
      ]
      await applyEntries(payload(), entries, { onGroup })
      const again = await applyEntries(payload(), entries)

      expect(await see('new')).toMatchObject({ next: into, others: [into] })
      expect(again.run).toBeUndefined()
    })

    it('are adopted by what is unique, linked, and left as they are', async () => {
      const own = await make({ title: 'Editor', code: 'two' })
      const entries = [ticket('two'), ticket('three', { next: idFor('two') })]

      await adoptByCode(entries)
      await adoptByCode(entries)
      await adoptByCode([ticket('other', { code: 'two' })])
      const { docs: tied } = await payload().find({ collection: 'seed-entries' })
      await applyEntries(payload(), entries)
      const again = await applyEntries(payload(), entries)
      const told = (await planEntries(payload(), entries)).plan.groups.flatMap((group) => group.entries)

      expect(tied).toMatchObject([{ sourceId: 'two', entryId: String(own) }])
      expect(await ticketsThere()).toEqual(['two', 'three'])
      expect(await see('two')).toMatchObject({ title: 'Editor' })
      expect(await see('three')).toMatchObject({ next: own })
      expect(again.run).toBeUndefined()
      expect(told.map(({ action }) => action)).toEqual(['conflict', 'unchanged'])
    })
  })
}
