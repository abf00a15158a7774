import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { idOfSource } from '../../../seed/desired/sourceId'
import { applyAsked } from '../../helpers/applyAsked'
import { driftData, driftText } from '../../helpers/driftOf'
import { makeVisitors } from '../../helpers/newsroomVisitors'
import type { VisitorName, Visitors } from '../../helpers/newsroomVisitors'
import { rollBack } from '../../helpers/rollBack'
import { applySeed } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { revised, smallDocuments } from '../../helpers/smallDocuments'

const kickerChanged = revised(smallDocuments, 'gare.yaml', ['kicker: Transports', 'kicker: Rail'])
const quote = { collection: 'quotes', id: idOfSource('gare#le train reviendra#1') } as const

export function driftEditorsSuite(payload: () => Payload): void {
  describe('by whom seeded entries were changed', () => {
    const { id, publish } = useSeededArticle(payload, smallDocuments)
    let visitors: Visitors | undefined
    beforeEach(async () => {
      visitors = await makeVisitors(payload())
    })
    const as = (name: VisitorName) => ({ user: visitors?.[name].user ?? null, overrideAccess: false })
    const article = { collection: 'articles', id } as const
    const publishAs = (name: VisitorName, data: object) =>
      payload().update({ ...article, data: { ...data, _status: 'published' }, ...as(name) })
    const autosaveAs = (name: VisitorName, data: object) =>
      payload().update({ ...article, data, draft: true, autosave: true, ...as(name) })
    const stateOf = async (sourceId: string) => {
      const where = { sourceId: { equals: sourceId } }
      const { docs } = await payload().find({ collection: 'seed-entries', where })
      return docs[0]
    }
    const bys = async () => {
      const { entries } = await driftData(payload())
      return entries.map(({ fields }) => fields.map(({ by, path }) => [path, by]))
    }

    it('is told of each field, and of the entry who saved it last', async () => {
      await publishAs('editor', { headline: 'Un retour en gare' })
      await publishAs('admin', { kicker: 'Rail' })
      const state = await stateOf('gare')

      const { code, text } = await driftText(payload())

      expect(code).toBe(4)
      expect(text.split('\n').map((line) => line.replaceAll(/\d{4}-\S+Z/gu, 'TIME'))).toEqual([
        'changed   articles gare: last saved by admin, TIME',
        '  ~ kicker, since TIME, by admin: “Transports” → “Rail”',
        '  ~ headline, since TIME, by editor: “La gare pourrait rouvrir” → “Un retour en gare”',
        '',
        '1 changed, 3 as the last apply left them.',
      ])
      expect(text).toContain(`last saved by admin, ${String(state?.lastEditedAt)}\n`)
    })

    it('names everybody whose words a field had since, the last one first', async () => {
      await publishAs('editor', { headline: 'Un' })
      await publishAs('admin', { headline: 'Deux' })

      expect(await bys()).toEqual([[['headline', ['admin', 'editor']]]])
    })

    it('is not told of a field where two people saved one draft in turn', async () => {
      await autosaveAs('editor', { headline: 'Un' })
      const alone = await bys()
      await autosaveAs('editor', { headline: 'Deux' })
      const still = await bys()
      await autosaveAs('admin', { kicker: 'Rail' })

      const { entries } = await driftData(payload())

      expect([alone, still]).toEqual([[[['headline', ['editor']]]], [[['headline', ['editor']]]]])
      expect(entries).toMatchObject([{ lastEditor: 'admin' }])
      expect(entries[0]?.fields.map(({ by }) => by)).toEqual([undefined, undefined])
    })

    it('is still told where a run was rolled back, or the editor’s value kept against the document’s', async () => {
      await publishAs('editor', { kicker: 'Train' })
      await applyAsked(payload(), kickerChanged, { onConflict: 'overwrite' })
      await rollBack(payload())
      const rolledBack = await bys()

      await applyAsked(payload(), kickerChanged, { onConflict: 'keep' })

      expect(rolledBack).toEqual([[['kicker', ['editor']]]])
      expect(await bys()).toEqual([[['kicker', ['editor']]]])
    })

    it('is what the panel’s editors did, never a seed or a script', async () => {
      await publish({ headline: 'Un retour en gare' })
      const before = await bys()
      await publishAs('editor', { byline: 'Une plume' })
      const saved = await stateOf('gare')

      await applySeed(payload(), kickerChanged)

      expect(before).toEqual([[['headline', undefined]]])
      expect(await bys()).toEqual([
        [
          ['headline', undefined],
          ['byline', ['editor']],
        ],
      ])
      expect(await stateOf('gare')).toMatchObject({ lastEditor: 'editor', edits: saved?.edits })
    })

    it('leaves what a seed remembers as old as it was', async () => {
      const before = await stateOf('gare')
      await publishAs('editor', { byline: 'Une plume' })

      const after = await stateOf('gare')

      expect(after?.lastEditor).toBe('editor')
      expect({ ...after, lastEditor: null, lastEditedAt: null, edits: null }).toEqual({
        ...before,
        lastEditor: null,
        lastEditedAt: null,
        edits: null,
      })
    })

    it('is told of what is in the trash, and of what was deleted for good', async () => {
      await payload().delete({ ...quote, ...as('admin') })
      const deletedAt = (await stateOf('gare#le train reviendra#1'))?.lastEditedAt
      const trashedAt = new Date().toISOString()
      await payload().update({ ...article, data: { deletedAt: trashedAt }, ...as('editor') })

      const { text } = await driftText(payload())

      expect(text.split('\n')).toEqual([
        `trashed   articles gare: in the trash since ${trashedAt}, by editor`,
        `deleted   quotes gare#le train reviendra#1: deleted by admin, ${String(deletedAt)}`,
        '',
        '1 in the trash, 1 deleted, 2 as the last apply left them.',
      ])
    })

    it('stays known by name when the account is deleted', async () => {
      await publishAs('editor', { headline: 'Un retour en gare' })
      await payload().delete({ collection: 'users', where: { name: { equals: 'editor' } } })

      expect((await driftText(payload())).text).toMatch(/^changed {3}articles gare: last saved by editor, /u)
    })

    it('is an admin’s to read', async () => {
      await publishAs('editor', { headline: 'Un retour en gare' })
      const read = (name: VisitorName) =>
        payload().find({ collection: 'seed-entries', where: { lastEditor: { exists: true } }, ...as(name) })

      expect((await read('admin')).docs).toMatchObject([{ sourceId: 'gare', lastEditor: 'editor' }])
      await expect(read('editor')).rejects.toMatchObject({ status: 403 })
      await expect(read('anonymous')).rejects.toMatchObject({ status: 403 })
    })
  })
}
