import { describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import type { Newsroom } from '../../../helpers/newsroom'
import { ask } from '../../../helpers/newsroomAnswers'
import { doorKinds } from '../../../helpers/newsroomDoor'
import { makeArticle, makeMedia, makePerson } from '../../../helpers/newsroomEntries'
import { sendRest } from '../../../helpers/newsroomRestDoor'
import { mainRowOf } from '../../../helpers/newsroomRows'
import { visitorNames } from '../../../helpers/newsroomVisitors'
import type { VisitorName } from '../../../helpers/newsroomVisitors'

const editors = ['editor', 'admin'] as const
const says = ['Elle a dit « oui » hier.']

export function editorialSuite(newsroom: Newsroom): void {
  const payload = () => newsroom.payload()
  const requestOf = async (name: VisitorName) => {
    const { user } = newsroom.visitors()[name]
    return createLocalReq(user ? { user } : {}, payload())
  }

  it('merge people, and remove the links to one', async () => {
    const able: Record<'merge' | 'unlink', VisitorName[]> = { merge: [], unlink: [] }
    const [from, into] = [await makePerson(payload()), await makePerson(payload())]
    for (const name of visitorNames) {
      for (const action of ['unlink', 'merge'] as const) {
        const body = action === 'merge' ? { into: into.id } : {}
        const path = `/people/${name === 'admin' ? into.id : from.id}/${action}`
        const request = { method: 'POST', path, body: name === 'admin' ? { into: from.id } : body } as const
        const answer = await sendRest(payload(), newsroom.visitors()[name], request)
        if (answer.ok || answer.status !== 403) able[action].push(name)
      }
    }

    expect(able).toEqual({ merge: editors, unlink: editors })
  })

  it('schedule and cancel a publication', async () => {
    const { id } = await makeArticle(payload(), { status: 'draft', says })
    const input = { type: 'publish', doc: { relationTo: 'articles', value: id } } as const
    const able: Record<'queue' | 'cancel', VisitorName[]> = { queue: [], cancel: [] }
    for (const name of visitorNames) {
      const req = await requestOf(name)
      const waitUntil = new Date(Date.now() + 86_400_000)
      const job = { task: 'schedulePublish', input, waitUntil, overrideAccess: false, req } as const
      if ((await ask(() => payload().jobs.queue(job))).ok) able.queue.push(name)
      const where = { 'input.doc.value': { equals: id } }
      if ((await ask(() => payload().jobs.cancel({ where, overrideAccess: false, req }))).ok)
        able.cancel.push(name)
    }

    expect(able).toEqual({ queue: editors, cancel: editors })
  })

  it('publish on schedule: a job that an author got to queue publishes nothing', async () => {
    const ids = { author: '', editor: '' }
    for (const name of ['author', 'editor'] as const) {
      const data = { createdBy: newsroom.idOf('author') }
      const { id } = await makeArticle(payload(), { status: 'draft', says, data })
      ids[name] = id
      const doc = { relationTo: 'articles', value: id } as const
      const user = { relationTo: 'users', value: newsroom.idOf(name) } as const
      await payload().jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc, user } })
    }

    await payload().jobs.run({ limit: 10 })

    expect((await mainRowOf(payload(), 'articles', ids.author))._status).toBe('draft')
    expect((await mainRowOf(payload(), 'articles', ids.editor))._status).toBe('published')
  })

  it('publish on schedule: the people are published along, or nothing is', async () => {
    const [good, bad] = [await makePerson(payload()), await makePerson(payload(), { name: '…' })]
    const fine = await makeArticle(payload(), { status: 'draft', says, links: { Elle: good.id } })
    const broken = await makeArticle(payload(), { status: 'draft', says, links: { Elle: bad.id } })
    for (const { id } of [fine, broken]) {
      const input = { type: 'publish', doc: { relationTo: 'articles', value: id } } as const
      await payload().jobs.queue({ task: 'schedulePublish', input })
    }

    await payload().jobs.run({ limit: 10 })

    expect((await mainRowOf(payload(), 'articles', fine.id))._status).toBe('published')
    expect((await mainRowOf(payload(), 'people', good.id))._status).toBe('published')
    expect((await mainRowOf(payload(), 'articles', broken.id))._status).toBe('draft')
    expect((await mainRowOf(payload(), 'people', bad.id))._status).toBe('draft')
  })

  describe.each(doorKinds)('through %s', (kind) => {
    it('change images that others brought, and admins alone delete them; everybody sees them', async () => {
      const makeImage = async () => (await makeMedia(payload(), { createdBy: newsroom.idOf('owner') })).id
      const id = await makeImage()
      const readers = await newsroom.whoCan(kind, async (door) => (await door.findByID('media', id)).ok)
      const writers = await newsroom.whoCan(kind, async (door) => {
        return (await door.update('media', id, { data: { alt: 'Une autre' } })).ok
      })
      const removers = await newsroom.whoCan(
        kind,
        async (door) => (await door.delete('media', await makeImage())).ok,
      )

      expect({ readers, writers, removers }).toEqual({
        readers: visitorNames,
        writers: ['owner', 'editor', 'admin'],
        removers: ['admin'],
      })
    })
  })
}
