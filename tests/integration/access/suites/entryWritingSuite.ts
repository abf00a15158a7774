import { describe, expect, it } from '@jest/globals'

import type { TestDatabase } from '../../../helpers/databases'
import { doorsOn, rowsOn } from '../../../helpers/newsroom'
import type { Newsroom } from '../../../helpers/newsroom'
import { whoDid } from '../../../helpers/newsroomAttempts'
import type { Attempt } from '../../../helpers/newsroomAttempts'
import type { Answer, Doc, Door } from '../../../helpers/newsroomDoor'
import { nextName } from '../../../helpers/newsroomEntries'
import { makeArticleIn, makePersonIn } from '../../../helpers/newsroomStates'
import type { EntryState } from '../../../helpers/newsroomStates'

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
const isPublished = (main: Doc | undefined) => main?._status === 'published'
const isUnpublished = (main: Doc | undefined) => main?._status === 'draft'
const isTrashed = (main: Doc | undefined) => Boolean(main?.deletedAt)
const isRestored = (main: Doc | undefined) => !main?.deletedAt
const isGone = (main: Doc | undefined) => main === undefined

/** What is sent, and how the main row shows that it was done. */
function actsOn(collection: DraftCollection) {
  const change = { [field[collection]]: changed }
  const made = () => {
    const name = { [title[collection]]: nextName('Nouveau') }
    return collection === 'articles' ? { ...name, inLanguage: 'fr' } : name
  }
  const update =
    (data: Doc, options = {}) =>
    (door: Door, id: string) =>
      door.update(collection, id, { data, ...options })
  const inBulk =
    (data: Doc, options = {}) =>
    (door: Door, id: string) =>
      door.updateMany?.(collection, { id: { equals: id } }, { data, ...options })
  const create = (status: string) => async (door: Door) => {
    const answer = await door.create(collection, { ...made(), _status: status })
    return answer.ok && answer.value._status !== status ? refusedAs(answer.value) : answer
  }
  const duplicate = (door: Door, id: string) => door.duplicate(collection, id, made())
  const restoreFirst: Attempt['act'] = async (door, _, more) =>
    door.restoreVersion(collection, await more.oldestVersion())
  const isChanged = (main: Doc | undefined) => main?.[field[collection]] === changed
  return { change, create, duplicate, inBulk, isChanged, restoreFirst, update }
}

/** A row of the content model's table: what, in which state. */
const rowFor =
  (collection: DraftCollection) =>
  (what: string, state: EntryState, rest: Pick<Attempt, 'act' | 'allowed' | 'happened'>): Attempt => ({
    what: `${what} (${state})`,
    collection,
    given: (payload, owner) =>
      collection === 'articles' ? makeArticleIn(payload, state, owner) : makePersonIn(payload, state, owner),
    ...rest,
  })

/** Decided by whose the entry is and where it stands. */
function decidedByCondition(collection: DraftCollection): readonly Attempt[] {
  return [...ofDrafts(collection), ...ofTheTrash(collection), ...ofWhatIsLive(collection)]
}

function ofDrafts(collection: DraftCollection): readonly Attempt[] {
  const row = rowFor(collection)
  const { change, duplicate, restoreFirst, update } = actsOn(collection)
  return [
    row('save a draft', 'draft', {
      allowed: ownerAndEditors,
      act: update(change, { draft: true }),
      happened: ok,
    }),
    row('save a draft', 'published', {
      allowed: ownerAndEditors,
      act: update(change, { draft: true }),
      happened: ok,
    }),
    row('autosave', 'draft', {
      allowed: ownerAndEditors,
      act: update(change, { draft: true, autosave: true }),
      happened: ok,
    }),
    row('duplicate', 'published', { allowed: writers, act: duplicate, happened: ok }),
    row('duplicate', 'draft', { allowed: ownerAndEditors, act: duplicate, happened: ok }),
    row('restore a version', 'draftOnTop', { allowed: editors, act: restoreFirst, happened: ok }),
  ]
}

function ofTheTrash(collection: DraftCollection): readonly Attempt[] {
  const row = rowFor(collection)
  const { inBulk, update } = actsOn(collection)
  return [
    row('trash', 'draft', { allowed: ownerAndEditors, act: update(trashed), happened: isTrashed }),
    row('trash', 'published', { allowed: editors, act: update(trashed), happened: isTrashed }),
    row('trash', 'unpublished', { allowed: editors, act: update(trashed), happened: isTrashed }),
    row('trash in bulk', 'published', { allowed: editors, act: inBulk(trashed), happened: isTrashed }),
    row('trash in bulk', 'draft', { allowed: ownerAndEditors, act: inBulk(trashed), happened: isTrashed }),
    row('restore', 'trashedDraft', {
      allowed: ownerAndEditors,
      act: update({ deletedAt: null }, { trash: true }),
      happened: isRestored,
    }),
    row('restore', 'trashed', {
      allowed: editors,
      act: update({ deletedAt: null }, { trash: true }),
      happened: isRestored,
    }),
    row('restore in bulk', 'trashed', {
      allowed: editors,
      act: inBulk({ deletedAt: null }, { trash: true }),
      happened: isRestored,
    }),
    row('delete', 'trashed', {
      allowed: admins,
      act: (door, id) => door.delete(collection, id, { trash: true }),
      happened: isGone,
    }),
  ]
}

/** What an author sends is saved as a draft of their own entry: what readers see stays. */
function ofWhatIsLive(collection: DraftCollection): readonly Attempt[] {
  const row = rowFor(collection)
  const { change, inBulk, isChanged, update } = actsOn(collection)
  return [
    row('change what is live', 'published', { allowed: editors, act: update(change), happened: isChanged }),
    row('publish', 'draft', {
      allowed: editors,
      act: update({ _status: 'published' }),
      happened: isPublished,
    }),
    row('publish as a draft', 'draft', {
      allowed: editors,
      act: update({ _status: 'published' }, { draft: true }),
      happened: isPublished,
    }),
    row('publish in bulk', 'draft', {
      allowed: editors,
      act: inBulk({ _status: 'published' }),
      happened: isPublished,
    }),
    row('change in bulk what is live', 'published', {
      allowed: editors,
      act: inBulk(change),
      happened: isChanged,
    }),
    row('unpublish', 'published', {
      allowed: editors,
      act: update({ _status: 'draft' }),
      happened: isUnpublished,
    }),
    row('unpublish in bulk', 'published', {
      allowed: editors,
      act: inBulk({ _status: 'draft' }),
      happened: isUnpublished,
    }),
  ]
}

/** Decided by the role: only writers create, only editors restore versions, only admins delete for good. */
function decidedByRole(collection: DraftCollection): readonly Attempt[] {
  const row = rowFor(collection)
  const { create, restoreFirst } = actsOn(collection)
  return [
    row('create a draft', 'draft', { allowed: writers, act: create('draft'), happened: ok }),
    row('create it published', 'draft', { allowed: editors, act: create('published'), happened: ok }),
    row('delete', 'draft', {
      allowed: admins,
      act: (door, id) => door.delete(collection, id),
      happened: isGone,
    }),
    row('delete in bulk', 'draft', {
      allowed: admins,
      act: (door, id) => door.deleteMany?.(collection, { id: { equals: id } }),
      happened: isGone,
    }),
    row('restore a version', 'draft', { allowed: editors, act: restoreFirst, happened: ok }),
  ]
}

/** People share the articles' access rules: of each operation one state is enough to see that they are there. */
const isEssential = ({ what }: Attempt): boolean =>
  !what.includes('bulk') &&
  !/autosave|as a draft|unpublished|draftOnTop|trash \(published|save a draft \(draft/.test(what)

const table = {
  byCondition: [...decidedByCondition('articles'), ...decidedByCondition('people').filter(isEssential)],
  byRole: [...decidedByRole('articles'), ...decidedByRole('people').filter(isEssential)],
}

export function entryWritingSuite(newsroom: Newsroom, database: TestDatabase): void {
  describe.each(doorsOn(database))('through %s', (kind) => {
    it.each(rowsOn(database, table))('$collection: $what: $allowed', async (attempt) => {
      const able = await whoDid(newsroom, kind, attempt)

      if (able === undefined) expect(kind).toBe('GraphQL')
      else expect(able).toEqual(attempt.allowed)
    })
  })
}

const refusedAs = (doc: Doc): Answer<Doc> => ({
  ok: false,
  status: 0,
  message: `It is ${String(doc._status)}.`,
  paths: [],
})
