import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { idOfSource } from '../../../seed/desired/sourceId'
import { bodyOf, makeArticle, makeQuote } from '../../helpers/newsroomEntries'
import { countsOf, reasonsOf, rollBack } from '../../helpers/rollBack'
import { applySeed, rowsAndVersions } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { oneDocument, revised, smallDocuments } from '../../helpers/smallDocuments'

const quoteSource = 'gare#le train reviendra#1'
const kickerChanged = revised(oneDocument, 'gare.yaml', ['kicker: Transports', 'kicker: Rail'])

export function rollbackAfterEditorsSuite(payload: () => Payload): void {
  describe('a rollback after editors of what the apply created', () => {
    const { id, publish, readersSee, saveDraft, trash } = useSeededArticle(payload, smallDocuments)
    const anne = idOfSource('person:anne-morel')
    const jean = idOfSource('person:jean-petit')

    it('leaves an article that an editor published anew, with its quotes and the people it names', async () => {
      await publish({ kicker: 'Rail' })
      const before = await entriesIn(payload())

      const result = await rollBack(payload())

      expect(reasonsOf(result)).toEqual({
        gare: 'an editor changed it since',
        [quoteSource]: 'it belongs to gare, which stays',
        'person:anne-morel': expect.stringMatching(
          /^still referred to by articles “La gare pourrait rouvrir” \(/u,
        ),
        'person:jean-petit': expect.stringMatching(
          /^still referred to by articles “La gare pourrait rouvrir” \(/u,
        ),
      })
      expect(result.rollback).toBeUndefined()
      expect(await entriesIn(payload())).toEqual(before)
    })

    it('takes a draft that an editor saved on top for an edit', async () => {
      await saveDraft({ kicker: 'Rail' })

      const result = await rollBack(payload())

      expect(reasonsOf(result)).toMatchObject({ gare: 'an editor saved a draft of it since' })
      expect(await readersSee()).toMatchObject({ kicker: 'Transports' })
    })

    it('takes a save that changes nothing for none', async () => {
      await publish({ kicker: 'Transports' })

      expect(countsOf(await rollBack(payload()))).toMatchObject({ delete: 4, leave: 0 })
    })

    it('leaves people whom editors linked elsewhere, be it in a draft on top alone, and says where', async () => {
      const says = ['Anne Morel parle.', 'Jean Petit aussi.']
      const linked = await makeArticle(payload(), { says, links: { 'Anne Morel': anne } })
      const drafted = await makeArticle(payload(), { says })
      const data = { body: bodyOf(says, { 'Jean Petit': jean }) }
      await payload().update({ collection: 'articles', id: drafted.id, data, draft: true })

      const result = await rollBack(payload())

      expect(countsOf(result)).toEqual({ restore: 0, delete: 2, forget: 0, leave: 2 })
      expect(reasonsOf(result)).toEqual({
        'person:anne-morel': `still referred to by articles “${linked.headline ?? ''}” (${linked.id})`,
        'person:jean-petit': `still referred to by articles “${drafted.headline ?? ''}” (${drafted.id})`,
      })
      expect((await payload().count({ collection: 'people' })).totalDocs).toBe(2)
    })

    it('leaves a person whom an editor quotes elsewhere, and deletes the others', async () => {
      const article = await makeArticle(payload())
      const own = await makeQuote(payload(), article, { says: 'oui', speaker: jean })

      const result = await rollBack(payload())

      expect(reasonsOf(result)).toEqual({
        'person:jean-petit': expect.stringMatching(
          new RegExp(`^still referred to by quotes “Jean Petit : « oui ».*” \\(${own.id}\\)$`, 'u'),
        ),
      })
      expect(await payload().count({ collection: 'people', where: { id: { equals: anne } } })).toEqual({
        totalDocs: 0,
      })
    })

    it('leaves an article from which an editor quotes, and so loses no quote of theirs', async () => {
      const { id: own } = await makeQuote(payload(), { id }, { says: 'n’y croit pas' })

      const result = await rollBack(payload())

      expect(reasonsOf(result).gare).toContain(`(${own})`)
      expect((await payload().count({ collection: 'quotes' })).totalDocs).toBe(2)
    })

    it('leaves what is in the trash and what an editor deleted, and still remembers it', async () => {
      await trash()
      await payload().delete({ collection: 'quotes', id: idOfSource(quoteSource), trash: true })

      const result = await rollBack(payload())

      expect(reasonsOf(result)).toMatchObject({ gare: 'in the trash', [quoteSource]: 'deleted by an editor' })
      expect((await payload().count({ collection: 'seed-entries' })).totalDocs).toBe(4)
    })

    it('leaves an article that an editor has open, says who, and takes it back when it is closed', async () => {
      const data = {
        email: 'editor@news.example',
        name: 'Editor',
        password: 'a long password',
        role: 'editor',
      } as const
      const user = await payload().create({ collection: 'users', data })
      const lock = {
        document: { relationTo: 'articles', value: id },
        user: { relationTo: 'users', value: user.id },
      } as const
      const { id: lockId } = await payload().create({ collection: 'payload-locked-documents', data: lock })

      const locked = await rollBack(payload())
      await payload().delete({ collection: 'payload-locked-documents', id: lockId })
      const closed = await rollBack(payload())

      expect(reasonsOf(locked).gare).toMatch(/^(?:Editor|editor@news\.example) has it open$/u)
      expect(countsOf(closed)).toEqual({ restore: 0, delete: 4, forget: 0, leave: 0 })
    })
  })

  describe('a rollback after editors of what the apply changed', () => {
    const { editorsSee, publish, readersSee, saveDraft } = useSeededArticle(payload, oneDocument)

    it('leaves what an editor published since', async () => {
      await applySeed(payload(), kickerChanged)
      await publish({ headline: 'Un retour en gare' })

      const result = await rollBack(payload())

      expect(reasonsOf(result)).toEqual({ gare: 'an editor changed it since' })
      expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare', kicker: 'Rail' })
    })

    it('leaves both texts where the draft on top was saved again since', async () => {
      await saveDraft({ headline: 'Brouillon de titre' })
      await applySeed(payload(), kickerChanged)
      await saveDraft({ headline: 'Second brouillon' })

      const result = await rollBack(payload())

      expect(reasonsOf(result)).toEqual({ gare: 'an editor saved a draft of it since' })
      expect(await readersSee()).toMatchObject({ kicker: 'Rail' })
      expect(await editorsSee()).toMatchObject({ headline: 'Second brouillon', kicker: 'Rail' })
    })
  })
}

async function entriesIn(payload: Payload): Promise<unknown> {
  const { 'seed-changes': _, 'seed-runs': __, 'seed-lease': ___, ...entries } = await rowsAndVersions(payload)
  return entries
}
