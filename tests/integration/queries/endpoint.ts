import { beforeAll, describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../helpers/newsroom'
import { account, makeAccount } from '../../helpers/newsroomAccount'
import { makeArticle, makePerson, makeQuote } from '../../helpers/newsroomEntries'
import { useServer } from '../../helpers/newsroomServer'

/** An answer that says, among what else is wrong, this. */
const refusal = (reason: string) => ({
  status: 400,
  json: {
    errors: expect.arrayContaining([expect.objectContaining({ message: expect.stringContaining(reason) })]),
  },
})

export function endpointSuite(newsroom: Newsroom): void {
  describe('the GraphQL endpoint', () => {
    const { ask, graphql, send } = useServer(newsroom)
    const live = useServer(newsroom, {
      env: { environment: 'production', serverUrl: 'http://localhost:3000' },
    })

    describe('requests', () => {
      it('takes POST alone', async () => {
        const response = await send('/api/graphql?query={Articles{totalDocs}}')
        expect(response.status).toBe(405)
        expect(response.headers.get('allow')).toBe('POST, OPTIONS')
        expect(await response.json()).toEqual({ errors: [{ message: 'GraphQL takes POST' }] })
      })

      it.each([
        { what: 'malformed JSON', body: '{"query": ', status: 400 },
        { what: 'JSON without a query', body: '{}', status: 400 },
        { what: 'several requests in one', body: '[{"query":"{Articles{totalDocs}}"}]', status: 400 },
        {
          what: 'a form',
          body: 'query={Articles{totalDocs}}',
          type: 'application/x-www-form-urlencoded',
          status: 415,
        },
        { what: 'more than 100 kB', body: JSON.stringify({ query: '#'.repeat(101 * 1024) }), status: 413 },
      ])('refuses $what', async ({ body, status, type = 'application/json' }) => {
        const answer = await ask('/api/graphql', { method: 'POST', body, headers: { 'content-type': type } })
        expect(answer).toEqual({ status, json: { errors: [{ message: expect.any(String) }] } })
      })

      it('answers the preflight of a frontend', async () => {
        const origin = 'https://news.example'
        newsroom.payload().config.cors = [origin]
        const response = await send('/api/graphql', { method: 'OPTIONS', headers: { origin } })
        expect(response.status).toBe(200)
        expect(response.headers.get('access-control-allow-origin')).toBe(origin)
        expect(response.headers.get('access-control-allow-methods')).toContain('POST')
      })

      it('runs the operation that is named', async () => {
        const query = 'query A { __typename } query B { b: __typename }'
        expect((await graphql(query, { operationName: 'B' })).json).toEqual({ data: { b: 'Query' } })
        expect((await graphql(query)).status).toBe(400)
      })

      it.each([
        ['does not parse', '{ Articles {'],
        ['names what is not there', '{ Articles { docs { nonsense } } }'],
      ])('answers a query that %s with 400 and the place', async (_, query) => {
        const locations = [{ line: expect.any(Number), column: expect.any(Number) }]
        expect(await graphql(query)).toMatchObject({
          status: 400,
          json: { errors: [{ locations, extensions: { statusCode: 400 } }] },
        })
      })

      it.each([
        { type: 'Int', use: 'page: $value', value: 'many' },
        { type: 'DateTime', use: 'where: { dateSpoken: { equals: $value } }', value: 'soon' },
      ])('answers a variable that is no $type with 400, and says which', async ({ type, use, value }) => {
        const query = `query ($value: ${type}) { Quotes(${use}) { totalDocs } }`
        expect(await graphql(query, { variables: { value } })).toEqual(refusal('$value'))
      })
    })

    describe('limits', () => {
      const deep = (levels: number): string =>
        levels === 0 ? 'id' : `quotes(limit: 1) { docs { article { ${deep(levels - 1)} } } }`

      it.each([
        ['deep queries', `{ Article(id: "x") { ${deep(6)} } }`, 'depth'],
        ['pages that are too large', '{ Articles(limit: 101) { totalDocs } }', 'limit'],
        ['pages without an end', '{ Articles(limit: 0) { totalDocs } }', 'limit'],
        [
          'pages within pages that reach too much',
          '{ Articles(limit: 100) { docs { quotes(limit: 100) { docs { about { id } } } } } }',
          'objects',
        ],
        [
          'too many root fields',
          `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: countArticles { totalDocs }`).join(' ')} }`,
          'root fields',
        ],
      ])('refuses %s', async (_, query, reason) => {
        expect(await graphql(query)).toEqual(refusal(reason))
      })

      it('finds a page that is too large behind a variable, and behind its default', async () => {
        const given = await graphql('query ($n: Int) { Articles(limit: $n) { totalDocs } }', {
          variables: { n: 5000 },
        })
        const byDefault = await graphql('query ($n: Int = 5000) { Articles(limit: $n) { totalDocs } }')
        expect([given.status, byDefault.status]).toEqual([400, 400])
      })

      it('measures fragments that double at every step without walking them', async () => {
        const fragments = Array.from(
          { length: 40 },
          (_, n) =>
            `fragment f${n} on Article { a: translationOfWork { ...f${n + 1} } b: translationOfWork { ...f${n + 1} } }`,
        )
        const query = `{ Article(id: "x") { ...f0 } } ${fragments.join('\n')} fragment f40 on Article { id }`
        expect(await graphql(query)).toEqual(refusal('too large'))
      })
    })

    describe('introspection', () => {
      const query = '{ __schema { queryType { name } } }'

      it('is refused in production to whoever is not signed in', async () => {
        expect(await live.graphql(query)).toEqual(refusal('introspection'))
      })

      it('is allowed in production to who is signed in, and elsewhere to all', async () => {
        const json = { data: { __schema: { queryType: { name: 'Query' } } } }
        expect(await live.graphql(query, { as: 'reader' })).toEqual({ status: 200, json })
        expect(await graphql(query)).toEqual({ status: 200, json })
      })

      describe.each([
        { what: 'field', query: '{ Articles { docs { headlin } } }' },
        { what: 'type', query: 'query ($where: Article_wher) { Articles(where: $where) { totalDocs } }' },
        { what: 'argument', query: '{ Articles(limi: 1) { totalDocs } }' },
        { what: 'value', query: '{ Articles(where: { _status: { equals: publishe } }) { totalDocs } }' },
        {
          what: 'field in a variable',
          query: 'query ($where: Article_where) { Articles(where: $where) { totalDocs } }',
          variables: { where: { headlin: { equals: 'x' } } },
        },
      ])('a misspelt $what', ({ query, variables = {} }) => {
        it('is corrected in production for nobody who is not signed in', async () => {
          const { status, json } = await live.graphql(query, { variables })
          expect(status).toBe(400)
          expect(json).toMatchObject({ errors: [{ message: expect.not.stringContaining('Did you mean') }] })
          expect(JSON.stringify(json)).not.toContain('Did you mean')
        })

        it('is corrected in production for who is signed in, and elsewhere for all', async () => {
          expect(await live.graphql(query, { variables, as: 'reader' })).toEqual(refusal('Did you mean'))
          expect(await graphql(query, { variables })).toEqual(refusal('Did you mean'))
        })
      })
    })

    describe('entries', () => {
      const words = Array.from({ length: 12 }, (_, n) => `mot ${String(n).padStart(2, '0')}`)
      let articleId = ''
      beforeAll(async () => {
        const payload = newsroom.payload()
        const paragraphs = words.map((text) => `Elle a dit « ${text} » hier.`)
        articleId = (await makeArticle(payload, { says: paragraphs })).id
        const { id: speaker } = await makePerson(payload, { name: 'Ada', _status: 'published' })
        for (const says of words) {
          await makeQuote(
            payload,
            { id: articleId },
            { says, speaker, attribution: { status: 'attributed' } },
          )
        }
      })

      it('come with all their quotes and speakers', async () => {
        const { json } = await graphql(
          `
            query ($id: String!) {
              Article(id: $id) {
                quotes {
                  docs {
                    text
                    speaker {
                      name
                    }
                  }
                  hasNextPage
                }
              }
            }
          `,
          { variables: { id: articleId } },
        )
        const docs = words.map((text) => ({ text, speaker: { name: 'Ada' } }))
        expect(json).toEqual({ data: { Article: { quotes: { docs, hasNextPage: false } } } })
      })

      it('come by pages of ten even when no pagination is asked for', async () => {
        const { json } = await graphql('{ Quotes(pagination: false) { docs { __typename } } }')
        const docs = Array.from({ length: 10 }, () => ({ __typename: 'Quote' }))
        expect(json).toEqual({ data: { Quotes: { docs } } })
      })
    })

    describe('errors', () => {
      it('tells which field is wrong', async () => {
        const { json } = await graphql('mutation { createPerson(data: { name: "" }) { id } }', {
          as: 'editor',
        })
        const extensions = { name: 'ValidationError', statusCode: 400, data: { errors: [{ path: 'name' }] } }
        expect(json).toMatchObject({ errors: [{ extensions }] })
      })

      it('tells who may not, with the status', async () => {
        const { json } = await graphql('mutation { createPerson(data: { name: "Ada" }) { id } }')
        expect(json).toMatchObject({ errors: [{ extensions: { statusCode: 403 } }] })
      })

      it('hides what went wrong inside', async () => {
        const payload = newsroom.payload()
        const { hooks } = payload.collections.people.config
        const fail = (): never => {
          throw new Error('the password of the database is hunter2')
        }
        hooks.beforeOperation.push(fail)
        const { json } = await graphql('{ People { totalDocs } }')
        hooks.beforeOperation.pop()

        expect(json).toMatchObject({ errors: [{ message: 'Something went wrong.' }] })
        expect(JSON.stringify(json)).not.toContain('hunter2')
      })
    })

    it('logs in and sets the cookie, and knows who it is by it', async () => {
      await makeAccount(newsroom.payload())
      const { email, password } = account
      const query = `mutation { loginUser(email: "${email}", password: "${password}") { user { email } } }`
      const response = await send('/api/graphql', { method: 'POST', json: { query } })
      const cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''
      const { json } = await graphql('{ meUser { user { email } } }', {
        headers: { cookie, origin: 'http://localhost:3000' },
      })
      expect(json).toEqual({ data: { meUser: { user: { email } } } })
    })
  })
}
