import { beforeEach, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { idOfSource } from '../../seed/desired/sourceId'
import { mergePeople } from '../../src/revise/mergePeople'
import { bodyOf } from '../../src/text/bodyOf'
import { projectBody } from '../../src/text/projectBody'
import { clearSeed } from '../helpers/clearSeed'
import { describeOnBothDatabases } from '../helpers/databases'
import { newsroomConfig } from '../helpers/newsroomConfig'
import { applySeed, folderOf, planFolder, proposalsOf, rowsAndVersions } from '../helpers/seedDocuments'
import { replaced, revised, smallDocuments } from '../helpers/smallDocuments'
import type { Documents } from '../helpers/smallDocuments'
import { useTestPayload } from '../helpers/testPayload'

const articleId = idOfSource('gare')
const quoteId = idOfSource('gare#le train reviendra#1')

const withKicker = revised(smallDocuments, 'gare.yaml', ['kicker: Transports', 'kicker: Rail'])

describeOnBothDatabases('a seed after editors', (database) => {
  const payload = useTestPayload(database, newsroomConfig)

  beforeEach(async () => {
    await clearSeed(payload())
    await applySeed(payload(), smallDocuments)
  })

  const readersSee = async () => {
    const { docs } = await payload().find({ collection: 'articles', depth: 0, overrideAccess: false })
    return docs[0]
  }
  const editorsSee = () =>
    payload().findByID({ collection: 'articles', id: articleId, depth: 0, draft: true })
  const publish = (data: object) =>
    payload().update({ collection: 'articles', id: articleId, data: { ...data, _status: 'published' } })
  const saveDraft = (data: object) =>
    payload().update({ collection: 'articles', id: articleId, data, draft: true })

  it('keeps a headline that an editor published, and updates what nobody touched', async () => {
    await publish({ headline: 'Un retour en gare' })

    await applySeed(payload(), withKicker)

    expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare', kicker: 'Rail' })
    expect(await proposalsOf(payload(), 'gare')).toEqual([])
  })

  it('does not publish what an editor unpublished', async () => {
    await payload().update({ collection: 'articles', id: articleId, data: { _status: 'draft' } })

    await applySeed(payload(), withKicker)

    expect(await readersSee()).toBeUndefined()
    expect(await editorsSee()).toMatchObject({ _status: 'draft', kicker: 'Rail' })
  })

  it('updates the published text under an editor’s draft, and leaves the draft on top', async () => {
    await saveDraft({ headline: 'Brouillon de titre' })

    await applySeed(payload(), withKicker)

    expect(await readersSee()).toMatchObject({ headline: 'La gare pourrait rouvrir', kicker: 'Rail' })
    expect(await editorsSee()).toMatchObject({
      _status: 'draft',
      headline: 'Brouillon de titre',
      kicker: 'Rail',
    })
  })

  it('brings a document’s new words to the body, its mentions and its quotes', async () => {
    const longer = revised(smallDocuments, 'gare.txt', ['La maire Anne Morel', 'Mardi, la maire Anne Morel'])

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
    const anne = { name: 'Anne M.', _status: 'published' } as const
    const { id } = await payload().create({ collection: 'people', data: anne })
    const merge = { from: idOfSource('person:anne-morel'), into: id }
    await mergePeople(await createLocalReq({}, payload()), merge)
    const quote = '  - { words: rouvrir, type: fragment, speaker: anne-morel }\n'
    const more = { ...smallDocuments, 'gare.yaml': `${smallDocuments['gare.yaml'] ?? ''}${quote}` }

    await applySeed(payload(), more)
    const again = await applySeed(payload(), more)
    const { docs } = await payload().find({ collection: 'quotes', depth: 0, overrideAccess: false })

    expect(docs.map(({ speaker }) => speaker)).toEqual([id, id])
    expect(again.run).toBeUndefined()
  })

  it('leaves an entry that no document asks for any more, and says so', async () => {
    const fewer = revised(smallDocuments, 'gare.yaml', [
      /quotes:[^]*/u.exec(smallDocuments['gare.yaml'] ?? '')?.[0] ?? '',
      '',
    ])

    const { plan } = await planFolder(payload(), await folderOf(fewer))

    expect(plan.orphans.map(({ sourceId }) => sourceId)).toEqual(['gare#le train reviendra#1'])
    expect((await payload().count({ collection: 'quotes', overrideAccess: false })).totalDocs).toBe(1)
  })

  it('brings back neither what was trashed nor what was deleted', async () => {
    await payload().delete({ collection: 'quotes', id: quoteId })
    await payload().update({
      collection: 'articles',
      id: articleId,
      data: { deletedAt: new Date().toISOString() },
    })
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
    await payload().update({
      collection: 'articles',
      id: articleId,
      data: { deletedAt: new Date().toISOString() },
    })
    const quote = '  - { words: n’y croit pas, type: fragment, speaker: jean-petit }\n'
    const more = { ...smallDocuments, 'gare.yaml': `${smallDocuments['gare.yaml'] ?? ''}${quote}` }

    await applySeed(payload(), more)
    const { plan } = await planFolder(payload(), await folderOf(more))

    expect(reasonsIn(plan.groups)).toMatchObject({
      'gare#n y croit pas#1': 'it refers to gare: in the trash',
    })
    expect((await payload().count({ collection: 'quotes', trash: true })).totalDocs).toBe(1)
  })

  it('leaves an entry that an editor has open, and writes it when it is closed', async () => {
    const { id } = await payload().create({ collection: 'users', data: newUser })
    const lock = {
      document: { relationTo: 'articles', value: articleId },
      user: { relationTo: 'users', value: id },
    } as const
    const { id: lockId } = await payload().create({ collection: 'payload-locked-documents', data: lock })

    const locked = await applySeed(payload(), withKicker)
    await payload().delete({ collection: 'payload-locked-documents', id: lockId })
    const closed = await applySeed(payload(), withKicker)

    expect(locked.refused).toMatchObject([{ sourceId: 'gare', reason: expect.stringContaining('locked') }])
    expect(closed.refused).toEqual([])
    expect(await readersSee()).toMatchObject({ kicker: 'Rail' })
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
