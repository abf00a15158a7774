import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { applyDocuments } from '../../../seed/commands/applyDocuments'
import { planDocuments } from '../../../seed/commands/planDocuments'
import { readDocuments } from '../../../seed/commands/readDocuments'
import { USUAL_POLICY } from '../../../seed/plan/policy'
import { clearSeed } from '../../helpers/clearSeed'
import { countsOf, rollBack, runOf } from '../../helpers/rollBack'
import { seedContents } from '../../helpers/seedContents'
import { applySeed, folderOf, rowsAndVersions } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { oneDocument, revised, smallDocuments } from '../../helpers/smallDocuments'

const quote = '  - { words: n’y croit pas, type: fragment, speaker: jean-petit }\n'

const older = revised(smallDocuments, 'gare.yaml', ['kicker:', 'slug: gare\nkicker:'])

/** Another headline, words and slug, a person’s work, one more quote, and what the first one says about its speaker. */
const newer = [
  ['people.yaml', 'Jean Petit }', 'Jean Petit, jobTitle: conducteur }'],
  ['gare.txt', 'La maire Anne Morel veut', 'Mardi, la maire Anne Morel veut'],
  ['gare.yaml', 'La gare pourrait rouvrir', 'La gare va rouvrir'],
  ['gare.yaml', 'slug: gare', 'slug: la-gare-rouvre'],
  ['gare.yaml', 'cue: promet }', `type: statement, cue: promet }\n${quote}`],
  ['gare.yaml', 'type: statement, speaker', 'speaker'],
  ['gare.yaml', 'speakerLabel: Morel', 'speakerLabel: Anne Morel'],
].reduce((documents, [file = '', was = '', now = '']) => revised(documents, file, [was, now]), older)

const kickerChanged = revised(oneDocument, 'gare.yaml', ['kicker: Transports', 'kicker: Rail'])

export function rollbacksSuite(payload: () => Payload): void {
  describe('a rollback', () => {
    beforeEach(() => clearSeed(payload()))

    it('leaves nothing of the first apply to an empty database: no entry, no version, no memory', async () => {
      const before = await rowsAndVersions(payload())
      await applySeed(payload(), smallDocuments)

      const result = await rollBack(payload())
      const { 'seed-changes': _, 'seed-runs': __, ...after } = await rowsAndVersions(payload())

      expect(countsOf(result)).toEqual({ restore: 0, delete: 4, forget: 0, leave: 0 })
      expect(before).toMatchObject(after)
    })

    it('gives back what an apply of newer documents changed, and deletes what it added', async () => {
      await applySeed(payload(), older)
      const before = await seedContents(payload())
      const { counts } = await applySeed(payload(), newer)

      const result = await rollBack(payload())

      expect(counts).toMatchObject({ create: 1, update: 3 })
      expect(countsOf(result)).toEqual({ restore: 3, delete: 1, forget: 0, leave: 0 })
      expect(withoutFormerSlugs(await seedContents(payload()))).toEqual(withoutFormerSlugs(before))
    })

    it('goes back run by run, to the empty database', async () => {
      await applySeed(payload(), older)
      await applySeed(payload(), newer)

      const both = [await rollBack(payload()), await rollBack(payload())]

      expect(both.map(countsOf)).toMatchObject([
        { restore: 3, leave: 0 },
        { delete: 4, leave: 0 },
      ])
      expect(await payload().count({ collection: 'seed-entries' })).toEqual({ totalDocs: 0 })
      expect(await payload().countVersions({ collection: 'articles' })).toEqual({ totalDocs: 0 })
    })

    it('hides an article that the apply published, and the people who were drafts before', async () => {
      const draft = revised(smallDocuments, 'gare.yaml', ['status: published', 'status: draft'])
      await applySeed(payload(), draft)
      const before = await seedContents(payload())
      await applySeed(payload(), smallDocuments)

      await rollBack(payload())
      const { totalDocs } = await payload().count({ collection: 'articles', overrideAccess: false })

      expect(totalDocs).toBe(0)
      // Of what was public once, a quote says so.
      expect(without(await seedContents(payload()), 'articleStatus')).toEqual(
        without(before, 'articleStatus'),
      )
    })

    it('brings back what the apply removed because no document asks for it any more', async () => {
      await applySeed(payload(), smallDocuments)
      const before = await seedContents(payload())
      const { 'people.yaml': people = '' } = smallDocuments
      const documents = await readDocuments(await folderOf({ 'people.yaml': people }))
      const how = { policy: { ...USUAL_POLICY, isPruning: true } }
      await applyDocuments(payload(), await planDocuments(payload(), documents, how), { waitMs: 30_000 })
      const { totalDocs } = await payload().count({ collection: 'articles' })

      const result = await rollBack(payload())

      expect(totalDocs).toBe(0)
      expect(countsOf(result)).toEqual({ restore: 2, delete: 0, forget: 0, leave: 0 })
      expect(withoutRows(await seedContents(payload()))).toEqual(withoutRows(before))
    })

    it('is undone by the next apply of the same documents', async () => {
      await applySeed(payload(), smallDocuments)
      const before = await seedContents(payload())
      await rollBack(payload())

      await applySeed(payload(), smallDocuments)

      expect(withoutRuns(await seedContents(payload()))).toEqual(withoutRuns(before))
    })
  })

  describe('a rollback of what an apply changed under an editor’s hands', () => {
    const { editorsSee, proposals, publish, readersSee, saveDraft } = useSeededArticle(payload, oneDocument)

    it('gives the published text back, and the draft on top as the editor left it', async () => {
      await saveDraft({ headline: 'Brouillon de titre' })
      const before = await seedContents(payload())
      await applySeed(payload(), kickerChanged)

      await rollBack(payload())

      expect(await readersSee()).toMatchObject({ headline: 'La gare pourrait rouvrir', kicker: 'Transports' })
      expect(await editorsSee()).toMatchObject({ headline: 'Brouillon de titre', _status: 'draft' })
      expect(await seedContents(payload())).toEqual(before)
    })

    it('keeps an editor’s headline that was there before the apply', async () => {
      await publish({ headline: 'Un retour en gare' })
      const before = await seedContents(payload())
      await applySeed(payload(), kickerChanged)

      await rollBack(payload())

      expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare', kicker: 'Transports' })
      expect(await seedContents(payload())).toEqual(before)
    })

    it('forgets a proposal that the apply left waiting, without a version of the entry', async () => {
      await publish({ headline: 'Un retour en gare' })
      const before = await rowsAndVersions(payload())
      const contents = await seedContents(payload())
      await applySeed(
        payload(),
        revised(oneDocument, 'gare.yaml', ['La gare pourrait rouvrir', 'La gare va rouvrir']),
      )
      const waiting = await proposals()

      const result = await rollBack(payload())

      expect(waiting).toMatchObject([{ path: 'headline' }])
      expect(countsOf(result)).toEqual({ restore: 0, delete: 0, forget: 1, leave: 0 })
      expect(await seedContents(payload())).toEqual(contents)
      expect(await rowsAndVersions(payload())).toMatchObject(entriesOf(before))
    })
  })

  it('a rollback of one run leaves what a later one wrote', async () => {
    await clearSeed(payload())
    const first = runOf(await applySeed(payload(), oneDocument))
    const second = runOf(await applySeed(payload(), kickerChanged))

    const result = await rollBack(payload(), first)

    expect(countsOf(result)).toMatchObject({ leave: 1, delete: 0 })
    expect(result.steps).toMatchObject([{ sourceId: 'gare', reason: `a later run wrote it: ${second}` }])
  })
}

type Contents = Readonly<Record<string, unknown>>

/** Readers had the address that the run gave, so the entry answers to it still. */
const withoutFormerSlugs = (contents: Contents): unknown => without(contents, 'formerSlugs')

/** What was forgotten has a new row where it is remembered again. */
const withoutRows = ({ 'seed-entries': states, ...contents }: Contents): unknown => ({
  ...contents,
  states: without(without({ states }, 'id'), 'createdAt'),
})

const withoutRuns = (contents: Contents): unknown =>
  without(without(without(without(contents, 'run'), 'createdAt'), 'id'), 'sentence')

const without = (contents: unknown, name: string): Contents =>
  JSON.parse(
    JSON.stringify(contents, (key, value: unknown) => (key === name ? undefined : value)),
  ) as Contents // The same JSON without a key.

const entriesOf = ({ articles, 'articles versions': versions }: Contents): Contents => ({
  articles,
  'articles versions': versions,
})
