import { describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../helpers/newsroom'
import { useServer } from '../../helpers/newsroomServer'
import { account as right } from '../../helpers/newsroomAccount'

const wrong = { email: 'nobody@example.org', password: 'a guess' }

/** Each on a server of its own. */
export function limitsSuite(newsroom: Newsroom): void {
  describe('rate limits', () => {
    describe('on failed logins', () => {
      const { ask, graphql } = useServer(newsroom, { rateLimits: { calls: 1000, signIns: 2 } })
      const logIn = (json: object) => ask('/api/users/login', { method: 'POST', json })
      const mutation =
        'mutation ($email: String!, $password: String!) { innocent: loginUser(email: $email, password: $password) { token } }'

      it('counts failures at REST and at GraphQL together, and no success', async () => {
        for (let time = 0; time < 3; time += 1) expect((await logIn(right)).status).toBe(200)
        expect(await graphql(mutation, { variables: right })).toMatchObject({
          status: 200,
          json: { data: { innocent: { token: expect.any(String) } } },
        })

        expect((await logIn(wrong)).status).toBe(401)
        expect(await graphql(mutation, { variables: wrong })).toMatchObject({
          status: 200,
          json: { errors: [{ extensions: { name: 'AuthenticationError' } }] },
        })

        const refused = [
          await logIn(wrong),
          await graphql(mutation, { variables: wrong }),
          await logIn(right),
        ]
        expect(refused.map(({ status }) => status)).toEqual([429, 429, 429])
        expect(refused[0]?.json).toEqual({ errors: [{ message: expect.stringContaining('Too many') }] })
      })
    })

    describe('on logins within one request', () => {
      const { graphql } = useServer(newsroom)

      it('takes one, wherever the others hide', async () => {
        const answer = await graphql(`
          mutation {
            a: loginUser(email: "x@example.org", password: "1") {
              token
            }
            ...more
          }
          fragment more on Mutation {
            b: loginUser(email: "x@example.org", password: "2") {
              token
            }
          }
        `)
        expect(answer).toMatchObject({
          status: 400,
          json: { errors: [{ message: 'One sign-in a request' }] },
        })
      })
    })

    describe('on mails', () => {
      const { ask } = useServer(newsroom, { rateLimits: { calls: 1000, signIns: 3 } })

      it('counts those that are sent', async () => {
        const statuses: number[] = []
        for (let time = 0; time < 4; time += 1) {
          const json = { email: 'nobody@example.org' }
          statuses.push((await ask('/api/users/forgot-password', { method: 'POST', json })).status)
        }
        expect(statuses).toEqual([200, 200, 200, 429])
      })
    })

    describe('on calls', () => {
      const { ask } = useServer(newsroom, { rateLimits: { calls: 3, signIns: 3 }, env: { trustProxy: 1 } })
      const from = (address: string) => ask('/api/articles', { headers: { 'x-forwarded-for': address } })

      it('counts each address that the proxy names by itself', async () => {
        for (let time = 0; time < 3; time += 1) expect((await from('203.0.113.7')).status).toBe(200)
        expect((await from('203.0.113.7')).status).toBe(429)
        expect((await from('203.0.113.8')).status).toBe(200)
        // What the caller adds before the proxy's own entry changes nothing.
        expect((await from('198.51.100.1, 203.0.113.7')).status).toBe(429)
      })

      it('does not count health checks', async () => {
        for (let time = 0; time < 5; time += 1) expect((await ask('/healthz')).status).toBe(200)
      })
    })
  })
}
