import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { clearSeed } from '../../helpers/clearSeed'
import { rollBack } from '../../helpers/rollBack'
import { driftText } from '../../helpers/driftOf'
import { applySeed, rowsAndVersions } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { revised, smallDocuments } from '../../helpers/smallDocuments'

const withSlug = revised(smallDocuments, 'gare.yaml', ['key: gare', 'key: rail\nslug: gare-rouverte'])

/** A second document that wishes the same slug. */
const withTwo = {
  ...withSlug,
  'port.txt': 'Le port ferme.\n',
  'port.yaml': 'key: port\ninLanguage: fr\nslug: gare-rouverte\nquotes: []\n',
}

export function slugsSuite(payload: () => Payload): void {
  describe('a slug that a document wishes', () => {
    beforeEach(() => clearSeed(payload()))

    const editorsArticle = (data: object) =>
      payload().create({
        collection: 'articles',
        data: { headline: 'Autre', inLanguage: 'fr', slug: 'gare-rouverte', ...data },
      })

    it('is refused where an editor’s entry has it: with file and line, before anything is written', async () => {
      await editorsArticle({})
      const before = await rowsAndVersions(payload())

      await expect(applySeed(payload(), withSlug)).rejects.toMatchObject({
        code: 'SEED_INVALID',
        exitCode: 1,
        message: expect.stringMatching(
          /gare\.yaml:2: the slug “gare-rouverte” is taken by another entry of articles: “Autre”/u,
        ),
      })
      expect(await rowsAndVersions(payload())).toEqual(before)
    })

    it('is refused where an editor’s entry had it, and readers may still have that', async () => {
      const { id } = await editorsArticle({ _status: 'published' })
      const data = { slug: 'autre', _status: 'published' } as const
      await payload().update({ collection: 'articles', id, data })
      const before = await rowsAndVersions(payload())

      await expect(applySeed(payload(), withSlug)).rejects.toMatchObject({
        code: 'SEED_INVALID',
        message: expect.stringMatching(
          /gare\.yaml:2: the slug “gare-rouverte” was once that of another entry of articles: “Autre”/u,
        ),
      })
      expect(await rowsAndVersions(payload())).toEqual(before)
    })

    it('is refused where two documents wish it, with both files and lines, before anything is written', async () => {
      const before = await rowsAndVersions(payload())

      await expect(applySeed(payload(), withTwo)).rejects.toMatchObject({
        code: 'SEED_INVALID',
        message: expect.stringMatching(
          /port\.yaml:3: the slug “gare-rouverte” is also that of rail \(gare\.yaml:2\); give each a slug of its own/u,
        ),
      })
      expect(await rowsAndVersions(payload())).toEqual(before)
    })

    it('is told along with everything else that stands in the way', async () => {
      await editorsArticle({ slug: 'petit' })
      const person = ['{ name: Jean Petit }', '{ name: Jean Petit, slug: petit }'] as const
      const article = ['kicker: Transports', 'kicker: Transports\narticleSection: Villes'] as const
      const more = revised(revised(withTwo, 'people.yaml', person), 'gare.yaml', article)
      await payload().create({
        collection: 'people',
        data: { name: 'P', slug: 'petit', _status: 'published' },
      })

      await expect(applySeed(payload(), more)).rejects.toMatchObject({
        message: expect.stringMatching(
          /^2 problems .*people\.yaml:2: the slug “petit” is taken by .*port\.yaml:3: the slug “gare-rouverte” is also/su,
        ),
      })
    })
  })

  describe('a slug that no document states', () => {
    const { editorsSee, publish, readersSee, saveDraft } = useSeededArticle(payload, smallDocuments)
    const headline = 'headline: La gare pourrait rouvrir'
    const reopened = revised(smallDocuments, 'gare.yaml', [headline, 'headline: La gare rouvrira'])

    it('goes with the title, as in a new environment, and stays valid as a former one', async () => {
      await applySeed(payload(), reopened)
      const here = await readersSee()
      const { code } = await driftText(payload())
      const before = await rowsAndVersions(payload())
      await applySeed(payload(), reopened)

      expect(here).toMatchObject({ slug: 'la-gare-rouvrira', formerSlugs: ['la-gare-pourrait-rouvrir'] })
      expect(code).toBe(0)
      expect(await rowsAndVersions(payload())).toEqual(before)
      await clearSeed(payload())
      await applySeed(payload(), reopened)
      expect((await readersSee())?.slug).toBe(here?.slug)
    })

    it('gets a number where another entry has what the title makes', async () => {
      const other = { headline: 'Autre', inLanguage: 'fr', slug: 'la-gare-rouvrira' } as const
      await payload().create({ collection: 'articles', data: other })

      await applySeed(payload(), reopened)

      expect((await readersSee())?.slug).toBe('la-gare-rouvrira-2')
      expect((await driftText(payload())).code).toBe(0)
    })

    it('stays where an editor chose it', async () => {
      await publish({ slug: 'gare-centrale' })

      await applySeed(payload(), reopened)

      expect(await readersSee()).toMatchObject({ headline: 'La gare rouvrira', slug: 'gare-centrale' })
    })

    it('goes along in the draft that an editor left on top', async () => {
      await saveDraft({ kicker: 'Rail' })

      await applySeed(payload(), reopened)

      expect((await readersSee())?.slug).toBe('la-gare-rouvrira')
      expect(await editorsSee()).toMatchObject({ kicker: 'Rail', slug: 'la-gare-rouvrira' })
    })

    it('comes back with a rollback', async () => {
      await applySeed(payload(), reopened)

      await rollBack(payload())

      expect(await readersSee()).toMatchObject({
        headline: 'La gare pourrait rouvrir',
        slug: 'la-gare-pourrait-rouvrir',
      })
      expect((await driftText(payload())).code).toBe(0)
    })
  })
}
