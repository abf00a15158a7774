import { request } from 'node:http'
import type { AddressInfo } from 'node:net'

import { describe, expect, it } from '@jest/globals'

import { makeTasksRepeatable, runDueJobs } from '../../../src/server/jobRunner'
import { stopServer } from '../../../src/server/stopServer'
import type { Newsroom } from '../../helpers/newsroom'
import { makeArticle, makePerson } from '../../helpers/newsroomEntries'
import { useServer } from '../../helpers/newsroomServer'

const fields = ['givenName', 'familyName', 'jobTitle', 'affiliation', 'description'] as const
const times = Array.from({ length: 10 }, (_, index) => index)

export function writesSuite(newsroom: Newsroom): void {
  describe('many writers at once', () => {
    const { ask, graphql } = useServer(newsroom)
    const versionsOf = async (id: string): Promise<number> =>
      (await newsroom.payload().countVersions({ collection: 'people', where: { parent: { equals: id } } }))
        .totalDocs

    it('ten PATCHes of one entry all succeed, and nothing is lost', async () => {
      const { id } = await makePerson(newsroom.payload(), { _status: 'published' })
      const before = await versionsOf(id)

      const answers = await Promise.all(
        times.map((time) => {
          const json = { [fields[time % fields.length] ?? '']: `word ${time}` }
          return ask(`/api/people/${id}`, { method: 'PATCH', as: 'editor', json })
        }),
      )

      expect(answers.map(({ status }) => status)).toEqual(times.map(() => 200))
      const person = await newsroom.payload().findByID({ collection: 'people', id })
      for (const [index, field] of fields.entries())
        expect([`word ${index}`, `word ${index + 5}`]).toContain(person[field])
      expect(await versionsOf(id)).toBe(before + times.length)
    })

    it('ten mutations of one entry all succeed, each of two in a request by itself', async () => {
      const { id } = await makePerson(newsroom.payload(), { _status: 'published' })
      const before = await versionsOf(id)

      const answers = await Promise.all(
        times.slice(0, 5).map((time) =>
          graphql(
            `mutation {
            a: updatePerson(id: "${id}", data: { ${fields[time] ?? ''}: "a ${time}" }) { id }
            b: updatePerson(id: "${id}", data: { ${fields[(time + 1) % 5] ?? ''}: "b ${time}" }) { id }
          }`,
            { as: 'editor' },
          ),
        ),
      )

      expect(answers.map(({ json }) => json)).toEqual(answers.map(() => ({ data: { a: { id }, b: { id } } })))
      expect(await versionsOf(id)).toBe(before + times.length)
    })

    it('carries out a publish that was scheduled, on behalf of who scheduled it', async () => {
      const payload = newsroom.payload()
      const { id } = await makeArticle(payload, { status: 'draft' })
      await payload.jobs.queue({
        task: 'schedulePublish',
        input: {
          type: 'publish',
          doc: { relationTo: 'articles', value: id },
          user: { relationTo: 'users', value: newsroom.idOf('editor') },
        },
        waitUntil: new Date(Date.now() - 1000),
      })
      expect((await ask(`/api/articles/${id}`)).status).toBe(404)

      await runDueJobs(payload)

      expect((await ask(`/api/articles/${id}`)).json).toMatchObject({ _status: 'published' })
    })

    it('publishes although others write to the same entry meanwhile, and tries again later what fails', async () => {
      const payload = newsroom.payload()
      makeTasksRepeatable(payload)
      const { id } = await makeArticle(payload, { status: 'draft' })
      const schedule = (value: string) =>
        payload.jobs.queue({
          task: 'schedulePublish',
          input: { type: 'publish', doc: { relationTo: 'articles', value } },
          waitUntil: new Date(Date.now() - 1000),
        })
      await schedule(id)
      const hopeless = await schedule('00000000-0000-0000-0000-000000000000')

      const [, ...answers] = await Promise.all([
        runDueJobs(payload),
        ...times.map((time) =>
          ask(`/api/articles/${id}?draft=true`, {
            method: 'PATCH',
            as: 'editor',
            json: { kicker: `word ${time}` },
          }),
        ),
      ])

      expect(answers.map(({ status }) => status)).toEqual(times.map(() => 200))
      expect((await ask(`/api/articles/${id}`)).json).toMatchObject({ _status: 'published' })
      const job = await payload.findByID({ collection: 'payload-jobs', id: hopeless.id })
      expect(job).toMatchObject({ hasError: false, processing: false, totalTried: 1 })
      expect(Date.parse(job.waitUntil ?? '')).toBeGreaterThan(Date.now())
    })

    it('takes up a job that a process left unfinished when it died', async () => {
      const payload = newsroom.payload()
      const { id } = await makeArticle(payload, { status: 'draft' })
      const job = await payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'articles', value: id } },
      })
      const longAgo = new Date(Date.now() - 3_600_000).toISOString()
      await payload.db.updateJobs({ id: job.id, data: { processing: true, updatedAt: longAgo } })

      await runDueJobs(payload)

      expect((await ask(`/api/articles/${id}`)).json).toMatchObject({ _status: 'published' })
    })
  })
}

export function stoppingSuite(newsroom: Newsroom): void {
  describe('stopping', () => {
    const { server, state } = useServer(newsroom)

    it('lets a request under way end, and takes no other', async () => {
      // It listens on TCP.
      const { port } = server().address() as AddressInfo
      const body = JSON.stringify({ name: 'Late but there' })
      const authorization = newsroom.visitors().editor.headers.get('authorization') ?? ''
      const slow = request({
        port,
        host: '127.0.0.1',
        path: '/api/people?draft=true',
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', 'content-length': body.length },
      })
      const answered = new Promise<number | undefined>((resolve, reject) =>
        slow.once('response', (response) => resolve(response.resume().statusCode)).once('error', reject),
      )
      const arrived = new Promise((resolve) => server().once('request', resolve))
      slow.write(body.slice(0, 5))
      await arrived

      const stopped = stopServer(server(), state())
      await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
      slow.end(body.slice(5))

      expect(await answered).toBe(201)
      await stopped
    })
  })
}
