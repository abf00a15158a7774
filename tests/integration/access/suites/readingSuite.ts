import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import type { TestDatabase } from '../../../helpers/databases'
import { doorsOn } from '../../../helpers/newsroom'
import type { Newsroom } from '../../../helpers/newsroom'
import { valueOf } from '../../../helpers/newsroomDoor'
import type { Door } from '../../../helpers/newsroomDoor'
import { makeArticleIn, makePersonIn, makeQuoteIn } from '../../../helpers/newsroomStates'
import { visitorNames } from '../../../helpers/newsroomVisitors'
import type { VisitorName } from '../../../helpers/newsroomVisitors'

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

export function readingSuite(newsroom: Newsroom, database: TestDatabase): void {
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

  const entriesOf = (collection: CollectionSlug) => table.filter((each) => each.collection === collection)

  describe.each(doorsOn(database))('through %s', (kind) => {
    it.each(table)('$collection $state by its id: $readers', async ({ collection, readers, state }) => {
      const id = idOf(collection, state)
      const shows = async (door: Door, trash: boolean) => {
        const answer = await door.findByID(collection, id, { trash })
        return answer.ok && answer.value.id === id
      }

      expect(await newsroom.whoCan(kind, (door) => shows(door, true))).toEqual(readers)
      if (isTrashed(state)) expect(await newsroom.whoCan(kind, (door) => shows(door, false))).toEqual([])
    })

    it.each([
      ['articles', true],
      ['people', true],
      ['quotes', true],
      ['articles', false],
      ['people', false],
      ['quotes', false],
    ] as const)('lists and counts of %s, asked for the trash as well: %s', async (collection, trash) => {
      const asked = entriesOf(collection).filter(({ state }) => trash || !isTrashed(state))
      const where = { id: { in: entriesOf(collection).map(({ state }) => idOf(collection, state)) } }

      for (const name of visitorNames) {
        const door = newsroom.door(kind, name)
        const docs = valueOf(await door.find(collection, { limit: 100, trash, where }))
        const listed = asked.filter(({ state }) => docs.some(({ id }) => id === idOf(collection, state)))
        const counted = valueOf(await door.count(collection, { trash, where }))

        const theirs = asked.filter(({ readers }) => readers.includes(name)).map(({ state }) => state)
        expect({ name, states: listed.map(({ state }) => state) }).toEqual({ name, states: theirs })
        expect({ name, listed: docs.length, counted }).toEqual({
          name,
          listed: theirs.length,
          counted: theirs.length,
        })
      }
    })
  })
}

const isTrashed = (state: string): boolean => state.startsWith('trashed')
