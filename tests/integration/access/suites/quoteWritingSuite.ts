import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { TestDatabase } from '../../../helpers/databases'
import { doorsOn, rowsOn } from '../../../helpers/newsroom'
import type { Matrix, Newsroom } from '../../../helpers/newsroom'
import { rowOf, whoDid } from '../../../helpers/newsroomAttempts'
import type { Attempt } from '../../../helpers/newsroomAttempts'
import type { Answer, Doc, Door } from '../../../helpers/newsroomDoor'
import { makeArticle, makeQuote } from '../../../helpers/newsroomEntries'
import { makeArticleIn, makeQuoteIn, trash } from '../../../helpers/newsroomStates'
import type { EntryState } from '../../../helpers/newsroomStates'
import type { VisitorName } from '../../../helpers/newsroomVisitors'

const ownerAndEditors = ['owner', 'editor', 'admin'] as const
const editors = ['editor', 'admin'] as const
const admins = ['admin'] as const

const ok = (_: Doc | undefined, answer: Answer<unknown>): boolean => answer.ok
const isTrashed = (quote: Doc | undefined) => Boolean(quote?.deletedAt)
const isRestored = (quote: Doc | undefined) => !quote?.deletedAt
const isChanged = (quote: Doc | undefined) => quote?.quotationType === 'fragment'

type QuoteState = Parameters<typeof makeQuoteIn>[1]

/** A quote in an article of the owner's, in that state. */
const onQuote = (
  what: string,
  state: QuoteState,
  rest: Pick<Attempt, 'act' | 'allowed' | 'happened'>,
): Attempt => ({
  what: `${what} (${state})`,
  collection: 'quotes',
  given: (payload, owner) => makeQuoteFor(payload, state, owner),
  ...rest,
})

/** A quote from an article of the owner's, in that state; the words stand there once. */
const quoting = (state: EntryState, allowed: readonly VisitorName[]): Attempt => ({
  what: `quote from an article (${state})`,
  collection: 'articles',
  given: (payload, owner) => makeArticleIn(payload, state, owner),
  allowed,
  act: (door, id) =>
    door.create('quotes', {
      article: id,
      selectors: [{ exact: 'oui' }],
      quotationType: 'statement',
      attribution: { status: 'attributed' },
      verification: { status: 'unverified' },
    }),
  happened: ok,
})

const update =
  (data: Doc, options = {}) =>
  (door: Door, id: string) =>
    door.update('quotes', id, { data, ...options })
const inBulk = (data: Doc) => (door: Door, id: string) =>
  door.updateMany?.('quotes', { id: { equals: id } }, { data })
const change = update({ quotationType: 'fragment' })
const toTheTrash = update({ deletedAt: '2026-11-01T10:00:00.000Z' })
const restore = update({ deletedAt: null }, { trash: true })
const restoreVersion: Attempt['act'] = async (door, _, more) =>
  door.restoreVersion('quotes', await more.oldestVersion())

const table: Matrix<Attempt> = {
  byCondition: [
    quoting('draft', ownerAndEditors),
    quoting('published', editors),
    quoting('draftOnTop', editors),
    quoting('unpublished', editors),
    onQuote('change', 'draft', { allowed: ownerAndEditors, act: change, happened: isChanged }),
    onQuote('change', 'published', { allowed: editors, act: change, happened: isChanged }),
    onQuote('change', 'unpublished', { allowed: editors, act: change, happened: isChanged }),
    onQuote('trash', 'draft', { allowed: ownerAndEditors, act: toTheTrash, happened: isTrashed }),
    onQuote('trash', 'published', { allowed: editors, act: toTheTrash, happened: isTrashed }),
    onQuote('restore', 'trashedAlone', { allowed: editors, act: restore, happened: isRestored }),
  ],
  byRole: [
    onQuote('change in bulk', 'published', {
      allowed: editors,
      act: inBulk({ quotationType: 'fragment' }),
      happened: isChanged,
    }),
    onQuote('restore a version', 'published', { allowed: editors, act: restoreVersion, happened: ok }),
    onQuote('restore a version', 'draft', { allowed: editors, act: restoreVersion, happened: ok }),
    onQuote('delete', 'published', {
      allowed: admins,
      act: (door, id) => door.delete('quotes', id),
      happened: (quote) => quote === undefined,
    }),
  ],
}

export function quoteWritingSuite(newsroom: Newsroom, database: TestDatabase): void {
  describe.each(doorsOn(database))('through %s', (kind) => {
    it.each(rowsOn(database, table))('$what: $allowed', async (attempt) => {
      const able = await whoDid(newsroom, kind, attempt)

      if (able === undefined) expect(kind).toBe('GraphQL')
      else expect(able).toEqual(attempt.allowed)
    })

    it('nobody but editors moves a quote into an article of somebody else’s', async () => {
      const { foreign, quote } = await makeOwnQuoteAndForeignArticle(
        newsroom.payload(),
        newsroom.idOf('owner'),
      )

      const answer = await newsroom
        .door(kind, 'owner')
        .update('quotes', quote, { data: { article: foreign } })

      expect(answer).toMatchObject({ ok: false, status: 403 })
      expect((await rowOf(newsroom.payload(), 'quotes', quote))?.article).not.toBe(foreign)
    })

    it('an author restores a quote of an own draft from the trash', async () => {
      const { quote } = await makeOwnQuoteAndForeignArticle(newsroom.payload(), newsroom.idOf('owner'))
      await trash(newsroom.payload(), 'quotes', quote)

      expect(await restore(newsroom.door(kind, 'author'), quote)).toMatchObject({ ok: false })
      expect(await restore(newsroom.door(kind, 'owner'), quote)).toMatchObject({ ok: true })
      expect((await rowOf(newsroom.payload(), 'quotes', quote))?.deletedAt ?? null).toBeNull()
    })

    it('derived fields are closed to everybody’s writes', async () => {
      const article = await makeArticle(newsroom.payload(), { data: { createdBy: newsroom.idOf('owner') } })
      const { id } = await makeQuote(newsroom.payload(), article, {
        says: 'oui',
        attribution: { status: 'review' },
      })
      const wish = {
        public: true,
        text: 'non',
        articleStatus: 'draft',
        anchor: 'orphaned',
        articleCreatedBy: newsroom.idOf('author'),
      }

      await newsroom.door(kind, 'admin').update('quotes', id, { data: wish })

      expect(await rowOf(newsroom.payload(), 'quotes', id)).toMatchObject({
        public: false,
        text: 'oui',
        articleStatus: 'published',
        anchor: 'anchored',
        articleCreatedBy: newsroom.idOf('owner'),
      })
    })
  })
}

async function makeOwnQuoteAndForeignArticle(payload: Payload, ownerId: string) {
  const own = await makeArticle(payload, { status: 'draft', data: { createdBy: ownerId } })
  const foreign = await makeArticle(payload, { status: 'draft' })
  const quote = await makeQuote(payload, own, { says: 'oui' })
  return { foreign: foreign.id, quote: quote.id }
}

/** The articles that quotes are made in: one of a state for all, since no attempt on a quote writes to its article. */
const articles = new WeakMap<Payload, Map<QuoteState, string>>()

/** A quote in that state; only one that came there along with its article needs an article of its own. */
async function makeQuoteFor(payload: Payload, state: QuoteState, ownerId: string): Promise<string> {
  if (state !== 'draft' && state !== 'published') return makeQuoteIn(payload, state, ownerId)
  const known = articles.get(payload) ?? new Map<QuoteState, string>()
  articles.set(payload, known)
  const article = known.get(state) ?? (await makeArticleIn(payload, state, ownerId))
  known.set(state, article)
  const attribution = { status: 'attributed' } as const
  const { id } = await makeQuote(payload, { id: article }, { says: 'oui', attribution })
  return id
}
