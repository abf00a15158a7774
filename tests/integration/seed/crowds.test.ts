import { expect, it } from '@jest/globals'

import { idOfSource } from '../../../seed/desired/sourceId'
import { describeOnBothDatabases, uriOf } from '../../helpers/databases'
import { signInEditor } from '../../helpers/editorsAtWork'
import type { Editor } from '../../helpers/editorsAtWork'
import { useNewsroom } from '../../helpers/newsroom'
import { useServer } from '../../helpers/newsroomServer'
import { applySeed, folderOf } from '../../helpers/seedDocuments'
import type { Documents } from '../../helpers/smallDocuments'
import { useSeedProcess } from '../../helpers/useSeedProcess'

/** Each editor saves so often at least, and at most, while a seed is applied. */
const SAVES = { least: 3, most: 20 }

const keys = Array.from({ length: 10 }, (_, index) => `article-${index + 1}`)

describeOnBothDatabases('a newsroom at work', (database) => {
  const target = database.makeTarget()
  const newsroom = useNewsroom(database, { target })
  const payload = () => newsroom.payload()
  const server = useServer(newsroom)
  const startSeed = useSeedProcess(uriOf(target))
  const startOther = useSeedProcess(uriOf(target))

  it('has one result of two applies that begin together', async () => {
    const folder = await folderOf(articlesOf(keys, 'Ville'))

    const outcomes = await Promise.all([startSeed({ folder }).outcome, startOther({ folder }).outcome])

    expect(outcomes).toEqual(['applied', 'applied'])
    expect(await payload().count({ collection: 'articles' })).toEqual({ totalDocs: 10 })
    expect(await payload().countVersions({ collection: 'articles' })).toEqual({ totalDocs: 10 })
    expect(await payload().count({ collection: 'seed-entries' })).toEqual({ totalDocs: 10 })
    expect(await payload().count({ collection: 'seed-changes' })).toEqual({ totalDocs: 10 })
    const { docs: runs } = await payload().find({ collection: 'seed-runs' })
    expect(runs.map(({ counts, status }) => ({ counts, status }))).toMatchObject([
      { counts: { create: 10 }, status: 'finished' },
    ])
  })

  it('keeps all that ten editors save during an apply, and none of them meets an error', async () => {
    await applySeed(payload(), articlesOf(keys, 'Ville'))
    const editors = await Promise.all(
      keys.map((key) => signInEditor(payload(), server, { name: key, article: idOfSource(key) })),
    )
    const others = keys.map((key) => `new-${key}`)
    const seed = startSeed({ folder: await folderOf(articlesOf([...keys, ...others], 'Région')) })
    await seed.begun
    let isApplied = false
    const outcome = seed.outcome.finally(() => (isApplied = true))

    const meanwhile = await Promise.all(editors.map((editor) => workOn(editor, () => isApplied)))

    expect(await outcome).toBe('applied')
    expect(meanwhile.reduce((sum, saves) => sum + saves, 0)).toBeGreaterThan(editors.length)
    expect(editors.flatMap(({ statuses }) => statuses.filter((status) => status !== 200))).toEqual([])
    for (const [index, { bylines }] of editors.entries()) {
      const id = idOfSource(keys[index] ?? '')
      const seen = await server.ask(`/api/articles/${id}?depth=0`)
      const { docs: versions } = await payload().findVersions({
        collection: 'articles',
        limit: 0,
        where: { parent: { equals: id } },
      })
      expect(seen.json).toMatchObject({ byline: bylines.at(-1), kicker: 'Région' })
      expect(versions.map(({ version }) => version.byline)).toEqual(expect.arrayContaining([...bylines]))
    }
    expect(await payload().count({ collection: 'articles' })).toEqual({ totalDocs: 20 })
  })
})

/**
 * Saves drafts, and publishes every third, until the seed is applied; the last save is for readers.
 *
 * @returns how many saves were answered while the seed was being applied
 */
async function workOn({ save }: Editor, isApplied: () => boolean): Promise<number> {
  let meanwhile = 0
  for (let count = 1; count < SAVES.most && (count < SAVES.least || !isApplied()); count += 1) {
    await save(count % 3 === 0 ? 'published' : 'draft')
    if (!isApplied()) meanwhile += 1
  }
  await save('published')
  return meanwhile
}

function articlesOf(names: readonly string[], kicker: string): Documents {
  const files = names.flatMap((key): [string, string][] => [
    [`${key}.txt`, `Un texte pour ${key}.\n`],
    [
      `${key}.yaml`,
      `key: ${key}\nstatus: published\ninLanguage: fr\nheadline: Le titre de ${key}\nheadlineSource: editorial\nkicker: ${kicker}\nquotes: []\n`,
    ],
  ])
  return Object.fromEntries(files)
}
