import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { readDocuments } from '../../../seed/commands/readDocuments'
import { runSeed } from '../../../seed/commands/runSeed'
import { EXTRACTOR_VERSION } from '../../../src/extraction/extractorVersion'
import { readDocument, recordedReading } from '../../helpers/readDocuments'
import { folderOf } from '../../helpers/seedDocuments'

const text = `La gare rouvrira
La maire Anne Morel veut rouvrir la gare. « Le train reviendra », a promis Morel à Paul Vidal.
Il a dit que « rien n’est sûr ». Anne Morel a répondu à Paul Vidal : « Nous verrons bien. »
`

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** `npm run seed -- extract WORDS`, which opens no database and loads no config. */
async function extract(...words: readonly string[]): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  const code = await runSeed(['extract', ...words], {
    print: (line) => (stdout += `${line}\n`),
    say: (line) => (stderr += `${line}\n`),
    ask: undefined,
    abortOnInterrupt: () => new AbortController().signal,
    loadConfig: () => Promise.reject(new Error('It is not to get so far.')),
  })
  return { code, stdout, stderr }
}

const newFolder = async (documents: Readonly<Record<string, string>> = {}): Promise<string> =>
  folderOf({ 'gare.fr.txt': text, ...documents })

/** A first yaml whose questions were answered. */
const answered = (draft: string): string =>
  draft
    .replace(/^# quotes:\n[^]*/mu, (questions) => questions.replace(/^# ?/gmu, ''))
    .replaceAll('reason: # how you know', 'reason: on le sait')

async function attributionsIn(folder: string, words: string): Promise<unknown[]> {
  const entries = [...(await readDocuments(folder)).source.walk()]
  const quotes = entries.filter(({ collection, label }) => collection === 'quotes' && label.startsWith(words))
  return quotes.map(({ fields }) => fields['attribution'])
}

const inFolder = (folder: string, file: string): Promise<string> => readFile(path.join(folder, file), 'utf8')

describe('npm run seed -- extract', () => {
  it('keeps what a text gave beside it, and makes a first yaml that loads', async () => {
    const folder = await newFolder()

    const { code, stdout } = await extract(path.join(folder, 'gare.fr.txt'))
    const reading: unknown = JSON.parse(await inFolder(folder, 'gare.fr.reading.json'))
    const entries = [...(await readDocuments(folder)).source.walk()]

    expect(code).toBe(0)
    expect(stdout).toContain('gare.fr.reading.json: written (fr, ')
    expect(reading).toMatchObject({
      version: 1,
      extractor: EXTRACTOR_VERSION,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
      extraction: { version: 1, lang: 'fr' },
    })
    expect(await inFolder(folder, 'gare.fr.yaml')).toMatch(
      /^# What .*\nkey: gare\nstatus: draft\ninLanguage: fr\nheadline: La gare rouvrira\n/u,
    )
    expect(entries[0]).toMatchObject({
      sourceId: 'gare',
      fields: { _status: 'draft', headline: 'La gare rouvrira', headlineSource: 'document' },
    })
    expect(entries.map(({ label }) => label)).toContain('Le train reviendra')
  })

  it('asks for a headline where the text has none', async () => {
    const folder = await folderOf({
      'gare.txt': 'Anne Morel veut rouvrir la gare. « Oui », dit Anne Morel.\n',
    })

    await extract(path.join(folder, 'gare.txt'))

    expect(await inFolder(folder, 'gare.yaml')).toContain('\n# headline: # the text has none')
  })

  it('prints the people who are missing, as people.yaml has them; parts of a name only where they are certain', async () => {
    const folder = await newFolder({ 'people.yaml': 'paul: { name: Paul Vidal }\n' })

    const { stdout } = await extract(path.join(folder, 'gare.fr.txt'))
    const entry =
      'anne-morel:\n  name: Anne Morel\n  givenName: Anne\n  familyName: Morel\n  alternateNames: [Morel]\n'

    expect(stdout.split(/# Not in .*\n/u)[1]).toBe(entry)
    expect(await inFolder(folder, 'people.yaml')).toBe('paul: { name: Paul Vidal }\n')
  })

  it('asks about what is not certain, in words that answer it once they are no comment any more', async () => {
    const { 'gare.yaml': _, ...unstated } = readDocument
    const folder = await folderOf(unstated)

    const asked = await extract('gare.txt', '--from', folder, '--json')
    const draft = await inFolder(folder, 'gare.yaml')
    await writeFile(path.join(folder, 'gare.yaml'), answered(draft))
    const again = await extract('gare.txt', '--from', folder, '--json')

    expect(JSON.parse(asked.stdout)).toMatchObject({
      questions: [
        { line: 3, words: ['Nous avançons', 'et nous ne reculons pas'], speaker: 'Anne Morel', cue: 'dit' },
      ],
    })
    expect(draft).toContain(
      '#   # Line 3: did Anne Morel (“elle”) say “Nous avançons … et nous ne reculons pas”? pronoun-after, 0.7; or: Marc Vidal\n',
    )
    expect(JSON.parse(again.stdout)).toMatchObject({ questions: [], yaml: { isWritten: false } })
    expect(await attributionsIn(folder, 'Nous avançons')).toMatchObject([
      { status: 'attributed', reason: 'on le sait', by: 'editor' },
    ])
  })

  it('asks who said it where nobody was found, and which where words are quoted twice in a line', async () => {
    const twice = '« Oui », dit l’un. « Oui », dit l’autre.\n'
    const status = 'review' as const
    const unsure = { words: 'Oui', status, candidates: ['Anne Morel', 'Marc Vidal'] }
    const reading = recordedReading(twice, { quotes: [unsure, { ...unsure, nth: 2 }] })
    const people = readDocument['people.yaml'] ?? ''
    const folder = await folderOf({ 'a.txt': twice, 'a.reading.json': reading, 'people.yaml': people })

    await extract('a.txt', '--from', folder)
    const draft = await inFolder(folder, 'a.yaml')
    const told = answered(draft).replaceAll('speaker: #', 'speaker: anne-morel #')
    await writeFile(path.join(folder, 'a.yaml'), told)

    expect(draft).toContain('#   # Line 1: who said “Oui”? no-cue, 0.5; perhaps: Anne Morel, Marc Vidal\n')
    expect(await attributionsIn(folder, 'Oui')).toMatchObject([{ by: 'editor' }, { by: 'editor' }])
  })

  it('leaves an editor’s yaml as it is, and prints what is open', async () => {
    const folder = await folderOf(readDocument)

    const { stdout } = await extract('gare.txt', '--from', folder)

    expect(await inFolder(folder, 'gare.yaml')).toBe(readDocument['gare.yaml'])
    expect(stdout).toContain('gare.yaml: as it was\n')
    expect(stdout).toContain('#   - words: [Nous avançons, et nous ne reculons pas]\n#     line: 3\n')
  })

  it('changes nothing the second time, nor when it is forced to read the same again', async () => {
    const folder = await newFolder()
    const file = path.join(folder, 'gare.fr.txt')
    await extract(file)
    const written = async () =>
      Promise.all((await readdir(folder)).map(async (name) => (await stat(path.join(folder, name))).mtimeMs))
    const before = await written()

    const second = await extract(file)
    const forced = await extract(file, '--force')

    expect([second.code, forced.code]).toEqual([0, 0])
    expect(second.stdout).toContain('reading.json: as it was (')
    expect(await written()).toEqual(before)
  })

  it('reads a text again that changed, and one whose reading can’t be used', async () => {
    const folder = await newFolder()
    const file = path.join(folder, 'gare.fr.txt')
    const reading = path.join(folder, 'gare.fr.reading.json')
    await extract(file)

    await writeFile(file, text.replace('Le train', 'Un train'))
    const changed = await extract(file)
    const labels = [...(await readDocuments(folder)).source.walk()].map(({ label }) => label)
    await writeFile(reading, '{')
    const broken = await extract(file)

    expect([changed, broken].map(({ stdout }) => stdout.includes('reading.json: written ('))).toEqual([
      true,
      true,
    ])
    expect(labels).toContain('Un train reviendra')
    expect([...(await readDocuments(folder)).source.walk()].map(({ label }) => label)).toEqual(labels)
  })

  it('leaves what another version read, until it is told to read it again', async () => {
    const folder = await newFolder()
    const file = path.join(folder, 'gare.fr.txt')
    const reading = path.join(folder, 'gare.fr.reading.json')
    await extract(file)
    const made = await readFile(reading, 'utf8')
    const older = made.replace(`"extractor": ${EXTRACTOR_VERSION}`, '"extractor": 99').replace('"fr"', '"en"')
    await writeFile(reading, older)

    await extract(file)
    const kept = await readFile(reading, 'utf8')
    await extract(file, '--force')

    expect(kept).toBe(older)
    expect(await readFile(reading, 'utf8')).toBe(made)
  })

  it('says who was added to people.yaml since, and reads again with them when it is told to', async () => {
    const folder = await newFolder()
    const file = path.join(folder, 'gare.fr.txt')
    await extract(file)
    await writeFile(
      path.join(folder, 'people.yaml'),
      'anne: { name: Anne Morel, alternateNames: [La maire] }\npaul: { name: Paul Vidal }\n',
    )

    const added = await extract(file)
    const forced = await extract(file, '--force')
    const again = await extract(file, '--json')

    expect(added.stdout).toContain('reading.json: as it was (')
    expect(added.stderr).toContain(
      'people.yaml has Anne Morel, not known by these names when it was read; --force reads it again.\n',
    )
    expect(forced.stderr).not.toContain('not known')
    expect(JSON.parse(again.stdout)).toMatchObject({ reading: { isWritten: false }, notKnown: [] })
  })

  it('reads in the language that the yaml says', async () => {
    const folder = await newFolder({ 'gare.fr.yaml': 'key: gare\ninLanguage: es\n' })

    await extract(path.join(folder, 'gare.fr.txt'))

    expect(JSON.parse(await inFolder(folder, 'gare.fr.reading.json'))).toMatchObject({
      extraction: { lang: 'es' },
    })
  })

  it('finds a file by its name in the folder of the documents, and names the folder in what follows', async () => {
    const folder = await newFolder()

    const { code, stderr } = await extract('gare.fr.txt', '--from', folder)

    expect(code).toBe(0)
    expect(stderr).toBe(`Next: npm run seed -- plan --from ${path.relative(process.cwd(), folder)}\n`)
  })

  it.each([
    ['a page', 'gare.html', /^USAGE: gare\.html is no \.txt\n {2}remedy: Save its words as plain text/u],
    ['what is not there', 'gare.txt', /^USAGE: there is no file gare\.txt\n/u],
    [
      'a file elsewhere',
      'seed/documents/interview-trump-musk-sur-x.fr.txt',
      /^USAGE: .* is not in the folder /u,
    ],
  ])('refuses %s', async (_what, file, message) => {
    const folder = await newFolder()

    const { code, stderr, stdout } = await extract(file, '--from', folder)

    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })

  it.each([
    ['an empty text', { 'gare.fr.txt': ' \n' }, { file: 'gare.fr.txt', what: 'the document is empty' }],
    [
      'a broken people.yaml',
      { 'people.yaml': 'anne: { nom: Anne }\n' },
      { file: 'people.yaml', what: '“anne.name” is missing' },
    ],
  ])('refuses %s with file and line, and writes nothing', async (_what, documents, problem) => {
    const folder = await newFolder(documents)
    const before = await readdir(folder)

    const { code, stdout } = await extract(path.join(folder, 'gare.fr.txt'), '--json')

    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ ...problem, line: 1 })]),
    })
    expect(await readdir(folder)).toEqual(before)
  })
})
