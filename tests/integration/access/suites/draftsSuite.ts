import { beforeAll, describe, expect, it } from '@jest/globals'

import type { TestDatabase } from '../../../helpers/databases'
import { doorsOn } from '../../../helpers/newsroom'
import type { Newsroom } from '../../../helpers/newsroom'
import { valueOf } from '../../../helpers/newsroomDoor'
import type { Answer, Doc, Door } from '../../../helpers/newsroomDoor'
import { draftWords, entryStates, makeArticleIn, makePersonIn, trash } from '../../../helpers/newsroomStates'
import type { EntryState } from '../../../helpers/newsroomStates'
import { makeArticle, makeQuote } from '../../../helpers/newsroomEntries'

const cases = [
  { collection: 'articles', field: 'kicker' },
  { collection: 'people', field: 'jobTitle' },
] as const
const thoseWhoSeeDrafts = ['reader', 'owner', 'editor', 'admin']

export function draftsSuite(newsroom: Newsroom, database: TestDatabase): void {
  const ids = new Map<string, string>()
  const idOf = (collection: string, state: EntryState) => ids.get(`${collection} ${state}`) ?? ''

  beforeAll(async () => {
    const owner = newsroom.idOf('owner')
    for (const state of entryStates) {
      ids.set(`articles ${state}`, await makeArticleIn(newsroom.payload(), state, owner))
      ids.set(`people ${state}`, await makePersonIn(newsroom.payload(), state, owner))
    }
  })

  describe.each(doorsOn(database))('through %s', (kind) => {
    it.each(cases)(
      'the draft on top of published $collection is shown to readers of drafts alone',
      async (entry) => {
        const { collection, field } = entry
        const id = idOf(collection, 'draftOnTop')
        const says = (answer: Answer<Doc | undefined>) => (answer.ok ? answer.value?.[field] : undefined)
        const byId = async (door: Door) =>
          says(await door.findByID(collection, id, { draft: true, fields: field }))
        const inList = async (door: Door) => {
          const answer = await door.find(collection, {
            draft: true,
            where: { id: { equals: id } },
            fields: field,
          })
          return says(answer.ok ? { ok: true, value: answer.value[0] } : answer)
        }

        expect(await newsroom.whoCan(kind, async (door) => (await byId(door)) === draftWords)).toEqual(
          thoseWhoSeeDrafts,
        )
        expect(await newsroom.whoCan(kind, async (door) => (await inList(door)) === draftWords)).toEqual(
          thoseWhoSeeDrafts,
        )
        // By its id the published text is given to all the others.
        expect(
          await newsroom.whoCan(
            kind,
            async (door) => (await door.findByID(collection, id, { draft: true })).ok,
          ),
        ).toEqual(['anonymous', 'reader', 'owner', 'author', 'editor', 'admin'])
      },
    )

    it.each(cases)(
      'nobody asks with a condition what a draft of $collection says',
      async ({ collection, field }) => {
        const where = {
          and: [{ id: { equals: idOf(collection, 'draftOnTop') } }, { [field]: { equals: draftWords } }],
        }
        const finds = async (door: Door) => {
          const answer = await door.find(collection, { draft: true, where })
          return answer.ok && answer.value.length > 0
        }

        expect(await newsroom.whoCan(kind, finds)).toEqual(thoseWhoSeeDrafts)
      },
    )

    it.each(cases)('asked for drafts, never published $collection stay hidden', async ({ collection }) => {
      for (const state of ['draft', 'unpublished'] as const) {
        const id = idOf(collection, state)
        const sees = async (door: Door) => (await door.findByID(collection, id, { draft: true })).ok
        const lists = async (door: Door) => {
          const answer = await door.find(collection, { draft: true, where: { id: { equals: id } } })
          return answer.ok && answer.value.length > 0
        }

        expect(await newsroom.whoCan(kind, sees)).toEqual(thoseWhoSeeDrafts)
        expect(await newsroom.whoCan(kind, lists)).toEqual(thoseWhoSeeDrafts)
      }
    })

    it.each(cases)('versions of $collection are read by readers of drafts alone', async ({ collection }) => {
      const where = { parent: { equals: idOf(collection, 'draftOnTop') } }
      const [version] = valueOf(await newsroom.door(kind, 'admin').findVersions(collection, { where }))
      const lists = async (door: Door) => {
        const answer = await door.findVersions(collection, { where })
        return answer.ok && answer.value.length > 0
      }
      const opens = async (door: Door) => (await door.findVersion(collection, String(version?.id))).ok

      expect(await newsroom.whoCan(kind, lists)).toEqual(thoseWhoSeeDrafts)
      expect(await newsroom.whoCan(kind, opens)).toEqual(thoseWhoSeeDrafts)
    })

    it.each(cases)(
      'versions of trashed $collection are read by those who see the trash',
      async ({ collection }) => {
        const where = { parent: { equals: idOf(collection, 'trashed') } }
        const versions = valueOf(
          await newsroom.door(kind, 'admin').findVersions(collection, { trash: true, where }),
        )
        const lists = async (door: Door) => {
          const answer = await door.findVersions(collection, { trash: true, where })
          return answer.ok && answer.value.length > 0
        }
        const opensAny = async (door: Door) => {
          const answers = await Promise.all(
            versions.map(({ id }) => door.findVersion(collection, String(id))),
          )
          return answers.some(({ ok }) => ok)
        }

        expect(versions.length).toBeGreaterThan(1)
        expect(await newsroom.whoCan(kind, lists)).toEqual(['owner', 'editor', 'admin'])
        expect(await newsroom.whoCan(kind, opensAny)).toEqual(['owner', 'editor', 'admin'])
      },
    )

    it('versions of a quote are read by readers of drafts, those of a trashed one by those who see the trash', async () => {
      const article = await makeArticle(newsroom.payload(), { data: { createdBy: newsroom.idOf('owner') } })
      const quote = await makeQuote(newsroom.payload(), article, { says: 'oui' })
      const lists = async (door: Door) => {
        const answer = await door.findVersions('quotes', {
          trash: true,
          where: { parent: { equals: quote.id } },
        })
        return answer.ok && answer.value.length > 0
      }

      expect(await newsroom.whoCan(kind, lists)).toEqual(thoseWhoSeeDrafts)
      await trash(newsroom.payload(), 'articles', article.id)
      expect(await newsroom.whoCan(kind, lists)).toEqual(['owner', 'editor', 'admin'])
    })
  })
}
