import { describe, expect, it } from '@jest/globals'

import { describeOnBothDatabases } from '../helpers/databases'
import { useNewsroom } from '../helpers/newsroom'
import { makeArticle, makePerson } from '../helpers/newsroomEntries'
import { useServer } from '../helpers/newsroomServer'
import type { VisitorName } from '../helpers/newsroomVisitors'

type Kind = 'articles' | 'people'
type Who = Exclude<VisitorName, 'anonymous'>

const autosave = '?autosave=true&draft=true'

describeOnBothDatabases('locks', (database) => {
  const newsroom = useNewsroom(database)

  describe.each(['articles', 'people'] as const)('of %s', (kind) => {
    const { ask, graphql } = useServer(newsroom)
    const make = async (): Promise<string> =>
      kind === 'articles'
        ? (await makeArticle(newsroom.payload(), { data: { headline: 'Un titre' } })).id
        : (await makePerson(newsroom.payload(), { _status: 'published' })).id
    /** As the panel does it when somebody begins to write. */
    const lock = (id: string, who: Who) =>
      newsroom.payload().create({
        collection: 'payload-locked-documents',
        data: {
          document: { relationTo: kind, value: id },
          user: { relationTo: 'users', value: newsroom.idOf(who) },
        },
      })
    const owners = async (id: string): Promise<readonly unknown[]> => {
      const where = { 'document.value': { equals: id } }
      const { docs } = await newsroom
        .payload()
        .find({ collection: 'payload-locked-documents', depth: 0, where })
      return docs.map(({ user }) => user.value)
    }
    const save = (id: string, as: Who, query = '') =>
      ask(`/api/${kind}/${id}${query}`, { method: 'PATCH', as, json: { [note[kind]]: 'un mot' } })

    it('are as they were after each autosave, and others see who is writing', async () => {
      const id = await make()
      await lock(id, 'editor')

      for (let time = 0; time < 3; time += 1) expect((await save(id, 'editor', autosave)).status).toBe(200)

      expect(await owners(id)).toEqual([newsroom.idOf('editor')])
      const others = { user: newsroom.visitors().admin.user, overrideAccess: false, includeLockStatus: true }
      expect(await newsroom.payload().findByID({ collection: kind, id, ...others })).toMatchObject({
        _isLocked: true,
        _userEditing: { id: newsroom.idOf('editor') },
      })
      const where = { id: { equals: id } }
      expect(await newsroom.payload().find({ collection: kind, where, ...others })).toMatchObject({
        docs: [{ _isLocked: true, _userEditing: { id: newsroom.idOf('editor') } }],
      })
    })

    it('hold five minutes from the last autosave on', async () => {
      const id = await make()
      const before = await lock(id, 'editor')

      await save(id, 'editor', autosave)

      const { docs } = await newsroom
        .payload()
        .find({ collection: 'payload-locked-documents', where: { 'document.value': { equals: id } } })
      expect(docs.map(({ updatedAt }) => updatedAt > before.updatedAt)).toEqual([true])
    })

    it('are not made by an autosave of something that nobody had locked', async () => {
      const id = await make()

      await save(id, 'editor', autosave)

      expect(await owners(id)).toEqual([])
    })

    it('of somebody else stay theirs, whatever the way', async () => {
      const id = await make()
      await lock(id, 'admin')

      const rest = await save(id, 'editor', autosave)
      const mutation = `mutation { update${name[kind]}(id: "${id}", autosave: true, draft: true, data: { ${note[kind]}: "x" }) { id } }`
      const { json } = await graphql(mutation, { as: 'editor' })

      expect(rest.status).toBe(423)
      expect(json).toEqual({ data: { [`update${name[kind]}`]: { id } } })
      expect(await owners(id)).toEqual([newsroom.idOf('admin')])
    })

    it.each([
      ['a draft', '?draft=true'],
      ['what is published', ''],
    ])('end when somebody saves %s by hand', async (_, query) => {
      const id = await make()
      await lock(id, 'editor')

      expect((await save(id, 'editor', query)).status).toBe(200)

      expect(await owners(id)).toEqual([])
    })
  })
})

const note: Readonly<Record<Kind, string>> = { articles: 'kicker', people: 'jobTitle' }
const name: Readonly<Record<Kind, string>> = { articles: 'Article', people: 'Person' }
