import { describe, expect, it } from '@jest/globals'

import type { TestDatabase } from '../../../helpers/databases'
import { doorsOn } from '../../../helpers/newsroom'
import type { Newsroom } from '../../../helpers/newsroom'
import { rowOf } from '../../../helpers/newsroomAttempts'
import { valueOf } from '../../../helpers/newsroomDoor'
import { openDoor } from '../../../helpers/newsroomDoors'
import { sendGraphql } from '../../../helpers/newsroomGraphqlDoor'
import { sendRest } from '../../../helpers/newsroomRestDoor'
import { visitorNames } from '../../../helpers/newsroomVisitors'

let count = 0
const password = 'a passphrase for the tests'
const account = (role: 'reader' | 'author' | 'editor' | 'admin') => ({
  email: `account${(count += 1)}@example.org`,
  name: 'Compte',
  password,
  role,
})

export function accountsSuite(newsroom: Newsroom, database: TestDatabase): void {
  const make = (role: 'author' | 'admin' = 'author') =>
    newsroom.payload().create({ collection: 'users', data: account(role) })
  const row = (id: string) => rowOf(newsroom.payload(), 'users', id)
  const rest = (name: keyof ReturnType<typeof newsroom.visitors>, path: string, body?: object) =>
    sendRest(newsroom.payload(), newsroom.visitors()[name], { method: 'POST', path, body })

  describe.each(doorsOn(database))('through %s', (kind) => {
    it('are read by editors, and by everybody their own', async () => {
      const { id } = await make()
      const readers = await newsroom.whoCan(kind, async (door) => (await door.findByID('users', id)).ok)
      const ofThemselves = await newsroom.whoCan(kind, async (door, name) => {
        return name !== 'anonymous' && (await door.findByID('users', newsroom.idOf(name))).ok
      })

      expect(readers).toEqual(['editor', 'admin'])
      expect(ofThemselves).toEqual(['reader', 'owner', 'author', 'editor', 'admin'])
    })

    it('are made, changed and deleted by admins alone', async () => {
      const makers = await newsroom.whoCan(
        kind,
        async (door) => (await door.create('users', account('author'))).ok,
      )
      const { id } = await make()
      const writers = await newsroom.whoCan(
        kind,
        async (door) => (await door.update('users', id, { data: { name: 'Autre' } })).ok,
      )
      const removers = await newsroom.whoCan(
        kind,
        async (door) => (await door.delete('users', (await make()).id)).ok,
      )

      expect({ makers, writers, removers }).toEqual({
        makers: ['admin'],
        writers: ['admin'],
        removers: ['admin'],
      })
    })

    it('of one’s own are changed by whoever works in the panel, but for the role', async () => {
      const writers = await newsroom.whoCan(kind, async (door, name) => {
        const id = name === 'anonymous' ? newsroom.idOf('reader') : newsroom.idOf(name)
        const role = name === 'admin' ? 'admin' : 'editor'
        return (await door.update('users', id, { data: { name: `${name} lui-même`, role } })).ok
      })

      expect(writers).toEqual(['owner', 'author', 'editor', 'admin'])
      const roles = await Promise.all(
        visitorNames.map(async (name) =>
          name === 'anonymous' ? undefined : (await row(newsroom.idOf(name)))?.role,
        ),
      )
      expect(roles).toEqual([undefined, 'reader', 'author', 'author', 'editor', 'admin'])
    })

    it('show no key, no hash and no token to an admin', async () => {
      const key = 'd0f8a0f6-a-key-that-nobody-reads'
      const { id } = await newsroom.payload().create({
        collection: 'users',
        data: { ...account('reader'), apiKey: key, enableAPIKey: true },
      })
      const shown = valueOf(await newsroom.door(kind, 'admin').findByID('users', id))

      expect(JSON.stringify(shown)).not.toContain(key)
      expect(Object.keys(shown).filter((field) => /hash|salt|token|apiKeyIndex/i.test(field))).toEqual([])
    })
  })

  it('of a role may not be made through bulk writes of one’s own', async () => {
    const door = newsroom.door('REST', 'author')

    await door.updateMany?.('users', { id: { exists: true } }, { data: { role: 'admin', name: 'Tous' } })

    const { docs } = await newsroom
      .payload()
      .find({ collection: 'users', where: { name: { equals: 'Tous' } } })
    expect(docs.map(({ id, role }) => ({ id, role }))).toEqual([
      { id: newsroom.idOf('author'), role: 'author' },
    ])
  })

  it('are not registered as the first while there are others', async () => {
    for (const name of ['anonymous', 'author'] as const) {
      const answer = await rest(name, '/users/first-register', account('admin'))

      expect(answer).toMatchObject({ ok: false, status: 403 })
    }
    const { totalDocs } = await newsroom
      .payload()
      .count({ collection: 'users', where: { email: { equals: `account${count}@example.org` } } })
    expect(totalDocs).toBe(0)
  })

  it('are locked after five wrong passwords, and unlocked by admins alone', async () => {
    const { email, id } = await make()
    for (let attempt = 0; attempt < 5; attempt += 1)
      await rest('anonymous', '/users/login', { email, password: 'wrong' })

    expect(await rest('anonymous', '/users/login', { email, password })).toMatchObject({
      ok: false,
      status: 401,
    })
    for (const name of ['anonymous', 'reader', 'author', 'editor'] as const) {
      expect(await rest(name, '/users/unlock', { email })).toMatchObject({ ok: false, status: 403 })
      const source = `mutation { unlockUser(email: "${email}") }`
      expect(await sendGraphql(newsroom.payload(), newsroom.visitors()[name], { source })).toMatchObject({
        ok: false,
      })
    }
    expect((await row(id))?.lockUntil ?? null).not.toBeNull()
    expect(await rest('admin', '/users/unlock', { email })).toMatchObject({ ok: true })
    expect(await rest('anonymous', '/users/login', { email, password })).toMatchObject({ ok: true })
  })

  it('are signed out by a logout: the token is worth nothing then', async () => {
    const { email, id } = await make()
    const { token } = valueOf(await rest('anonymous', '/users/login', { email, password }))
    const visitor = { headers: new Headers({ Authorization: `JWT ${String(token)}` }), user: null }
    const door = openDoor('REST', newsroom.payload(), visitor)
    expect(await door.findByID('users', id)).toMatchObject({ ok: true })

    await sendRest(newsroom.payload(), visitor, { method: 'POST', path: '/users/logout' })

    expect(await door.findByID('users', id)).toMatchObject({ ok: false })
  })
}
