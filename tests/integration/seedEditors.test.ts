import { beforeEach, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { idOfSource } from '../../seed/desired/sourceId'
import { mergePeople } from '../../src/revise/mergePeople'
import { bodyOf } from '../../src/text/bodyOf'
import { projectBody } from '../../src/text/projectBody'
import { describeOnBothDatabases } from '../helpers/databases'
import { newsroomConfig } from '../helpers/newsroomConfig'
import { applySeed, folderOf, planFolder, rowsAndVersions } from '../helpers/seedDocuments'
import { revised, smallDocuments } from '../helpers/smallDocuments'
import type { Documents } from '../helpers/smallDocuments'
import { useTestPayload } from '../helpers/testPayload'

const articleId = idOfSource('gare')
const quoteId = idOfSource('gare#le train reviendra#1')

const withKicker = revised(smallDocuments, 'gare.yaml', ['kicker: Transports', 'kicker: Rail'])
const withHeadline = revised(smallDocuments, 'gare.yaml', ['La gare pourrait rouvrir', 'La gare rouvrira'])

describeOnBothDatabases('a seed after editors', (database) => {
  const payload = useTestPayload(database, newsroomConfig)

  beforeEach(async () => {
    await clear(payload())
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
  const proposals = async () => {
    const { docs } = await payload().find({
      collection: 'seed-entries',
      where: { sourceId: { equals: 'gare' } },
    })
    return docs[0]?.proposals
  }

  it('keeps a headline that an editor published, and updates what nobody touched', async () => {
    await publish({ headline: 'Un retour en gare' })

    await applySeed(payload(), withKicker)

    expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare', kicker: 'Rail' })
    expect(await proposals()).toEqual([])
  })

  it('writes nothing to an entry in conflict: the document’s headline waits, and never goes live by itself', async () => {
    await publish({ headline: 'Un retour en gare' })
    const before = await editorsSee()

    const result = await applySeed(payload(), withHeadline)
    const after = await editorsSee()
    await publish({ kicker: 'Région' })

    expect(result.counts).toMatchObject({ conflict: 1, proposals: 1 })
    expect(after.updatedAt).toBe(before.updatedAt)
    expect(await proposals()).toEqual([{ path: 'headline', value: 'La gare rouvrira' }])
    expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare', kicker: 'Région' })
  })

  it('says a conflict once: the second apply of the same documents writes nothing', async () => {
    await publish({ headline: 'Un retour en gare' })
    await applySeed(payload(), withHeadline)
    const before = await rowsAndVersions(payload())

    const result = await applySeed(payload(), withHeadline)

    expect(result.run).toBeUndefined()
    expect(await rowsAndVersions(payload())).toEqual(before)
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

  it('gives readers the document’s headline and leaves the other one in the draft, with a proposal', async () => {
    await saveDraft({ headline: 'Brouillon de titre' })

    await applySeed(payload(), withHeadline)
    await applySeed(payload(), withHeadline)

    expect(await readersSee()).toMatchObject({ headline: 'La gare rouvrira' })
    expect(await editorsSee()).toMatchObject({ _status: 'draft', headline: 'Brouillon de titre' })
    expect(await proposals()).toEqual([{ path: 'headline', value: 'La gare rouvrira' }])
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

  it('refuses a slug that an editor’s entry has: with file and line, before anything is written', async () => {
    await payload().create({
      collection: 'articles',
      data: { headline: 'Autre', slug: 'gare-rouverte', inLanguage: 'fr' },
      draft: true,
    })
    const before = await rowsAndVersions(payload())
    const taken = revised(smallDocuments, 'gare.yaml', ['key: gare', 'key: rail\nslug: gare-rouverte'])

    await expect(applySeed(payload(), taken)).rejects.toMatchObject({
      code: 'SEED_INVALID',
      exitCode: 1,
      message: expect.stringMatching(
        /gare\.yaml:2: the slug “gare-rouverte” is taken by another entry of articles: “Autre”/u,
      ),
    })
    expect(await rowsAndVersions(payload())).toEqual(before)
  })

  it('writes what it can where a quote’s words wait in a body in conflict, and says what it could not', async () => {
    const { body } = await editorsSee()
    await publish({ body: replaced(body, 'n’y croit pas', 'en doute') })
    const text = revised(smallDocuments, 'gare.txt', ['n’y croit pas', 'n’y croit guère'])
    const quote = '  - { words: n’y croit guère, type: fragment, speaker: jean-petit }\n'
    const more = revised({ ...text, 'gare.yaml': `${text['gare.yaml'] ?? ''}${quote}` }, 'gare.yaml', [
      'Transports',
      'Rail',
    ])

    const result = await applySeed(payload(), more)

    expect(result.refused).toMatchObject([
      { sourceId: 'gare#n y croit guere#1', reason: expect.stringContaining('n’y croit guère') },
    ])
    expect(await readersSee()).toMatchObject({ kicker: 'Rail' })
    expect((await proposals()) as unknown).toMatchObject([{ path: 'body' }])
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
    await clear(payload())
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

/** Everything that a seed or an editor made is gone. */
async function clear(payload: Payload): Promise<void> {
  for (const collection of [
    'quotes',
    'articles',
    'people',
    'users',
    'seed-entries',
    'seed-runs',
    'payload-locked-documents',
  ] as const) {
    await payload.db.deleteMany({ collection, where: {} })
    if (payload.collections[collection].config.versions)
      await payload.db.deleteVersions({ collection, where: {} })
  }
}

function reasonsIn(groups: Awaited<ReturnType<typeof planFolder>>['plan']['groups']): Documents {
  const kept = groups.flatMap(({ entries }) => entries).filter(({ reason }) => reason !== undefined)
  return Object.fromEntries(kept.map(({ desired, reason }) => [desired.sourceId, reason ?? '']))
}

/** A body with some words replaced. */
function replaced<Body>(body: Body, was: string, now: string): Body {
  // The same JSON but for the words.
  return JSON.parse(JSON.stringify(body).replace(was, now)) as Body
}
