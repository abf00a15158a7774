import { beforeAll, describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../helpers/newsroom'
import { useServer } from '../../helpers/newsroomServer'
import { account } from '../../helpers/newsroomAccount'

const origin = 'http://localhost:3000'
const frontend = 'https://news.example'

export function answersSuite(newsroom: Newsroom): void {
  describe('the server', () => {
    const { ask, send, sendRaw, state } = useServer(newsroom)
    beforeAll(() => {
      newsroom.payload().config.cors = [frontend]
    })

    describe('health', () => {
      it('says that it is alive and ready', async () => {
        expect(await ask('/healthz')).toEqual({ status: 200, json: { status: 'alive' } })
        expect(await ask('/readyz')).toEqual({ status: 200, json: { status: 'ready', missing: [] } })
      })

      it.each(['loading', 'failed'] as const)('is not ready while the sample is %s', async (sample) => {
        state().sample = sample
        const answer = await ask('/readyz')
        state().sample = 'none'

        expect(answer).toEqual({ status: 503, json: { status: 'not ready', missing: ['sample'] } })
      })

      it('is not ready once it is stopping', async () => {
        state().isStopping = true
        const answer = await ask('/readyz')
        state().isStopping = false

        expect(answer).toEqual({ status: 503, json: { status: 'not ready', missing: ['stopping'] } })
      })
    })

    describe('what is not there or not allowed', () => {
      it('answers an unknown path with 404 in JSON', async () => {
        expect(await ask('/nowhere')).toEqual({ status: 404, json: { errors: [{ message: 'Not found' }] } })
      })

      it('answers an unknown path of the API with 404 in JSON', async () => {
        expect(await ask('/api/nowhere')).toEqual({
          status: 404,
          json: { message: 'Route not found "/api/nowhere"' },
        })
      })

      it.each([
        '/api/users/first-register',
        '/api/users/first-register/',
        '/api/Users/../users/First-Register',
        '/api/users/%2e/first-register',
        '/api\\users\\first-register',
      ])('never registers a first user at %s', async (path) => {
        const { status } = await sendRaw(path, 'POST')
        expect(status).toBe(404)
      })

      it('refuses a path that is malformed', async () => {
        expect((await sendRaw('/api/articles/%E0%A4%A')).status).toBe(400)
      })

      it('refuses methods that the API has not', async () => {
        const { status, headers } = await sendRaw('/api/articles', 'PROPFIND')
        expect(status).toBe(405)
        expect(headers.allow).toContain('PATCH')
      })

      it('sends a browser from the front door to the panel', async () => {
        const response = await send('/')
        expect(response.status).toBe(302)
        expect(response.headers.get('location')).toBe('/admin')
      })

      it('sends a browser that came over another name of this machine to its own', async () => {
        const response = await send('/admin?x=1', { headers: { accept: 'text/html' } })
        expect(response.status).toBe(307)
        expect(response.headers.get('location')).toBe(`${origin}/admin?x=1`)
      })
    })

    describe('bodies', () => {
      it('answers malformed JSON with 400', async () => {
        const body = '{"headline": '
        const { status, json } = await ask('/api/articles', {
          method: 'POST',
          as: 'editor',
          headers: { 'content-type': 'application/json' },
          body,
        })
        expect(status).toBe(400)
        expect(JSON.stringify(json)).not.toContain('at ')
      })

      it('answers malformed JSON with 400 when it stands for a query', async () => {
        const { status } = await ask('/api/articles', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-payload-http-method-override': 'GET' },
          body: '{"where": ',
        })
        expect(status).toBe(400)
      })

      it('answers a body beyond 5 MB with 413', async () => {
        const json = { headline: 'x'.repeat(5 * 1024 * 1024) }
        expect(await ask('/api/articles', { method: 'POST', as: 'editor', json })).toEqual({
          status: 413,
          json: { errors: [{ message: 'The request is larger than the server takes' }] },
        })
      })

      it.each([10.5, 12])('answers a file of %s MB with 413', async (megabytes) => {
        const body = new FormData()
        body.set('_payload', JSON.stringify({ alt: 'A desk' }))
        body.set(
          'file',
          new Blob([new Uint8Array(megabytes * 1024 * 1024)], { type: 'image/png' }),
          'desk.png',
        )
        expect((await ask('/api/media', { method: 'POST', as: 'editor', body })).status).toBe(413)
      })

      it('answers an upload without a file with 400', async () => {
        const body = new FormData()
        body.set('_payload', JSON.stringify({ alt: 'A desk' }))
        const { status } = await ask('/api/media', { method: 'POST', as: 'editor', body })
        expect(status).toBe(400)
      })
    })

    describe('headers', () => {
      it('says nothing of what it is made of', async () => {
        for (const path of ['/healthz', '/api/articles', '/admin']) {
          expect((await send(path)).headers.get('x-powered-by')).toBeNull()
        }
      })

      it('lets nothing in an answer of the API run, and others show its images', async () => {
        const { headers } = await send('/api/articles')
        expect(headers.get('content-security-policy')).toContain("default-src 'none'")
        expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
        expect(headers.get('x-content-type-options')).toBe('nosniff')
      })

      it('lets pages load nothing from elsewhere, and run only scripts with the number of the answer', async () => {
        const [first, second] = [await send('/admin'), await send('/admin')]
        const policies = [first, second].map(({ headers }) => headers.get('content-security-policy') ?? '')
        expect(policies[0]).toContain("default-src 'self'")
        expect(policies[0]).toMatch(/script-src 'self' 'nonce-[^']{20,}';/)
        expect(policies[0]).not.toBe(policies[1])
      })

      it('answers the preflight of a frontend that is listed, and of no other', async () => {
        const preflight = (from: string) =>
          send('/api/articles', {
            method: 'OPTIONS',
            headers: { origin: from, 'access-control-request-method': 'GET' },
          })
        const [listed, other] = [await preflight(frontend), await preflight('https://evil.example')]
        expect(listed.status).toBe(200)
        expect(listed.headers.get('access-control-allow-origin')).toBe(frontend)
        expect(listed.headers.get('vary')).toContain('Origin')
        expect(other.headers.get('access-control-allow-origin')).toBeNull()
      })
    })

    describe('logging in', () => {
      const logIn = () =>
        send('/api/users/login', {
          method: 'POST',
          json: account,
          headers: { origin },
        })
      const cookieOf = (response: Response): string =>
        response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''

      it('hands out a cookie that the API takes from its own pages alone', async () => {
        const cookie = cookieOf(await logIn())
        const whoAmI = async (from: string) =>
          (await ask('/api/users/me', { headers: { cookie, origin: from } })).json
        expect(await whoAmI(origin)).toMatchObject({ user: { email: account.email } })
        expect(await whoAmI('https://evil.example')).toMatchObject({ user: null })
      })

      it('forgets the session at logout', async () => {
        const cookie = cookieOf(await logIn())
        const { status } = await ask('/api/users/logout', { method: 'POST', headers: { cookie, origin } })
        expect(status).toBe(200)
        expect((await ask('/api/users/me', { headers: { cookie, origin } })).json).toMatchObject({
          user: null,
        })
      })
    })

    it('answers HEAD with the headers of GET, and no body', async () => {
      const response = await send('/api/articles', { method: 'HEAD' })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toContain('application/json')
      expect(await response.text()).toBe('')
    })
  })
}
