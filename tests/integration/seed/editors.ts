import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { applyDocuments } from '../../../seed/commands/applyDocuments'
import { idOfSource } from '../../../seed/desired/sourceId'
import { bodyOf } from '../../../src/text/bodyOf'
import { projectBody } from '../../../src/text/projectBody'
import { planAsked } from '../../helpers/applyAsked'
import { clearSeed } from '../../helpers/clearSeed'
import { mergeAnne } from '../../helpers/mergeAnne'
import { applySeed, folderOf, planFolder, rowsAndVersions } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { oneDocument, replaced, revised, smallDocuments } from '../../helpers/smallDocuments'
import type { Documents } from '../../helpers/smallDocuments'

const quoteId = idOfSource('gare#le train reviendra#1')

const otherKicker = ['kicker: Transports', 'kicker: Rail'] as const
const kickerChanged = revised(oneDocument, 'gare.yaml', otherKicker)
const withKicker = revised(smallDocuments, 'gare.yaml', otherKicker)

const withQuote = (item: string): Documents => ({
  ...smallDocuments,
  'gare.yaml': `${smallDocuments['gare.yaml'] ?? ''}${item}`,
})

export function editorsSuite(payload: () => Payload): void {
  describe('a seed after editors of an article', () => {
    const { editorsSee, id, proposals, publish, readersSee, saveDraft } = useSeededArticle(
      payload,
      oneDocument,
    )

    it('keeps a headline that an editor published, and updates what nobody touched', async () => {
      await publish({ headline: 'Un retour en gare' })

      await applySeed(payload(), kickerChanged)

      expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare', kicker: 'Rail' })
      expect(await proposals()).toEqual([])
    })

    it('sees what an editor saved whose clock is behind', async () => {
      await publish({ headline: 'Un retour en gare' })
      await setClockBack(payload(), id)

      const { plan } = await planFolder(payload(), await folderOf(oneDocument))
      await applySeed(payload(), kickerChanged)

      const told = plan.groups.flatMap(({ entries }) => entries)
      expect(told.map(({ action, desired }) => [desired.sourceId, action])).toContainEqual(['gare', 'keep'])
      expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare', kicker: 'Rail' })
    })

    it('sees a draft that an editor saved whose clock is behind', async () => {
      await saveDraft({ headline: 'Brouillon de titre' })
      await setClockBack(payload(), id)

      await applySeed(payload(), kickerChanged)

      expect(await readersSee()).toMatchObject({ headline: 'La gare pourrait rouvrir', kicker: 'Rail' })
      expect(await editorsSee()).toMatchObject({ headline: 'Brouillon de titre', kicker: 'Rail' })
    })

    it('does not publish what an editor unpublished', async () => {
      await payload().update({ collection: 'articles', id, data: { _status: 'draft' } })

      await applySeed(payload(), kickerChanged)

      expect(await readersSee()).toBeUndefined()
      expect(await editorsSee()).toMatchObject({ _status: 'draft', kicker: 'Rail' })
    })

    it('updates the published text under an editor’s draft, and leaves the draft on top', async () => {
      await saveDraft({ headline: 'Brouillon de titre' })

      await applySeed(payload(), kickerChanged)

      expect(await readersSee()).toMatchObject({ headline: 'La gare pourrait rouvrir', kicker: 'Rail' })
      expect(await editorsSee()).toMatchObject({
        _status: 'draft',
        headline: 'Brouillon de titre',
        kicker: 'Rail',
      })
    })

    it('leaves an entry that an editor has open, and writes it when it is closed', async () => {
      const user = await payload().create({ collection: 'users', data: newUser })
      const lock = {
        document: { relationTo: 'articles', value: id },
        user: { relationTo: 'users', value: user.id },
      } as const
      const { id: lockId } = await payload().create({ collection: 'payload-locked-documents', data: lock })

      const locked = await applySeed(payload(), kickerChanged, { waitMs: 0 })
      await payload().delete({ collection: 'payload-locked-documents', id: lockId })
      const closed = await applySeed(payload(), kickerChanged)

      expect(locked.refused).toEqual([{ sourceId: 'gare', reason: 'Editor has it open' }])
      expect(closed.refused).toEqual([])
      expect(await readersSee()).toMatchObject({ kicker: 'Rail' })
    })
  })

  describe('a seed after editors', () => {
    const { editorsSee, publish, readersSee, trash } = useSeededArticle(payload, smallDocuments)

    it('brings a document’s new words to the body, its mentions and its quotes', async () => {
      const longer = revised(smallDocuments, 'gare.txt', [
        'La maire Anne Morel',
        'Mardi, la maire Anne Morel',
      ])

      await applySeed(payload(), longer)
      const article = await readersSee()
      const { docs } = await payload().find({ collection: 'quotes', overrideAccess: false })

      expect(projectBody(bodyOf(article?.body)).text).toMatch(/^Mardi, la maire Anne Morel veut/u)
      expect(article?.mentions).toHaveLength(2)
      expect(docs).toMatchObject([
        { anchor: 'anchored', public: true, selectors: [{ exact: 'Le train reviendra', start: 51 }] },
      ])
    })

    it('takes a quote that an editor moved along with its text for unchanged', async () => {
      const { body } = await editorsSee()
      await publish({ body: replaced(body, 'La maire', 'Hier, la maire') })

      const { plan } = await planFolder(payload(), await folderOf(smallDocuments))

      expect(plan.groups.at(-1)?.entries.map(({ action }) => action)).toEqual(['keep', 'unchanged'])
    })

    it('finds a person where an editor merged them, and wishes nothing of them any more', async () => {
      const id = await mergeAnne(payload())
      const more = withQuote('  - { words: rouvrir, type: fragment, speaker: anne-morel }\n')

      await applySeed(payload(), more)
      const again = await applySeed(payload(), more)
      const { docs } = await payload().find({ collection: 'quotes', depth: 0, overrideAccess: false })

      expect(docs.map(({ speaker }) => speaker)).toEqual([id, id])
      expect(again.run).toBeUndefined()
    })

    it('finds a person whom an editor merged while somebody looked at the plan', async () => {
      const more = withQuote('  - { words: rouvrir, type: fragment, speaker: anne-morel }\n')
      const planned = await planAsked(payload(), more, {})
      const id = await mergeAnne(payload())

      const { refused } = await applyDocuments(payload(), planned, { waitMs: 30_000, wasAsked: true })
      const { docs } = await payload().find({ collection: 'quotes', depth: 0, overrideAccess: false })

      expect(refused).toEqual([])
      expect(docs.map(({ speaker }) => speaker)).toEqual([id, id])
    })

    it('leaves an entry that no document asks for any more, and says so', async () => {
      const fewer = revised(smallDocuments, 'gare.yaml', [
        /quotes:[^]*/u.exec(smallDocuments['gare.yaml'] ?? '')?.[0] ?? '',
        'quotes: []\n',
      ])

      const { plan } = await planFolder(payload(), await folderOf(fewer))

      expect(plan.orphans.map(({ sourceId }) => sourceId)).toEqual(['gare#le train reviendra#1'])
      expect((await payload().count({ collection: 'quotes', overrideAccess: false })).totalDocs).toBe(1)
    })

    it('brings back neither what was trashed nor what was deleted', async () => {
      await payload().delete({ collection: 'quotes', id: quoteId })
      await trash()
      const before = await rowsAndVersions(payload())

      await applySeed(payload(), withKicker)
      const { plan } = await planFolder(payload(), await folderOf(withKicker))

      expect(await rowsAndVersions(payload())).toEqual(before)
      expect(reasonsIn(plan.groups)).toEqual({
        gare: 'in the trash',
        'gare#le train reviendra#1': 'deleted by an editor',
      })
    })

    it('adds no quote to an article in the trash', async () => {
      await trash()
      const quote = '  - { words: n’y croit pas, type: fragment, speaker: jean-petit }\n'
      const more = { ...smallDocuments, 'gare.yaml': `${smallDocuments['gare.yaml'] ?? ''}${quote}` }

      await applySeed(payload(), more)
      const { plan } = await planFolder(payload(), await folderOf(more))

      expect(reasonsIn(plan.groups)).toMatchObject({
        'gare#n y croit pas#1': 'it refers to gare: in the trash',
      })
      expect((await payload().count({ collection: 'quotes', trash: true })).totalDocs).toBe(1)
    })

    it('publishes a draft’s document when its yaml says so, with its people', async () => {
      await clearSeed(payload())
      const draft = revised(smallDocuments, 'gare.yaml', ['status: published', 'status: draft'])
      await applySeed(payload(), draft)
      const hidden = await readersSee()

      await applySeed(payload(), smallDocuments)
      const people = await payload().count({ collection: 'people', overrideAccess: false })

      expect(hidden).toBeUndefined()
      expect(await readersSee()).toMatchObject({ headline: 'La gare pourrait rouvrir' })
      expect(people.totalDocs).toBe(2)
    })
  })
}

const newUser = {
  email: 'editor@news.example',
  name: 'Editor',
  password: 'a long password',
  role: 'editor',
} as const

function reasonsIn(groups: Awaited<ReturnType<typeof planFolder>>['plan']['groups']): Documents {
  const kept = groups.flatMap(({ entries }) => entries).filter(({ reason }) => reason !== undefined)
  return Object.fromEntries(kept.map(({ desired, reason }) => [desired.sourceId, reason ?? '']))
}

/** Has the newest save of an article come from a machine whose clock is a day behind. */
async function setClockBack({ db }: Payload, id: string): Promise<void> {
  const at = new Date(Date.now() - 86_400_000).toISOString()
  await db.updateOne({ collection: 'articles', id, data: { updatedAt: at } })
  const where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const { docs } = await db.findVersions<Record<string, unknown>>({ collection: 'articles', where })
  for (const { id: versionId, version } of docs)
    await db.updateVersion({
      collection: 'articles',
      id: versionId,
      versionData: { createdAt: at, updatedAt: at, version: { ...version, updatedAt: at } },
    })
}
