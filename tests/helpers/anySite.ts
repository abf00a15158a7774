import { beforeEach } from '@jest/globals'
import type { Payload } from 'payload'

import type { DesiredEntry } from '../../seed/desired/desiredEntry'
import { slugOf } from './anyCollectionConfig'
import { applyEntries, clearAll, entry, idIn, inLocale, readAny, withRealIds } from './anyEntries'
import type { Fields } from './anyEntries'
import { everything, owners } from './anyWishes'

/** The generated types know the project’s own users alone. */
const asUser = (editor: Fields): never => Object.assign({}, editor, { collection: 'editors' }) as never

/** A site with one thing that was seeded with a value of every field, and an editor; anew before each test. */
export function useAnySite(payload: () => Payload) {
  let wishes: Fields = {}
  let editor: Fields = {}
  const thing = { collection: 'things', sourceId: 'every' } as const

  beforeEach(async () => {
    await clearAll(payload())
    const account = { email: 'editor@site.example', password: 'a long password' }
    editor = { ...(await payload().create({ collection: slugOf('editors'), data: account as never })) }
    const file = { name: 'a.txt', data: Buffer.from('a picture'), mimetype: 'text/plain', size: 9 }
    const picture = await payload().create({ collection: slugOf('pictures'), data: {}, file })
    wishes = everything(picture.id)
    await applyEntries(payload(), entriesWith(wishes))
  })

  const entriesWith = (fields: Fields): readonly DesiredEntry[] => [
    entry('things', 'every', fields),
    ...owners,
  ]

  /** An editor saves fields, through the server’s checks. */
  async function save(fields: Fields, { draft = false, locale = 'en' } = {}): Promise<void> {
    await payload().update({
      collection: slugOf('things'),
      id: await idIn(payload(), 'every'),
      data: { ...(await withRealIds(payload(), fields)), ...(draft ? {} : { _status: 'published' }) },
      draft,
      ...inLocale(locale),
      overrideAccess: false,
      user: asUser(editor),
    })
  }

  return {
    /** All entries, the thing with these fields. */
    entriesWith,
    /** The thing’s fields as the documents wish them at first. */
    wishes: () => wishes,
    publish: (fields: Fields, locale = 'en') => save(fields, { locale }),
    saveDraft: (fields: Fields) => save(fields, { draft: true }),
    readersSee: () => readAny(payload(), thing),
    editorsSee: () => readAny(payload(), thing, { draft: true }),
    /** Fields as they stand in this database. */
    here: (fields: Fields) => withRealIds(payload(), fields),
  }
}
