import { isDeepStrictEqual } from 'node:util'

import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Where } from 'payload'

import type { TestDatabase } from '../../../helpers/databases'
import { rowsOn } from '../../../helpers/newsroom'
import type { Newsroom } from '../../../helpers/newsroom'
import type { Answer, Doc, Door, Query } from '../../../helpers/newsroomDoor'
import { makeArticle, makePerson, makeQuote } from '../../../helpers/newsroomEntries'
import { makeAccountWithSecrets } from '../../../helpers/newsroomSecrets'
import type { VisitorName } from '../../../helpers/newsroomVisitors'

interface Oracle {
  readonly collection: CollectionSlug
  readonly path: string
  /** Which fact the field holds. */
  readonly fact: string
}

const oracle = (collection: CollectionSlug, path: string, fact: string): Oracle => ({
  collection,
  path,
  fact,
})

const says = ['Elle a dit « oui », puis « non ».']
const note = 'source à protéger'
const notes = [
  oracle('articles', 'edNote', 'note'),
  oracle('quotes', 'article.edNote', 'note'),
  oracle('people', 'articles.edNote', 'note'),
  oracle('people', 'quotes.article.edNote', 'note'),
]
/** What only a draft or a quote that is not public says, asked through what everybody sees. */
const unpublished = [
  oracle('articles', 'translationOfWork.headline', 'draftHeadline'),
  oracle('articles', 'translationOfWork.kicker', 'draftHeadline'),
  oracle('articles', 'quotes.text', 'reviewedWords'),
  oracle('people', 'articles.headline', 'draftHeadline'),
  oracle('people', 'quotes.text', 'reviewedWords'),
  oracle('quotes', 'repeats.text', 'reviewedWords'),
]
const makers = [
  oracle('articles', 'createdBy', 'id'),
  oracle('articles', 'createdBy.id', 'id'),
  oracle('people', 'createdBy', 'id'),
  oracle('quotes', 'createdBy', 'id'),
  oracle('quotes', 'articleCreatedBy', 'id'),
  oracle('quotes', 'verification.checkedBy', 'id'),
  oracle('quotes', 'article.createdBy', 'id'),
]
const relations = [
  ['articles', 'createdBy'],
  ['people', 'createdBy'],
  ['quotes', 'articleCreatedBy'],
  ['quotes', 'verification.checkedBy'],
  ['quotes', 'article.createdBy'],
] as const
const accounts = relations.flatMap(([collection, path]) =>
  ['email', 'role', 'name'].map((field) => oracle(collection, `${path}.${field}`, field)),
)
const secretFields = ['hash', 'salt', 'resetPasswordToken', 'apiKeyIndex', 'apiKey', 'sessions.id']
const secrets = secretFields.flatMap((field) => [
  oracle('users', field, field),
  ...relations.map(([collection, path]) => oracle(collection, `${path}.${field}`, field)),
])

const askedBy = (names: readonly VisitorName[], oracles: readonly Oracle[]) =>
  oracles.flatMap((each) => names.map((name) => ({ ...each, name })))

/** A relation that may be asked through brings the other entry's own conditions along; the rest is refused. */
const table = {
  byCondition: [
    ...askedBy(['anonymous', 'reader', 'author'], notes),
    ...askedBy(['anonymous', 'author'], unpublished),
  ],
  byRole: [
    ...askedBy(['anonymous', 'reader', 'author'], accounts),
    ...askedBy(['anonymous'], makers),
    ...askedBy(['anonymous', 'author', 'editor', 'admin'], secrets),
  ],
}

export function conditionsSuite(newsroom: Newsroom, database: TestDatabase): void {
  let facts: Readonly<Record<string, string>> = {}

  beforeAll(async () => {
    const payload = newsroom.payload()
    const account = await makeAccountWithSecrets(payload)
    facts = { ...account, note, draftHeadline: 'Confidentiel', reviewedWords: 'non' }
    const draft = await makeArticle(payload, {
      status: 'draft',
      data: { headline: 'Confidentiel', kicker: 'Confidentiel' },
    })
    for (const createdBy of [account.id, newsroom.idOf('editor')]) {
      const person = await makePerson(payload, { createdBy })
      const isFirst = createdBy === account.id
      const data = { createdBy, ...(isFirst ? { edNote: note, translationOfWork: draft.id } : {}) }
      const article = await makeArticle(payload, { data, says, links: { Elle: person.id } })
      const about = isFirst ? { speaker: person.id } : {}
      const reviewed = await makeQuote(payload, article, {
        says: 'non',
        attribution: { status: 'review' },
        ...about,
      })
      const repeats = isFirst ? { repeats: reviewed.id } : {}
      const verification = {
        status: 'verified',
        checkedBy: createdBy,
        checkedAt: new Date().toISOString(),
      } as const
      await makeQuote(payload, article, {
        says: 'oui',
        speaker: person.id,
        createdBy,
        verification,
        ...repeats,
      })
    }
  })

  describe.each(['REST'] as const)('through %s', (kind) => {
    it.each(rowsOn(database, table))(
      'tell $name nothing of $path in $collection',
      async ({ collection, fact, name, path }) => {
        const truth = facts[fact] ?? ''

        expect(truth).not.toBe('')
        expect(await waysToLearn(newsroom.door(kind, name), { collection, path, truth })).toEqual([])
      },
    )

    it('tell a reader nothing of notes in versions', async () => {
      const door = newsroom.door(kind, 'reader')
      const asked = (value: string) =>
        door.findVersions('articles', { where: { 'version.edNote': { equals: value } } })

      expect(found(await asked(note))).toEqual(found(await asked('nothing of the kind')))
    })
  })

  it.each(['anonymous', 'reader', 'author'] as const)(
    'tell %s nothing of notes through GraphQL',
    async (name) => {
      const asked = { collection: 'articles', path: 'edNote', truth: note } as const

      expect(await waysToLearn(newsroom.door('GraphQL', name), asked)).toEqual([])
    },
  )
}

/** The ways of asking that are answered otherwise for the truth than for a lie, so that the answer tells. */
async function waysToLearn(
  door: Door,
  { collection, path, truth }: { collection: CollectionSlug; path: string; truth: string },
): Promise<readonly string[]> {
  const list = async (where: Where, query: Query = {}) =>
    found(await door.find(collection, { depth: 0, ...query, where }))
  const count = async (where: Where) => {
    const answer = await door.count(collection, { where })
    return answer.ok ? answer.value : answer.status
  }
  const is: Where = { [path]: { equals: truth } }
  const isNot: Where = { [path]: { equals: '01a20748-0000-7000-8000-000000000000' } }
  const nobody: Where = { id: { equals: 'nobody' } }
  const pairs = {
    equals: [await list(is), await list(isNot)],
    like: [await list({ [path]: { like: truth.slice(0, 4) } }), await list({ [path]: { like: 'zzzz' } })],
    or: [await list({ or: [is, nobody] }), await list({ or: [isNot, nobody] })],
    draft: [await list(is, { draft: true }), await list(isNot, { draft: true })],
    count: [await count(is), await count(isNot)],
    sort: [
      found(await door.find(collection, { depth: 0, sort: path })),
      found(await door.find(collection, { depth: 0, sort: `-${path}` })),
    ],
  }
  return Object.entries(pairs).flatMap(([way, [one, other]]) => (isDeepStrictEqual(one, other) ? [] : [way]))
}

const found = (answer: Answer<readonly Doc[]>) =>
  answer.ok ? answer.value.map(({ id }) => id) : answer.status
