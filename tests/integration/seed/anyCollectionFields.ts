import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { planJson } from '../../../seed/plan/planJson'
import { afterChange, documentsFields, editorsFields, half } from '../../helpers/anyChanges'
import { applyEntries, idFor, outcomesOf, planEntries } from '../../helpers/anyEntries'
import type { Fields } from '../../helpers/anyEntries'
import { useAnySite } from '../../helpers/anySite'
import { body, linkTo, paragraph } from '../../helpers/anyWishes'
import { proposalsOf, rowsAndVersions } from '../../helpers/seedDocuments'

export function anyFieldsSuite(payload: () => Payload): void {
  describe('fields of every type', () => {
    const { editorsSee, entriesWith, here, publish, readersSee, saveDraft, wishes } = useAnySite(payload)

    /** Applies, and applies again, which is to write nothing. */
    async function applyTwice(fields: Fields): Promise<void> {
      await applyEntries(payload(), entriesWith(fields))
      const before = await rowsAndVersions(payload())
      const again = await applyEntries(payload(), entriesWith(fields))
      expect(again.run).toBeUndefined()
      expect(await rowsAndVersions(payload())).toEqual(before)
    }

    it('are filled in, in two languages, and left alone by a second apply', async () => {
      expect(await readersSee()).toMatchObject(await here({ ...wishes(), trimmed: 'much space' }))

      await applyTwice(wishes())
    })

    it('all follow their document', async () => {
      await applyTwice(documentsFields(wishes()))

      expect(await readersSee()).toMatchObject(await here(afterChange(wishes(), 'document')))
    })

    it('all stay as an editor left them', async () => {
      await publish(editorsFields())

      await applyTwice(wishes())

      expect(await readersSee()).toMatchObject(await here(afterChange(wishes(), 'editor')))
    })

    it.each([0, 1] as const)('follow their document where no editor changed them (%i)', async (start) => {
      const [own, other] = [half(start), half(start === 0 ? 1 : 0)]
      await publish(editorsFields(own))

      await applyTwice(documentsFields(wishes(), other))

      const both = afterChange(afterChange(wishes(), 'editor', own), 'document', other)
      expect(await readersSee()).toMatchObject(await here(both))
    })

    it('follow their document in the published text and in an editor’s draft on top of it', async () => {
      const [own, other] = [half(0), half(1)]
      await saveDraft(editorsFields(own))

      await applyTwice(documentsFields(wishes(), other))

      const published = afterChange({ ...wishes(), trimmed: 'much space' }, 'document', other)
      expect(await readersSee()).toMatchObject(await here(published))
      const draft = { ...afterChange(published, 'editor', own), _status: 'draft' }
      expect(await editorsSee()).toMatchObject(await here(draft))
    })

    it('hold both changes where they have parts', async () => {
      const { body: _body, ...rest } = wishes()
      const before = { ...rest, body: body(paragraph('One.'), paragraph('Two.'), paragraph('Three.')) }
      await applyEntries(payload(), entriesWith(before))
      await publish({
        words: ['one', 'two', 'editor'],
        kinds: ['blue', 'red', 'green'],
        owners: [idFor('ann')],
        rows: [
          {
            label: 'First',
            owner: idFor('ann'),
            items: [
              { word: 'a', weight: 2 },
              { word: 'b', weight: 1 },
            ],
          },
        ],
        body: body(paragraph('One, said an editor.'), paragraph('Two.'), paragraph('Three.')),
        name: 'Halt',
      })

      await applyTwice({
        ...before,
        words: ['document', 'one', 'two'],
        kinds: ['blue'],
        owners: [idFor('bob'), idFor('ann')],
        rows: [
          { label: 'Document', items: [] },
          { label: 'First', owner: idFor('ann'), items: [{ word: 'a', weight: 2 }, { word: 'b' }] },
          { label: 'Second', items: [] },
        ],
        body: body(
          paragraph('One.'),
          paragraph('Two.'),
          paragraph('Three, says ', linkTo('ann', 'Ann'), '.'),
        ),
        name: { en: 'Station', fr: 'La gare' },
      })

      const there = await readersSee()
      expect(there).toMatchObject({
        words: ['document', 'one', 'two', 'editor'],
        kinds: ['blue', 'green'],
        rows: [{ label: 'Document' }, { label: 'First' }],
        name: { en: 'Halt', fr: 'La gare' },
      })
      expect(there).toMatchObject(
        await here({
          owners: [idFor('ann')],
          body: body(
            paragraph('One, said an editor.'),
            paragraph('Two.'),
            paragraph('Three, says ', linkTo('ann', 'Ann'), '.'),
          ),
        }),
      )
    })

    it('are held with a conflict in one of them, which waits', async () => {
      await publish({ title: 'Editor' })
      const before = await rowsOf('things')

      await applyTwice({ ...wishes(), title: 'Document', lines: 'Document' })

      expect(await rowsOf('things')).toEqual(before)
      expect(await readersSee()).toMatchObject({ title: 'Editor', lines: 'First\nsecond' })
      expect(await proposalsOf(payload(), 'every')).toEqual([
        { path: 'title', value: 'Document' },
        { path: 'lines', value: 'Document' },
      ])
    })

    it('are an editor’s in one language and the document’s in another', async () => {
      await publish({ name: 'Bahnhof', list: [{ word: 'editor', weight: 9 }] }, 'fr')

      await applyTwice({
        ...wishes(),
        name: { en: 'Document', fr: 'Gare' },
        story: { en: body(paragraph('Twice.')), fr: body(paragraph('Il était une fois.')) },
        steps: [
          { order: 1, told: { en: 'Walk', fr: 'Va' } },
          { order: 2, told: { en: 'Stop', fr: 'Halte' } },
        ],
      })

      expect(await readersSee()).toMatchObject({
        name: { en: 'Document', fr: 'Bahnhof' },
        list: { en: [{ word: 'hill' }], fr: [{ word: 'editor', weight: 9 }] },
        story: { en: body(paragraph('Twice.')), fr: body(paragraph('Il était une fois.')) },
        steps: [{ told: { en: 'Walk', fr: 'Va' } }, { told: { en: 'Stop', fr: 'Halte' } }],
      })
    })

    it('are meant in the default language where a document names none, and emptied where it drops one', async () => {
      await applyTwice({ ...wishes(), name: 'Plain', names: { en: ['one'] } })

      const { name, names } = await readersSee()
      expect(name).toMatchObject({ en: 'Plain' })
      expect(name).not.toMatchObject({ fr: expect.any(String) })
      expect(names).not.toMatchObject({ fr: expect.arrayContaining([expect.any(String)]) })
    })

    it('are nobody’s change where a hook made something else of a value', async () => {
      const told = await outcomesOf(payload(), entriesWith(wishes()))
      await applyTwice({ ...wishes(), trimmed: '  less space ' })
      const updated = await readersSee()
      await publish({ trimmed: 'Editor' })
      await applyTwice({ ...wishes(), trimmed: '  less space ' })

      expect(told['every']).toEqual({ action: 'unchanged' })
      expect(updated).toMatchObject({ trimmed: 'less space' })
      expect(await readersSee()).toMatchObject({ trimmed: 'Editor' })
    })

    it('are replaced as a whole where they have parts that nobody knows, and the plan says so', async () => {
      const { plan } = await planEntries(payload(), entriesWith({ ...wishes(), data: { deep: 'document' } }))

      const { entries } = planJson(plan, { notices: [], target: 'here' })
      expect(entries.find(({ sourceId }) => sourceId === 'every')?.fields).toMatchObject([
        { path: 'data', outcome: 'update', isWhole: true },
      ])
    })

    async function rowsOf(collection: string): Promise<unknown> {
      const rows = await rowsAndVersions(payload())
      return [rows[collection], rows[`${collection} versions`]]
    }
  })
}
