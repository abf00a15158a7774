import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { beforeEach, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { schedulePublish } from '../../../src/app/(payload)/schedulePublish'
import { readEnv } from '../../../src/env'
import type { Env } from '../../../src/env'
import { ensureFirstAdmin } from '../../../src/server/ensureFirstAdmin'
import { listen, refuseTakenPort } from '../../../src/server/listen'
import type { Newsroom } from '../../helpers/newsroom'
import { makeArticle } from '../../helpers/newsroomEntries'

const named = { adminEmail: 'chief@news.example', adminPassword: 'a long enough password' }
const envWith = (change: Partial<Env>): Env => ({ ...readEnv({}), ...change })

/** Removes all users. */
export function firstAdminSuite(payload: () => Payload): void {
  describe('the first admin', () => {
    const findUsers = async () => (await payload().find({ collection: 'users' })).docs
    beforeEach(async () => {
      await payload().delete({ collection: 'users', where: { id: { exists: true } } })
    })

    it('is made as the settings say, and may log in', async () => {
      await ensureFirstAdmin(payload(), envWith({ ...named, environment: 'production' }))
      const data = { email: named.adminEmail, password: named.adminPassword }
      const { user } = await payload().login({ collection: 'users', data })
      expect(user).toMatchObject({ email: named.adminEmail, role: 'admin' })
    })

    it('is one, however many servers start at once', async () => {
      const envs = ['a', 'b', 'c'].map((name) => envWith({ ...named, adminEmail: `${name}@news.example` }))
      await Promise.all(envs.map((env) => ensureFirstAdmin(payload(), env)))
      expect(await findUsers()).toHaveLength(1)
    })

    it('is not made again when somebody may log in', async () => {
      await ensureFirstAdmin(payload(), envWith(named))
      const before = await findUsers()
      await ensureFirstAdmin(payload(), envWith({ ...named, adminEmail: 'other@news.example' }))
      expect(await findUsers()).toEqual(before)
    })

    it('must be named in production', async () => {
      await expect(ensureFirstAdmin(payload(), envWith({ environment: 'production' }))).rejects.toMatchObject(
        {
          code: 'ENV_INVALID',
          message: expect.stringMatching(/ADMIN_EMAIL is missing[^]*ADMIN_PASSWORD is missing/),
        },
      )
      expect(await findUsers()).toEqual([])
    })
  })
}

export function portSuite(): void {
  describe('the port', () => {
    it('is refused when another process has it, with what to do', async () => {
      const other = createServer()
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
      // It listens on TCP.
      const { port } = other.address() as AddressInfo
      await expect(refuseTakenPort({ host: '127.0.0.1', port })).rejects.toMatchObject({
        code: 'PORT_TAKEN',
        message: expect.stringContaining(String(port)),
        remedy: expect.stringContaining('PORT'),
      })
      await new Promise((resolve) => other.close(resolve))
      await expect(refuseTakenPort({ host: '127.0.0.1', port })).resolves.toBeUndefined()
    })

    it('is refused when HOST is no address of this machine', async () => {
      await expect(listen(createServer(), { host: '203.0.113.5', port: 0 })).rejects.toMatchObject({
        code: 'ENV_INVALID',
        message: expect.stringContaining('203.0.113.5'),
      })
    })
  })
}

export function schedulingSuite(newsroom: Newsroom): void {
  describe('scheduling a publish from the panel', () => {
    const schedule = async (as: 'editor' | 'owner', change: object) => {
      const { user } = newsroom.visitors()[as]
      const req = await createLocalReq(user === null ? {} : { user }, newsroom.payload())
      const call = { ...change, req }
      // Next's cookies and permissions come with a call as well, and are not asked for.
      return schedulePublish(call as unknown as Parameters<typeof schedulePublish>[0])
    }
    const findJobs = async () => (await newsroom.payload().find({ collection: 'payload-jobs' })).docs

    it('takes an editor, to schedule and to cancel', async () => {
      const { id } = await makeArticle(newsroom.payload(), {
        status: 'draft',
        data: { createdBy: newsroom.idOf('owner') },
      })
      const wish = {
        type: 'publish',
        doc: { relationTo: 'articles', value: id },
        date: new Date(Date.now() + 60_000),
      }

      expect(await schedule('owner', wish)).toEqual({ error: expect.any(String) })
      expect(await findJobs()).toEqual([])

      expect(await schedule('editor', wish)).toEqual({ message: expect.any(String) })
      const [job] = await findJobs()
      expect(job).toMatchObject({ taskSlug: 'schedulePublish', input: { doc: { value: id } } })

      expect(await schedule('owner', { deleteID: job?.id })).toEqual({ error: expect.any(String) })
      expect((await findJobs()).map((each) => each.id)).toEqual([job?.id])

      await schedule('editor', { deleteID: job?.id })
      expect((await findJobs()).map((each) => each.id)).not.toContain(job?.id)
    })
  })
}
