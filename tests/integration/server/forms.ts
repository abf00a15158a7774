import { describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../helpers/newsroom'
import { useServer } from '../../helpers/newsroomServer'

const part = (name: string, value: string): string =>
  `--limit\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const limited = 'multipart/form-data; boundary=limit'
const alt = part('_payload', '{"alt":"Un carré"}')

export function formsSuite(newsroom: Newsroom): void {
  describe('a form', () => {
    const { ask } = useServer(newsroom)
    const post = (contentType: string, body: string, collection = 'media') => {
      const headers = { 'content-type': contentType }
      return ask(`/api/${collection}`, { as: 'editor', method: 'POST', headers, body })
    }

    it.each<[string, [string, string], string]>([
      ['that names no boundary', ['multipart/form-data', `${alt}--limit--\r\n`], 'not eligible'],
      [
        'that names an empty boundary',
        ['multipart/form-data; boundary=', `${alt}--limit--\r\n`],
        'Malformed content type',
      ],
      ['that names another boundary', [`${limited}2`, `${alt}--limit--\r\n`], 'Unexpected end of form'],
      ['that ends in the middle', [limited, alt], 'Unexpected end of form'],
      ['with a wrong header', [limited, '--limit\r\nx\r\n\r\nx\r\n--limit--\r\n'], 'Malformed part header'],
      [
        'of another kind',
        ['multipart/mixed; boundary=limit', `${alt}--limit--\r\n`],
        'Unsupported content type',
      ],
      [
        'with data that is no JSON',
        [limited, `${part('_payload', '{alt')}--limit--\r\n`],
        '“_payload” is no JSON',
      ],
    ])('%s is answered with 400, and what is wrong with it', async (_, [contentType, body], what) => {
      const message = expect.stringContaining(what)
      expect(await post(contentType, body)).toEqual({ status: 400, json: { errors: [{ message }] } })
    })

    const data = (value: string): string => part('_payload', value)

    it.each<[string, string, string, string]>([
      ['media', 'words for data', data('"x"'), '“_payload” is no JSON object'],
      ['media', 'a number for data', data('3'), '“_payload” is no JSON object'],
      ['people', 'words for data', data('"x"'), '“_payload” is no JSON object'],
      ['people', 'a number for data', data('3'), '“_payload” is no JSON object'],
      ['people', 'null for data', data('null'), '“_payload” is no JSON object'],
      ['people', 'no data', part('name', 'Anne'), 'no single part “_payload”'],
      ['people', 'data twice', `${data('{"name":"A"}')}${data('{"name":"B"}')}`, 'no single part “_payload”'],
      ['people', 'a very long field name', part('x'.repeat(300), 'x'), 'no single part “_payload”'],
      ['people', 'very long data', data(`{"name":"${'x'.repeat(1_100_000)}"}`), 'at most 1 MB'],
    ])(
      'for %s with %s is answered with 400, and what is wrong with it',
      async (...[collection, , parts, what]) => {
        const message = expect.stringContaining(what)
        expect(await post(limited, `${parts}--limit--\r\n`, collection)).toEqual({
          status: 400,
          json: { errors: [{ message }] },
        })
      },
    )

    it('with no data from somebody who may not send it is refused as such', async () => {
      const body = `${part('name', 'Anne')}--limit--\r\n`
      const headers = { 'content-type': limited }
      expect(await ask('/api/users', { as: 'editor', method: 'POST', headers, body })).toMatchObject({
        status: 403,
      })
    })

    it('that is right is answered as before: here, that its file is missing', async () => {
      const json = { errors: [{ message: 'No files were uploaded.' }] }
      expect(await post(limited, `${alt}--limit--\r\n`)).toEqual({ status: 400, json })
    })
  })
}
