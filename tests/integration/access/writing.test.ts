import { describe, expect, it } from '@jest/globals'

import { describeOnBothDatabases } from '../../helpers/databases'
import { doorsOn, useNewsroom } from '../../helpers/newsroom'
import { whoDid } from '../../helpers/newsroomAttempts'
import type { Attempt } from '../../helpers/newsroomAttempts'
import type { Answer, Doc, Door } from '../../helpers/newsroomDoor'
import { nextName } from '../../helpers/newsroomEntries'
import { makeArticleIn, makePersonIn } from '../../helpers/newsroomStates'
import type { EntryState } from '../../helpers/newsroomStates'

type DraftCollection = 'articles' | 'people'

const writers = ['owner', 'author', 'editor', 'admin'] as const
const ownerAndEditors = ['owner', 'editor', 'admin'] as const
const editors = ['editor', 'admin'] as const
const admins = ['admin'] as const

const title = { articles: 'headline', people: 'name' } as const
const field = { articles: 'kicker', people: 'jobTitle' } as const
const changed = 'changé'
const trashed = { deletedAt: '2026-11-01T10:00:00.000Z' }
const ok = (_: Doc | undefined, answer: Answer<unknown>): boolean => answer.ok

/** The content model's table, for each collection with drafts: what, in which state, who, how it shows. */
function attemptsOn(collection: DraftCollection): readonly Attempt[] {
  const isChanged = (main: Doc | undefined) => main?.[field[collection]] === changed
  const isPublished = (main: Doc | undefined) => main?._status === 'published'
  const isUnpublished = (main: Doc | undefined) => main?._status === 'draft'
  const isTrashed = (main: Doc | undefined) => Boolean(main?.deletedAt)
  const isRestored = (main: Doc | undefined) => !main?.deletedAt
  const isGone = (main: Doc | undefined) => main === undefined
  const change = { [field[collection]]: changed }
  const made = () => ({ [title[collection]]: nextName('Nouveau'), inLanguage: 'fr' })
  const dataFor = (data: Doc) => (collection === 'articles' ? data : withoutLanguage(data))
  const create = (status: string) => async (door: Door) => {
    const answer = await door.create(collection, dataFor({ ...made(), _status: status }))
    return answer.ok && answer.value._status !== status ? refusedAs(answer.value) : answer
  }
  const one = (
    what: string,
    state: EntryState,
    rest: Pick<Attempt, 'act' | 'allowed' | 'happened'>,
  ): Attempt => ({
    what: `${what} (${state})`,
    collection,
    given: (payload, owner) =>
      collection === 'articles' ? makeArticleIn(payload, state, owner) : makePersonIn(payload, state, owner),
    ...rest,
  })
  const update =
    (data: Doc, options = {}) =>
    (door: Door, id: string) =>
      door.update(collection, id, { data, ...options })
  const inBulk =
    (data: Doc, options = {}) =>
    (door: Door, id: string) =>
      door.updateMany?.(collection, { id: { equals: id } }, { data, ...options })
  const duplicate = (door: Door, id: string) => door.duplicate(collection, id, dataFor(made()))
  const restoreFirst: Attempt['act'] = async (door, _, more) =>
    door.restoreVersion(collection, await more.oldestVersion())

  return [
    one('create a draft', 'draft', { allowed: writers, act: create('draft'), happened: ok }),
    one('create it published', 'draft', { allowed: editors, act: create('published'), happened: ok }),
    one('save a draft', 'draft', {
      allowed: ownerAndEditors,
      act: update(change, { draft: true }),
      happened: ok,
    }),
    one('save a draft', 'published', {
      allowed: ownerAndEditors,
      act: update(change, { draft: true }),
      happened: ok,
    }),
    one('autosave', 'draft', {
      allowed: ownerAndEditors,
      act: update(change, { draft: true, autosave: true }),
      happened: ok,
    }),
    one('change what is live', 'published', { allowed: editors, act: update(change), happened: isChanged }),
    one('publish', 'draft', {
      allowed: editors,
      act: update({ _status: 'published' }),
      happened: isPublished,
    }),
    one('publish as a draft', 'draft', {
      allowed: editors,
      act: update({ _status: 'published' }, { draft: true }),
      happened: isPublished,
    }),
    one('publish in bulk', 'draft', {
      allowed: editors,
      act: inBulk({ _status: 'published' }),
      happened: isPublished,
    }),
    one('change in bulk what is live', 'published', {
      allowed: editors,
      act: inBulk(change),
      happened: isChanged,
    }),
    one('unpublish', 'published', {
      allowed: editors,
      act: update({ _status: 'draft' }),
      happened: isUnpublished,
    }),
    one('unpublish in bulk', 'published', {
      allowed: editors,
      act: inBulk({ _status: 'draft' }),
      happened: isUnpublished,
    }),
    one('trash', 'draft', { allowed: ownerAndEditors, act: update(trashed), happened: isTrashed }),
    one('trash', 'published', { allowed: editors, act: update(trashed), happened: isTrashed }),
    one('trash', 'unpublished', { allowed: editors, act: update(trashed), happened: isTrashed }),
    one('trash in bulk', 'published', { allowed: editors, act: inBulk(trashed), happened: isTrashed }),
    one('trash in bulk', 'draft', { allowed: ownerAndEditors, act: inBulk(trashed), happened: isTrashed }),
    one('restore', 'trashedDraft', {
      allowed: ownerAndEditors,
      act: update({ deletedAt: null }, { trash: true }),
      happened: isRestored,
    }),
    one('restore', 'trashed', {
      allowed: editors,
      act: update({ deletedAt: null }, { trash: true }),
      happened: isRestored,
    }),
    one('restore in bulk', 'trashed', {
      allowed: editors,
      act: inBulk({ deletedAt: null }, { trash: true }),
      happened: isRestored,
    }),
    one('delete', 'draft', {
      allowed: admins,
      act: (door, id) => door.delete(collection, id),
      happened: isGone,
    }),
    one('delete', 'trashed', {
      allowed: admins,
      act: (door, id) => door.delete(collection, id, { trash: true }),
      happened: isGone,
    }),
    one('delete in bulk', 'draft', {
      allowed: admins,
      act: (door, id) => door.deleteMany?.(collection, { id: { equals: id } }),
      happened: isGone,
    }),
    one('duplicate', 'published', { allowed: writers, act: duplicate, happened: ok }),
    one('duplicate', 'draft', { allowed: ownerAndEditors, act: duplicate, happened: ok }),
    one('restore a version', 'draft', { allowed: editors, act: restoreFirst, happened: ok }),
    one('restore a version', 'draftOnTop', { allowed: editors, act: restoreFirst, happened: ok }),
  ]
}

/** People share the articles' access rules: of each operation one state is enough to see that they are there. */
const isEssential = ({ what }: Attempt): boolean =>
  !what.includes('bulk') &&
  !/autosave|as a draft|unpublished|draftOnTop|trash \(published|save a draft \(draft/.test(what)

describeOnBothDatabases('writing', (database) => {
  const newsroom = useNewsroom(database)

  describe.each(doorsOn(database))('through %s', (kind) => {
    it.each([...attemptsOn('articles'), ...attemptsOn('people').filter(isEssential)])(
      '$collection: $what: $allowed',
      async (attempt) => {
        const able = await whoDid(newsroom, kind, attempt)

        if (able === undefined) expect(kind).toBe('GraphQL')
        else expect(able).toEqual(attempt.allowed)
      },
    )
  })
})

const withoutLanguage = ({ inLanguage: _, ...data }: Doc): Doc => data

const refusedAs = (doc: Doc): Answer<Doc> => ({
  ok: false,
  status: 0,
  message: `It is ${String(doc._status)}.`,
  paths: [],
})
