import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { beforeEach, expect, it } from '@jest/globals'

import { idOfSource } from '../../../seed/desired/sourceId'
import { isChanging, isPending } from '../../../seed/commands/plannedDocuments'
import { countPlan } from '../../../seed/plan/countPlan'
import { bodyOf } from '../../../src/text/bodyOf'
import { projectBody } from '../../../src/text/projectBody'
import { clearSeed } from '../../helpers/clearSeed'
import { describeOnBothDatabases } from '../../helpers/databases'
import { bodySaying, entriesOf, person } from '../../helpers/exportedEntries'
import { documentsIn, exportSeed } from '../../helpers/exportSeed'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { portDocuments } from '../../helpers/portDocuments'
import { applySeed, folderOf, planFolder, rowsAndVersions } from '../../helpers/seedDocuments'
import { replaced, smallDocuments } from '../../helpers/smallDocuments'
import type { Documents } from '../../helpers/smallDocuments'
import { useTestPayload } from '../../helpers/testPayload'

async function sampleDocuments(): Promise<Documents> {
  const folder = path.resolve('seed/documents')
  const names = [
    'people.yaml',
    ...['txt', 'yaml', 'reading.json'].map((end) => `interview-trump-musk-sur-x.fr.${end}`),
  ]
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']))
}

describeOnBothDatabases('exporting', (database) => {
  const here = useTestPayload(database, newsroomConfig)
  const fresh = useTestPayload(database, newsroomConfig)

  beforeEach(async () => {
    await clearSeed(here())
    await clearSeed(fresh())
  })

  const publish = (id: string, data: object) =>
    here().update({ collection: 'articles', id, data: { ...data, _status: 'published' } })
  const bodyOfArticle = async (id: string) =>
    (await here().findByID({ collection: 'articles', id, depth: 0 })).body
  const quoteBy = async (text: string) => {
    const { docs } = await here().find({ collection: 'quotes', depth: 0, where: { text: { equals: text } } })
    return docs[0]?.id ?? ''
  }
  const start = async (documents: Documents): Promise<string> => {
    const folder = await folderOf(documents)
    await applySeed(here(), folder)
    return folder
  }

  /** Exports; then nothing is left to do here, a fresh environment has the same entries, and both export nothing. */
  const converge = async (folder: string) => {
    const exported = await exportSeed(here(), folder)
    const files = await documentsIn(folder)
    const planned = await planFolder(here(), folder)
    await applySeed(here(), folder)
    await applySeed(fresh(), folder)

    expect(isChanging(planned)).toBe(false)
    expect(changesOf(countPlan(planned.plan.groups))).toEqual({ create: 0, update: 0, keep: 0, conflict: 0 })
    expect(isPending(await planFolder(here(), folder))).toBe(false)
    expect(await entriesOf(fresh())).toEqual(await entriesOf(here()))
    for (const payload of [here(), fresh()]) expect((await exportSeed(payload, folder)).files).toEqual([])
    expect(await documentsIn(folder)).toEqual(files)
    return { exported, files }
  }

  it('writes nothing where nobody changed anything', async () => {
    for (const documents of [await sampleDocuments(), smallDocuments, portDocuments]) {
      await clearSeed(here())
      const folder = await start(documents)
      const before = await rowsAndVersions(here())

      expect(await exportSeed(here(), folder)).toEqual({ files: [], notExported: [] })
      expect(await documentsIn(folder)).toEqual(documents)
      expect(await rowsAndVersions(here())).toEqual(before)
    }
  })

  it('brings a headline, a paragraph with a quote, a job title and a speaker to a fresh environment', async () => {
    const documents = await sampleDocuments()
    const before = documents['interview-trump-musk-sur-x.fr.yaml'] ?? ''
    const folder = await start(documents)
    const id = idOfSource('interview-trump-musk-sur-x')
    const body = replaced(
      await bodyOfArticle(id),
      'de « détruire » la Californie',
      'de vouloir « détruire » toute la Californie',
    )
    await publish(id, { headline: 'Musk et Trump : une interview en retard', body })
    await here().update({
      collection: 'people',
      id: person('thierry-breton'),
      data: { jobTitle: 'ancien commissaire européen', _status: 'published' },
    })
    await here().update({
      collection: 'quotes',
      id: await quoteBy('coup d’État'),
      data: { speaker: person('elon-musk') },
    })

    const { exported, files } = await converge(folder)

    expect(exported.notExported).toEqual([])
    expect(files['people.yaml']).toContain('jobTitle: ancien commissaire européen')
    const yaml = files['interview-trump-musk-sur-x.fr.yaml'] ?? ''
    expect(yaml).toMatch(/^headline: "Musk et Trump : une interview en retard"$/mu)
    expect(yaml).toMatch(
      /^revisions:\n {2}- block: 4\n {4}was: L’ancien .*\n {4}now: L’ancien .* toute la Californie .*\n\n# A pronoun/mu,
    )
    expect(yaml).toMatch(/simples guillemets de distance\n {4}speaker: elon-musk\n$/u)
    expect(yaml.split('\n')).toEqual(
      expect.arrayContaining(before.split('\n').filter((line) => !line.startsWith('headline:'))),
    )
  })

  it('brings other words of a quote, with their paragraph', async () => {
    const folder = await start(await sampleDocuments())
    const id = idOfSource('interview-trump-musk-sur-x')
    const quote = await quoteBy('détruire')
    await publish(id, { body: replaced(await bodyOfArticle(id), 'détruire', 'ruiner peu à peu') })
    await here().update({
      collection: 'quotes',
      id: quote,
      data: { selectors: [{ exact: 'ruiner peu à peu' }] },
    })

    const { exported } = await converge(folder)

    expect(exported.notExported).toEqual([])
    expect(exported.files).toHaveLength(1)
  })

  it('waits with a paragraph whose quote an editor has still to correct', async () => {
    const folder = await start(await sampleDocuments())
    const id = idOfSource('interview-trump-musk-sur-x')
    await publish(id, { body: replaced(await bodyOfArticle(id), 'détruire', 'ruiner') })

    const { files, notExported } = await exportSeed(here(), folder)

    expect(files).toEqual([])
    expect(notExported).toMatchObject([{ path: 'body', reason: expect.stringContaining('“détruire”') }])
  })

  it('brings blocks, roles, links and fields of an article that says all in its yaml', async () => {
    const folder = await start(portDocuments)
    const id = idOfSource('port')
    const before = projectBody(bodyOf(await bodyOfArticle(id)))
    const lines = before.text.split('\n')
    const text = [
      lines[0],
      'Rose Lenoir ferme le port demain. « Nous fermons », dit Lenoir, « et nous rouvrirons vite ».',
      lines[2],
      lines[3],
      'la digue elle-même',
      'Marc Vidal est contre. Lenoir se tait. Vidal parle d’une « honte ».',
      'La grue reste.\nEncore un an.',
      'Vidal l’a vue.',
    ].join('\n')
    await publish(id, {
      abstract: 'Le port ferme : « demain ».',
      about: [person('marc-vidal'), person('rose-lenoir')],
      articleSection: '2024',
      body: bodySaying(text, [
        ['heading', 0],
        ['paragraph', 0],
        ['paragraph', 0],
        ['listItem', 1],
        ['listItem', 2],
        ['paragraph', 0],
        ['blockQuote', 0],
        ['paragraph', 0],
      ]),
      datePublished: '2024-08-13T00:00:00.000Z',
      keywords: ['port', 'digue: prix'],
      kicker: 'Yes',
    })
    const quote = await quoteBy('Nous fermons et nous rouvrirons')
    const exact = ['Nous fermons', 'et nous rouvrirons vite']
    const attribution = {
      status: 'review',
      cue: 'dit',
      confidence: 0.5,
      by: 'extraction',
      reason: null,
    } as const
    await here().update({
      collection: 'quotes',
      id: quote,
      data: {
        selectors: exact.map((words) => ({ exact: words })),
        attribution,
        speakerLabel: null,
        about: [person('marc-vidal')],
      },
    })
    const honte = {
      speaker: null,
      speakerLabel: null,
      quotationType: 'term',
      dateSpoken: '2024-08-12T10:00:00.000Z',
    } as const
    await here().update({ collection: 'quotes', id: await quoteBy('honte'), data: honte })
    await here().update({
      collection: 'people',
      id: person('marc-vidal'),
      data: { sameAs: ['https://example.org/x'], affiliation: 'Port: sud', _status: 'published' },
    })

    const { exported, files } = await converge(folder)

    expect(exported.notExported).toEqual([])
    expect(files['port.txt']).toBe(portDocuments['port.txt'])
    expect(files['port.yaml']).toContain('# An interrupted one.\n')
  })

  it('brings a second change of what was exported before, and takes back what an editor took back', async () => {
    const folder = await start(portDocuments)
    const id = idOfSource('port')
    const first = await bodyOfArticle(id)
    await publish(id, { kicker: 'Un', body: replaced(first, 'La grue reste', 'La grue part') })
    await converge(folder)
    await publish(id, { kicker: 'Deux', body: replaced(first, 'La grue reste', 'La grue rouille') })
    const { files } = await converge(folder)
    await publish(id, { kicker: null, body: first })
    const { files: last } = await converge(folder)

    expect(files['port.yaml']).toContain('now: La grue rouille.\n')
    expect(last).toEqual(portDocuments)
  })

  it('says of a quote that an editor removed that it is none', async () => {
    const folder = await start(await sampleDocuments())
    const quote = await quoteBy('détruire')
    await here().update({ collection: 'quotes', id: quote, data: { deletedAt: new Date().toISOString() } })
    await exportSeed(here(), folder)
    await applySeed(fresh(), folder)

    expect((await documentsIn(folder))['interview-trump-musk-sur-x.fr.yaml']).toContain(
      '  - words: détruire\n    line: 4\n    reason: « Il » reprend Trump, sujet de la phrase précédente\n    drop: true\n',
    )
    expect((await fresh().count({ collection: 'quotes' })).totalDocs).toBe(6)
    expect((await exportSeed(here(), folder)).files).toEqual([])
  })

  it('tells what the yaml has no words for, and brings the rest', async () => {
    const folder = await start(portDocuments)
    const id = idOfSource('port')
    const stranger = await here().create({
      collection: 'people',
      data: { name: 'Luc Morel', _status: 'published' },
    })
    const body = JSON.parse(JSON.stringify(await bodyOfArticle(id))) as {
      root: { children: { children: object[] }[] }
    }
    const words = { type: 'text', version: 1, mode: 'normal', style: '', detail: 0 }
    body.root.children.push({
      ...body.root.children.at(-1),
      children: [
        { ...words, text: 'En gras.', format: 1 },
        {
          type: 'link',
          version: 3,
          fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'people', value: stranger.id } },
          children: [{ ...words, text: 'Luc Morel', format: 0 }],
        },
      ],
    })
    await publish(id, {
      body,
      corrections: [{ date: '2024-08-13T00:00:00.000Z', text: 'Erreur.' }],
      kicker: 'Ports',
    })
    const article = {
      article: id,
      selectors: [{ exact: 'La grue reste' }],
      quotationType: 'statement' as const,
    }
    await here().create({ collection: 'quotes', data: article })
    const honte = { verification: { status: 'verified' }, speaker: stranger.id } as const
    await here().update({ collection: 'quotes', id: await quoteBy('honte'), data: honte })

    const { files, notExported } = await exportSeed(here(), folder)

    expect(files.map(({ path: name }) => name)).toEqual(['port.yaml'])
    expect((await documentsIn(folder))['port.yaml']).toMatch(/kicker: Ports\n[^]*now: En gras\.Luc Morel\n/u)
    expect(
      notExported.map(({ path: field, reason, sourceId }) => `${sourceId} ${field}: ${reason}`).sort(),
    ).toEqual([
      'port body: the yaml has no words for words in bold or italics',
      'port body: “Luc Morel” is linked to somebody who is not in people.yaml',
      'port corrections: the yaml has no words for it',
      expect.stringMatching(
        /^port undefined: “.*La grue reste.*” was added by an editor: no document asks for it$/u,
      ),
      'port#honte#1 speaker: somebody in it is not in people.yaml',
      'port#honte#1 verification.status: the yaml has no words for it',
    ])
  })

  it('leaves a draft on top and says so, or takes it where that is asked for', async () => {
    const folder = await start(smallDocuments)
    const id = idOfSource('gare')
    await here().update({ collection: 'articles', id, data: { headline: 'Brouillon' }, draft: true })

    const left = await exportSeed(here(), folder)
    const taken = await exportSeed(here(), folder, { withDrafts: true })

    expect(left.files).toEqual([])
    expect(left.notExported).toMatchObject([{ sourceId: 'gare', reason: expect.stringContaining('draft') }])
    expect(taken.notExported).toEqual([])
    expect((await documentsIn(folder))['gare.yaml']).toMatch(/^headline: Brouillon$/mu)
  })

  it('exports nothing that waits for an apply, and tells what both changed', async () => {
    const folder = await start(smallDocuments)
    const id = idOfSource('gare')
    await publish(id, { headline: 'D’un éditeur' })
    const yaml = path.join(folder, 'gare.yaml')
    const text = (await readFile(yaml, 'utf8'))
      .replace('kicker: Transports', 'kicker: Rail')
      .replace('headline: La gare', 'headline: Une gare')
    await writeFile(yaml, text)

    const { files, notExported } = await exportSeed(here(), folder)

    expect(files).toEqual([])
    expect(notExported).toMatchObject([{ path: 'headline', reason: expect.stringContaining('apply first') }])
  })

  it('keeps line endings, comments and a missing last newline', async () => {
    const crlf = Object.fromEntries(
      Object.entries(portDocuments).map(([name, text]) => [name, text.trimEnd().replaceAll('\n', '\r\n')]),
    )
    const folder = await start(crlf)
    const id = idOfSource('port')
    await publish(id, { kicker: 'Ports', body: replaced(await bodyOfArticle(id), 'La grue', 'Une grue') })
    const { files } = await converge(folder)
    const yaml = files['port.yaml'] ?? ''

    expect(yaml.replaceAll('\r\n', '')).not.toContain('\n')
    expect(yaml.endsWith('\n')).toBe(false)
    expect(yaml).toContain('# An interrupted one.\r\n')
  })
})

const changesOf = ({ conflict, create, keep, update }: ReturnType<typeof countPlan>) => ({
  create,
  update,
  keep,
  conflict,
})
