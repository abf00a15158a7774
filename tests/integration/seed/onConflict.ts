import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { applyAsked } from '../../helpers/applyAsked'
import { rollBack } from '../../helpers/rollBack'
import { applySeed, rowsAndVersions } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { oneDocument, revised, smallDocuments } from '../../helpers/smallDocuments'

const withHeadline = revised(oneDocument, 'gare.yaml', ['La gare pourrait rouvrir', 'La gare rouvrira'])
const withBoth = revised(withHeadline, 'gare.yaml', ['kicker: Transports', 'kicker: Rail'])

export function onConflictSuite(payload: () => Payload): void {
  describe('where editors and documents changed the same', () => {
    const { editorsSee, proposals, publish, readersSee, saveDraft } = useSeededArticle(payload, oneDocument)

    it('keep leaves the editor’s, writes the rest, and is not asked again until the document changes', async () => {
      await publish({ headline: 'Un retour en gare' })

      const first = await applyAsked(payload(), withBoth, { onConflict: 'keep' })
      const again = await applySeed(payload(), withBoth)
      const third = revised(withBoth, 'gare.yaml', ['La gare rouvrira', 'La gare a rouvert'])
      const other = await applySeed(payload(), third)

      expect(first.counts).toMatchObject({ update: 1, conflict: 0, proposals: 0 })
      expect(again.run).toBeUndefined()
      expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare', kicker: 'Rail' })
      expect(other.counts).toMatchObject({ conflict: 1 })
    })

    it('overwrite writes the document’s, published and in the draft on top, and leaves the rest of the draft', async () => {
      await publish({ headline: 'Un retour en gare' })
      await saveDraft({ headline: 'Brouillon de titre', byline: 'Une plume' })

      const first = await applyAsked(payload(), withBoth, { onConflict: 'overwrite' })
      const again = await applyAsked(payload(), withBoth, { onConflict: 'overwrite' })

      expect(first.counts).toMatchObject({ update: 1, conflict: 0 })
      expect(await readersSee()).toMatchObject({ headline: 'La gare rouvrira', kicker: 'Rail' })
      expect((await readersSee())?.byline ?? null).toBeNull()
      expect(await editorsSee()).toMatchObject({
        _status: 'draft',
        headline: 'La gare rouvrira',
        kicker: 'Rail',
        byline: 'Une plume',
      })
      expect(again.run).toBeUndefined()
    })

    it('overwrite ends what waited before, and a rollback gives back what the editor had', async () => {
      await publish({ headline: 'Un retour en gare' })
      await applySeed(payload(), withBoth)

      const { run } = await applyAsked(payload(), withBoth, { onConflict: 'overwrite' })
      const where = { and: [{ run: { equals: run } }, { sourceId: { equals: 'gare' } }] }
      const { docs } = await payload().find({ collection: 'seed-changes', where })

      expect(await proposals()).toEqual([])
      await rollBack(payload(), run)
      expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare', kicker: 'Transports' })
      expect(docs).toMatchObject([
        { kind: 'updated', before: { main: { headline: 'Un retour en gare', kicker: 'Transports' } } },
      ])
    })

    it('fail writes nothing at all, and names each conflict', async () => {
      await publish({ headline: 'Un retour en gare' })
      const more = { ...withBoth, 'people.yaml': 'rose-lenoir: { name: Rose Lenoir }\n' }
      const before = await rowsAndVersions(payload())

      await expect(applyAsked(payload(), more, { onConflict: 'fail' })).rejects.toMatchObject({
        code: 'SEED_CONFLICT',
        exitCode: 1,
        message: expect.stringContaining('  articles gare: headline'),
      })
      const after = await rowsAndVersions(payload())

      expect({ ...after, 'seed-lease': [] }).toEqual(before)
      expect(after['seed-lease']).toEqual([])
    })

    it('fail applies everything where there is no conflict', async () => {
      await publish({ byline: 'Une plume' })

      await applyAsked(payload(), withBoth, { onConflict: 'fail' })

      expect(await readersSee()).toMatchObject({ headline: 'La gare rouvrira', byline: 'Une plume' })
    })
  })

  describe('where an editor comes in between', () => {
    const { publish, readersSee } = useSeededArticle(payload, smallDocuments)

    it('fail stops before that group, and what was finished is kept', async () => {
      const person = ['Jean Petit }', 'Jean Petit, jobTitle: maire }'] as const
      const headline = ['La gare pourrait rouvrir', 'La gare rouvrira'] as const
      const both = revised(revised(smallDocuments, 'people.yaml', person), 'gare.yaml', headline)
      const onGroup = async (): Promise<void> => {
        await publish({ headline: 'Un retour en gare' })
      }

      await expect(applyAsked(payload(), both, { onConflict: 'fail', onGroup })).rejects.toMatchObject({
        code: 'SEED_CONFLICT',
        message: expect.stringContaining('articles gare: headline'),
      })
      const { docs } = await payload().find({
        collection: 'people',
        where: { jobTitle: { equals: 'maire' } },
      })

      expect(docs).toHaveLength(1)
      expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare' })
    })
  })
}
