import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { applyDocuments } from '../../../seed/commands/applyDocuments'
import { idOfSource } from '../../../seed/desired/sourceId'
import type { GroupPlan } from '../../../seed/plan/makePlan'
import { planAsked } from '../../helpers/applyAsked'
import { clearSeed } from '../../helpers/clearSeed'
import { mergeAnne } from '../../helpers/mergeAnne'
import { applySeed, folderOf, planFolder } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { revised, smallDocuments } from '../../helpers/smallDocuments'
import type { Documents } from '../../helpers/smallDocuments'

const anne = { collection: 'people', id: idOfSource('person:anne-morel') } as const
const inTrash = { deletedAt: new Date().toISOString() }

/** Jean is written in a group before the article’s, of which only a quote of Anne’s is new. */
const more = revised(
  {
    ...smallDocuments,
    'gare.yaml': `${smallDocuments['gare.yaml'] ?? ''}  - { words: rouvrir, type: fragment, speaker: anne-morel }\n`,
  },
  'people.yaml',
  ['jean-petit: { name: Jean Petit }', 'jean-petit: { name: Jean Petit, jobTitle: Conseiller }'],
)

/** Jean, and then the kicker of the article. */
const changed = revised({ ...smallDocuments, 'people.yaml': more['people.yaml'] ?? '' }, 'gare.yaml', [
  'kicker: Transports',
  'kicker: Rail',
])

export function meanwhileSuite(payload: () => Payload): void {
  const quotes = async () => {
    const { docs } = await payload().find({ collection: 'quotes', depth: 0, overrideAccess: false })
    return docs
  }

  /** Applies documents; an editor acts after the first group. Returns why entries were kept, by source id. */
  async function applyWhile(documents: Documents, edit: () => Promise<unknown>): Promise<Documents> {
    const kept: Record<string, string> = {}
    let isFirst = true
    const onGroup = async ({ entries }: GroupPlan): Promise<void> => {
      for (const { desired, reason } of entries) if (reason !== undefined) kept[desired.sourceId] = reason
      if (isFirst) await edit()
      isFirst = false
    }
    const { refused } = await applySeed(payload(), documents, { onGroup, waitMs: 0 })
    expect(isFirst).toBe(false)
    for (const { reason, sourceId } of refused) expect(kept[sourceId]).toBe(reason)
    return { ...kept, refused: refused.map(({ sourceId }) => sourceId).join(' ') }
  }

  describe('a first load while editors are at work', () => {
    beforeEach(() => clearSeed(payload()))

    it('links and quotes whom they merged a person into, and nothing is left to do', async () => {
      let into: string | undefined

      await applyWhile(smallDocuments, async () => {
        into = await mergeAnne(payload())
      })
      const { docs } = await payload().find({ collection: 'articles', depth: 0, overrideAccess: false })
      const again = await applySeed(payload(), smallDocuments)

      expect((await quotes()).map(({ speaker }) => speaker)).toEqual([into])
      expect(docs).toMatchObject([{ mentions: expect.arrayContaining([into]) }])
      expect(JSON.stringify(docs)).not.toContain(anne.id)
      expect(again.run).toBeUndefined()
    })

    it.each([
      ['trashed', 'in the trash', () => payload().update({ ...anne, data: inTrash })],
      ['deleted', 'deleted by an editor', () => payload().delete(anne)],
    ] as const)('refers to nobody whom they %s, and says so', async (_, reason, remove) => {
      const kept = await applyWhile(smallDocuments, remove)
      const { docs } = await payload().find({ ...anne, trash: true, where: { id: { equals: anne.id } } })

      expect(kept['gare']).toBe(`it refers to person:anne-morel: ${reason}`)
      expect(kept['refused']?.split(' ')).toContain('gare')
      expect((await payload().count({ collection: 'articles' })).totalDocs).toBe(0)
      expect(docs.every(({ deletedAt }) => Boolean(deletedAt))).toBe(true)
    })
  })

  describe('an apply while editors are at work', () => {
    const { editorsSee, id, publish, readersSee, trash } = useSeededArticle(payload, smallDocuments)
    const article = { collection: 'articles', id } as const
    const unpublish = () => payload().update({ ...article, data: { _status: 'draft' } })

    it('quotes whom they merged a person into, of whom it writes nothing itself', async () => {
      let into: string | undefined

      await applyWhile(more, async () => {
        into = await mergeAnne(payload())
      })
      const again = await applySeed(payload(), more)

      expect((await quotes()).map(({ speaker }) => speaker)).toEqual([into, into])
      expect(again.run).toBeUndefined()
    })

    it('leaves whom they merged as they are, though their document changes', async () => {
      const people = `jean-petit: { name: Jean Petit, jobTitle: Conseiller }
anne-morel: { name: Anne Morel, alternateNames: [Morel], jobTitle: Maire }
`
      const kept = await applyWhile({ ...changed, 'people.yaml': people }, () => mergeAnne(payload()))

      const merged = await payload().findByID({ ...anne, depth: 0, trash: true })
      expect(kept['person:anne-morel']).toBe('merged into another entry')
      expect(merged.jobTitle).toBeFalsy()
      expect(merged.deletedAt).toBeTruthy()
    })

    it('leaves an article in the trash into which they put it', async () => {
      const kept = await applyWhile(changed, trash)

      const found = await payload().findByID({ ...article, depth: 0, trash: true })
      expect(kept['gare']).toBe('in the trash')
      expect(found).toMatchObject({ kicker: 'Transports' })
      expect(found.deletedAt).toBeTruthy()
    })

    it('does not publish again what they unpublished, and brings it the document’s change', async () => {
      await applyWhile(changed, unpublish)

      expect(await readersSee()).toBeUndefined()
      expect(await editorsSee()).toMatchObject({ _status: 'draft', kicker: 'Rail' })
    })

    it('leaves an article that they opened, with what they wrote in it', async () => {
      const data = {
        email: 'e@news.example',
        name: 'Ève',
        password: 'a long password',
        role: 'editor',
      } as const
      const user = await payload().create({ collection: 'users', data })
      const lock = {
        document: { relationTo: 'articles', value: id },
        user: { relationTo: 'users', value: user.id },
      } as const

      const kept = await applyWhile(changed, () =>
        payload().create({ collection: 'payload-locked-documents', data: lock }),
      )

      expect(kept['gare']).toBe('Ève has it open')
      expect(await readersSee()).toMatchObject({ kicker: 'Transports' })
    })

    it('keeps the kicker that they published, though it planned its own', async () => {
      await applyWhile(changed, () => publish({ kicker: 'Région' }))

      expect(await readersSee()).toMatchObject({ kicker: 'Région' })
    })
  })

  describe('what editors do between a plan and its apply', () => {
    const { editorsSee, id, readersSee, trash } = useSeededArticle(payload, smallDocuments)
    const article = { collection: 'articles', id } as const
    const applyAfter = async (edit: () => Promise<unknown>): Promise<void> => {
      const planned = await planAsked(payload(), changed, {})
      await edit()
      await applyDocuments(payload(), planned, { waitMs: 0 })
    }

    it('leaves in the trash what they put there', async () => {
      await applyAfter(trash)

      const found = await payload().findByID({ ...article, depth: 0, trash: true })
      expect(found).toMatchObject({ kicker: 'Transports' })
      expect(found.deletedAt).toBeTruthy()
    })

    it('stays unpublished where they unpublished it', async () => {
      await applyAfter(() => payload().update({ ...article, data: { _status: 'draft' } }))

      expect(await readersSee()).toBeUndefined()
      expect(await editorsSee()).toMatchObject({ _status: 'draft', kicker: 'Rail' })
    })

    it('waits beside the kicker that they published', async () => {
      await applyAfter(() =>
        payload().update({ ...article, data: { kicker: 'Ville', _status: 'published' } }),
      )
      const { plan } = await planFolder(payload(), await folderOf(changed))

      expect(await readersSee()).toMatchObject({ kicker: 'Ville' })
      expect(plan.groups.at(-1)?.entries[0]?.action).toBe('conflict')
    })
  })
}
