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
    const post = (contentType: string, body: string) =>
      ask('/api/media', { as: 'editor', method: 'POST', headers: { 'content-type': contentType }, body })

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

    it('that is right is answered as before: here, that its file is missing', async () => {
      const json = { errors: [{ message: 'No files were uploaded.' }] }
      expect(await post(limited, `${alt}--limit--\r\n`)).toEqual({ status: 400, json })
    })
  })
}
