import { describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../../helpers/newsroom'
import { valueOf } from '../../../helpers/newsroomDoor'
import { makeQuote } from '../../../helpers/newsroomEntries'
import { makeAccountWithSecrets } from '../../../helpers/newsroomSecrets'
import { makeArticleIn } from '../../../helpers/newsroomStates'
import { sendRest } from '../../../helpers/newsroomRestDoor'
import { visitorNames } from '../../../helpers/newsroomVisitors'

/**
 * Asked without data, what may be done to the entry as it stands: the panel asks again with the status `draft`
 * for saving drafts, and with a `deletedAt` for trashing.
 */
const changes = ['create', 'read', 'update', 'readVersions']
const readsAndMakes = ['create', 'read', 'readVersions']
const everything = ['create', 'read', 'update', 'delete', 'readVersions']

export function docAccessSuite(newsroom: Newsroom): void {
  // GraphQL's docAccess fails in Payload 3.90.2 for whoever may create: it looks for `permission` in `true`.
  describe.each(['REST', 'Local API'] as const)('through %s', (kind) => {
    it.each([
      ['published', { anonymous: ['read'], author: ['create', 'read'], owner: readsAndMakes }],
      ['draft', { anonymous: [], author: ['create'], owner: changes }],
    ] as const)('a %s article: %j', async (state, expected) => {
      const id = await makeArticleIn(newsroom.payload(), state, newsroom.idOf('owner'))

      const told = await Promise.all(
        visitorNames.map(async (name) => [
          name,
          valueOf(await newsroom.door(kind, name).docAccess('articles', id)),
        ]),
      )

      expect(Object.fromEntries(told)).toEqual({
        ...expected,
        reader: ['read', 'readVersions'],
        editor: changes,
        admin: everything,
      })
    })
  })

  it('populate and select show no secrets of an account', async () => {
    const { id: createdBy } = await makeAccountWithSecrets(newsroom.payload())
    const article = await makeArticleIn(newsroom.payload(), 'published', createdBy)
    await makeQuote(newsroom.payload(), { id: article }, { says: 'oui', createdBy })
    const wanted = ['hash', 'salt', 'apiKey', 'apiKeyIndex', 'resetPasswordToken', 'lockUntil']
    const chosen = (prefix: string) => wanted.map((field) => `${prefix}[${field}]=true`).join('&')
    const paths = [
      `/articles/${article}?depth=2&${chosen('populate[users]')}`,
      `/quotes?depth=2&${chosen('populate[users]')}`,
      `/users?${chosen('select')}`,
      `/users?depth=1&showHiddenFields=true`,
    ]

    for (const path of paths) {
      for (const name of visitorNames) {
        const answer = await sendRest(newsroom.payload(), newsroom.visitors()[name], { method: 'GET', path })
        expect(JSON.stringify(answer)).not.toMatch(/"(hash|salt|apiKey|apiKeyIndex|resetPasswordToken)":/)
      }
    }
  })
}
