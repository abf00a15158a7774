import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { DesiredEntry } from '../../../seed/desired/desiredEntry'
import { slugOf } from '../../helpers/anyCollectionConfig'
import type { AnySlug } from '../../helpers/anyCollectionConfig'
import {
  applyEntries,
  clearAll,
  entry,
  idFor,
  idIn,
  inLocale,
  outcomesOf,
  planEntries,
  readAny,
} from '../../helpers/anyEntries'
import type { Fields } from '../../helpers/anyEntries'
import { body, linkTo, paragraph } from '../../helpers/anyWishes'
import { countsOf, reasonsOf, rollBack, runOf } from '../../helpers/rollBack'
import { proposalsOf, rowsAndVersions } from '../../helpers/seedDocuments'

/** A ticket that refers to two others in every way. */
const whole = (more: Fields = {}): Fields => ({
  title: 'Whole',
  code: 'whole',
  next: idFor('two'),
  others: [idFor('two'), idFor('three')],
  either: { relationTo: 'tickets', value: idFor('three') },
  owner: idFor('ann'),
  rows: [{ ticket: idFor('two') }],
  home: { en: idFor('two'), fr: idFor('three') },
  body: body(paragraph('See ', linkTo('two', 'two', 'tickets'), '.')),
  _status: 'published',
  ...more,
})

const ticket = (name: string, fields: Fields = {}): DesiredEntry =>
  entry('tickets', name, { title: name, code: name, _status: 'published', ...fields })

const others = [ticket('two'), ticket('three'), entry('owners', 'ann', { name: 'Ann' })]

/** All of them, the whole one first. */
const tickets = (more: Fields = {}) => [entry('tickets', 'whole', whole(more)), ...others]

export function anyNumbersSuite(payload: () => Payload, isOf = 'a collection of a site with others'): void {
  describe(`entries whose ids are numbers, in ${isOf}`, () => {
    beforeEach(() => clearAll(payload()))

    const numberOf = async (name: string): Promise<number> => Number(await idIn(payload(), name))
    const see = (draft = false) => readAny(payload(), { collection: 'tickets', sourceId: 'whole' }, { draft })
    const seeIn = async (names: readonly [string, string]): Promise<Fields> => {
      const [two, three] = [await numberOf(names[0]), await numberOf(names[1])]
      return {
        next: two,
        others: [two, three],
        either: { relationTo: 'tickets', value: three },
        rows: [{ ticket: two }],
        home: { en: two, fr: three },
      }
    }
    const save = async (data: Fields, { draft = false, locale = 'en', name = 'whole' } = {}) =>
      payload().update({
        collection: slugOf('tickets'),
        id: await numberOf(name),
        data: { ...data, ...(draft ? {} : { _status: 'published' }) },
        draft,
        ...inLocale(locale),
      })

    async function applyTwice(entries: readonly DesiredEntry[]): Promise<void> {
      await applyEntries(payload(), entries)
      const before = await rowsAndVersions(payload())
      const again = await applyEntries(payload(), entries)
      expect(again.run).toBeUndefined()
      expect(await rowsAndVersions(payload())).toEqual(before)
    }

    it('refer to each other wherever they may, and are left alone by a second apply', async () => {
      await applyTwice(tickets())

      expect(await see()).toMatchObject(await seeIn(['two', 'three']))
      expect(JSON.stringify((await see())['body'])).toContain(`"value":${await numberOf('two')}`)
      const told = await outcomesOf(payload(), tickets())
      expect(Object.values(told)).toEqual(Array(4).fill({ action: 'unchanged' }))
    })

    it('refer to those that an earlier seed made', async () => {
      await applyEntries(payload(), others)

      const named = { ...ticket('later', { next: idFor('two') }), named: ['two'] }
      await applyTwice([named])

      const later = await readAny(payload(), { collection: 'tickets', sourceId: 'later' })
      expect(later['next']).toBe(await numberOf('two'))
    })

    it('follow their document, in the published text and in a draft on top', async () => {
      await applyEntries(payload(), tickets())
      await save({ title: 'Draft' }, { draft: true })

      await applyTwice(tickets({ next: idFor('three'), others: [idFor('three')], rows: [] }))

      const three = await numberOf('three')
      const changed = { next: three, others: [three] }
      expect(await see()).toMatchObject({ title: 'Whole', ...changed })
      expect(await see(true)).toMatchObject({ title: 'Draft', ...changed })
    })

    it('keep what an editor made of their relations, and wait where both changed them', async () => {
      await applyEntries(payload(), tickets())
      await save({ others: [await numberOf('two')], either: null })
      await save({ home: await numberOf('two') }, { locale: 'fr' })

      await applyTwice(tickets())
      const kept = await see()
      await save({ next: await numberOf('three') })
      await applyTwice(tickets({ next: null }))

      expect(kept).toMatchObject({
        others: [await numberOf('two')],
        home: { en: await numberOf('two'), fr: await numberOf('two') },
      })
      expect(kept['either'] ?? null).toBeNull()
      expect((await see())['next']).toBe(await numberOf('three'))
      expect(await proposalsOf(payload(), 'whole')).toEqual([{ path: 'next', value: null }])
    })

    it('wait for one that is in the trash', async () => {
      await applyEntries(payload(), others)
      await save({ deletedAt: new Date().toISOString() }, { name: 'two' })

      const { counts } = await applyEntries(payload(), tickets())

      expect(counts).toMatchObject({ create: 0 })
      const told = (await planEntries(payload(), tickets())).plan.groups.flatMap(({ entries }) => entries)
      expect(told.map(({ desired, reason }) => [desired.sourceId, reason])).toContainEqual([
        'whole',
        'it refers to two: in the trash',
      ])
    })

    it('are told of what is unique, drawn into circles, and rolled back', async () => {
      const before = await rowsAndVersions(payload())
      const circle = [
        ticket('a', { next: idFor('b'), home: { fr: idFor('b') } }),
        ticket('b', { next: idFor('a') }),
      ]
      const run = runOf(await applyEntries(payload(), circle))
      await expect(planEntries(payload(), [...circle, ticket('c', { code: 'a' })])).rejects.toThrow(
        /the code “a” is also that of a/u,
      )
      await expect(planEntries(payload(), [ticket('c', { code: 'a' })])).rejects.toThrow(
        `the code “a” is taken by another entry of tickets: “a” (${await idIn(payload(), 'a')})`,
      )

      const result = await rollBack(payload(), run)

      expect(countsOf(result)).toMatchObject({ delete: 2, leave: 0 })
      const { 'seed-changes': _, 'seed-runs': __, ...after } = await rowsAndVersions(payload())
      expect(before).toMatchObject(after)
    })

    it('are left by a rollback where an editor refers to them, in whatever language', async () => {
      const run = runOf(await applyEntries(payload(), others))
      const data: Fields = { title: 'Editor', home: await numberOf('two'), _status: 'published' }
      const own = await payload().create({
        collection: slugOf('tickets'),
        data: data as never,
        ...inLocale('fr'),
      })

      const result = await rollBack(payload(), run)

      expect(countsOf(result)).toMatchObject({ delete: 2, leave: 1 })
      expect(reasonsOf(result)).toEqual({ two: `still referred to by tickets “Editor” (${own.id})` })
    })

    it('get back in each language what a run changed, and keep an editor’s draft in another', async () => {
      await applyEntries(payload(), tickets())
      await save({ home: await numberOf('three') }, { draft: true, locale: 'fr' })
      const before = [await see(), await see(true)]

      const run = runOf(await applyEntries(payload(), tickets({ home: { en: idFor('three'), fr: null } })))
      const changed = (await see())['home']
      const result = await rollBack(payload(), run)

      expect(changed).toMatchObject({ en: await numberOf('three') })
      expect(countsOf(result)).toMatchObject({ restore: 1, leave: 0 })
      const after = [await see(), await see(true)]
      expect(after.map(({ home, title }) => ({ home, title }))).toEqual(
        before.map(({ home, title }) => ({ home, title })),
      )
    })

    it('are refused with the remedy where nobody can give them one', async () => {
      const receipt = entry('receipts' satisfies AnySlug, 'r', { word: 'r' })

      await expect(planEntries(payload(), [receipt])).rejects.toThrow(
        /an entry of receipts needs a number as its id, .*; give the id field a defaultValue/u,
      )
    })
  })
}
