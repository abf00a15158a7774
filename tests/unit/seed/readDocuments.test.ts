import { describe, expect, it } from '@jest/globals'

import { readDocuments } from '../../../seed/commands/readDocuments'
import type { CollectionShape } from '../../../seed/plan/shape'
import { folderOf } from '../../helpers/seedDocuments'
import { smallDocuments } from '../../helpers/smallDocuments'

/** Of a collection, its slug alone. */
const shapeOf = (slug: string): [string, CollectionShape] => {
  const field = { name: 'slug', type: 'text', unique: true } as const
  return [slug, { slug, fields: [field], hasDrafts: true }]
}

describe('documents with mistakes', () => {
  it('are told at once also of two articles and two people that wish one slug', async () => {
    const folder = await folderOf({
      'people.yaml': 'anne: { name: Anne, slug: anne }\njean: { name: Jean, slug: anne }\n',
      'gare.txt': 'La gare.\n',
      'gare.yaml': 'key: gare\ninLanguage: fr\nslug: ici\nkiker: Trains\n',
      'pont.txt': 'Le pont.\n',
      'pont.yaml': 'key: pont\nslug: ici\n',
    })
    const shapes = new Map(['people', 'articles', 'quotes'].map(shapeOf))

    const reading = readDocuments(folder, () => Promise.resolve(shapes))

    await expect(reading).rejects.toMatchObject({
      code: 'SEED_INVALID',
      problems: expect.arrayContaining([
        expect.objectContaining({
          file: 'people.yaml',
          line: 2,
          what: expect.stringContaining('slug “anne”'),
        }),
        expect.objectContaining({ file: 'pont.yaml', line: 1, what: '“inLanguage” is missing' }),
        expect.objectContaining({ file: 'pont.yaml', line: 2, what: expect.stringContaining('slug “ici”') }),
      ]),
    })
  })

  it('are none when there are none', async () => {
    const { source } = await readDocuments(await folderOf(smallDocuments))

    expect(source.size()).toBe(4)
  })
})
