import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import { describeOnBothDatabases } from '../../helpers/databases'
import { doorsOn, useNewsroom } from '../../helpers/newsroom'
import type { Door, DoorKind } from '../../helpers/newsroomDoor'
import { makeArticleIn, makePersonIn, makeQuoteIn } from '../../helpers/newsroomStates'
import { visitorNames } from '../../helpers/newsroomVisitors'
import type { VisitorName } from '../../helpers/newsroomVisitors'

type Readers = readonly VisitorName[]

const everybody: Readers = visitorNames
const thoseWhoSeeDrafts: Readers = ['reader', 'owner', 'editor', 'admin']
const thoseWhoSeeTheTrash: Readers = ['owner', 'editor', 'admin']

/** Who reads an entry in each state, when they ask for the trash as well: the content model's table. */
const entries = [
  ['published', everybody],
  ['draft', thoseWhoSeeDrafts],
  ['draftOnTop', everybody],
  ['unpublished', thoseWhoSeeDrafts],
  ['trashed', thoseWhoSeeTheTrash],
  ['trashedDraft', thoseWhoSeeTheTrash],
] as const

const quotes = [
  ['published', everybody],
  ['review', thoseWhoSeeDrafts],
  ['draft', thoseWhoSeeDrafts],
  ['unpublished', thoseWhoSeeDrafts],
  ['trashedAlone', thoseWhoSeeTheTrash],
  ['trashed', thoseWhoSeeTheTrash],
  ['trashedDraft', thoseWhoSeeTheTrash],
] as const

describeOnBothDatabases('reading', (database) => {
  const newsroom = useNewsroom(database)
  const ids = new Map<string, string>()
  const idOf = (collection: CollectionSlug, state: string) => ids.get(`${collection} ${state}`) ?? ''

  beforeAll(async () => {
    const owner = newsroom.idOf('owner')
    for (const [state] of entries) {
      ids.set(`articles ${state}`, await makeArticleIn(newsroom.payload(), state, owner))
      ids.set(`people ${state}`, await makePersonIn(newsroom.payload(), state, owner))
    }
    for (const [state] of quotes)
      ids.set(`quotes ${state}`, await makeQuoteIn(newsroom.payload(), state, owner))
  })

  const table = [
    ...entries.flatMap(([state, readers]) => [
      { collection: 'articles', state, readers } as const,
      { collection: 'people', state, readers } as const,
    ]),
    ...quotes.map(([state, readers]) => ({ collection: 'quotes', state, readers }) as const),
  ]

  describe.each(doorsOn(database))('through %s', (kind) => {
    it.each(table)('$collection $state: $readers', async ({ collection, readers, state }) => {
      const id = idOf(collection, state)

      expect(await waysToSee(newsroom, kind, { collection, id, trash: true })).toEqual({
        list: readers,
        byId: readers,
        count: readers,
      })
    })

    it('shows nothing trashed to anybody who did not ask for the trash', async () => {
      const trashed = table.filter(({ state }) => state.startsWith('trashed'))
      for (const { collection, state } of trashed) {
        const id = idOf(collection, state)

        expect(await waysToSee(newsroom, kind, { collection, id, trash: false })).toEqual({
          list: [],
          byId: [],
          count: [],
        })
      }
    })
  })
})

interface Asked {
  readonly collection: CollectionSlug
  readonly id: string
  readonly trash: boolean
}

/** Who sees the entry in a list, by its id, and in a count. */
async function waysToSee(newsroom: ReturnType<typeof useNewsroom>, kind: DoorKind, asked: Asked) {
  const { collection, id, ...query } = asked
  const listed = { ...query, where: { id: { equals: id } } }
  const list = async (door: Door) => {
    const answer = await door.find(collection, listed)
    return answer.ok && answer.value.some((doc) => doc.id === id)
  }
  const byId = async (door: Door) => {
    const answer = await door.findByID(collection, id, query)
    return answer.ok && answer.value.id === id
  }
  const count = async (door: Door) => {
    const answer = await door.count(collection, { where: listed.where, trash: asked.trash })
    return answer.ok && answer.value === 1
  }
  return {
    list: await newsroom.whoCan(kind, list),
    byId: await newsroom.whoCan(kind, byId),
    count: await newsroom.whoCan(kind, count),
  }
}
