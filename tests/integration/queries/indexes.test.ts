import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { fillSlug } from '../../../src/fields/fillSlug'
import { usesOfImage } from '../../../src/revise/usesOfImage'
import { usesOfPerson } from '../../../src/revise/usesOfPerson'
import { describeOnMongodb, sqlite } from '../../helpers/databases'
import { makeFrontendNewsroom } from '../../helpers/frontendNewsroom'
import { captureReads, indexesOf, whyUnserved } from '../../helpers/mongoPlans'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { makeArticle, makeMedia, makePerson, makeQuote } from '../../helpers/newsroomEntries'
import { sendGraphql } from '../../helpers/newsroomGraphqlDoor'
import { queryDocuments } from '../../helpers/queryDocuments'
import { queryVariables } from '../../helpers/queryVariables'
import { costlyLines, explainReads } from '../../helpers/sqlitePlans'
import { useTestPayload } from '../../helpers/testPayload'

const anonymous = { headers: new Headers(), user: null }

/** Nothing in the content model leads to a query by kicker, so no index does. */
const unindexed = 'query { Articles(where: { kicker: { equals: "x" } }, limit: 10) { docs { id } } }'

/** Sends the document with variables that have an answer. */
type Ask = (name: string) => Promise<void>

/**
 * The newsroom in `payload`, with so many people and articles that what belongs to a page is fetched by a
 * dozen ids at once: by as many SQLite prefers any other index that is offered.
 */
function useAsk(payload: () => Payload): Ask {
  let variables: Readonly<Record<string, object>> = {}
  beforeAll(async () => {
    variables = queryVariables(await makeFrontendNewsroom(payload()))
    for (let count = 0; count < 12; count += 1) await makeQuotedArticle(payload())
  })
  return async (name) => {
    const { source } = queryDocuments.find((document) => document.name === name) ?? { source: name }
    const answer = await sendGraphql(payload(), anonymous, { source, variables: variables[name] ?? {} })
    expect(answer).toMatchObject({ ok: true })
  }
}

async function makeQuotedArticle(payload: Payload): Promise<void> {
  const speaker = await makePerson(payload, { _status: 'published' })
  const article = await makeArticle(payload)
  const dateSpoken = '2024-05-09T10:00:00.000Z'
  await makeQuote(payload, article, {
    says: 'oui',
    speaker: speaker.id,
    dateSpoken,
    verification: { status: 'verified' },
  })
}

/** Looks for what shows an image that an article and a person show. @returns how many were found */
async function makeUses(payload: Payload): Promise<() => Promise<number>> {
  const { id } = await makeMedia(payload)
  await makeArticle(payload, { data: { image: id } })
  await makePerson(payload, { image: id, _status: 'published' })
  return async () => (await usesOfImage(await createLocalReq({}, payload), id)).length
}

/** Looks for what names a person whom an article links and a quote is of. @returns how many were found */
async function makeUsesOfPerson(payload: Payload): Promise<() => Promise<readonly number[]>> {
  const { id } = await makePerson(payload, { _status: 'published' })
  const article = await makeArticle(payload, { data: { about: [id] } })
  await makeQuote(payload, article, { says: 'oui', speaker: id })
  return async () => {
    const { articles, quotes } = await usesOfPerson(await createLocalReq({}, payload), id)
    return [articles.length, quotes.length]
  }
}

/** Has the slugs of a new article and a new person made, and nothing written. */
async function fillSlugs(payload: Payload): Promise<readonly unknown[]> {
  const req = await createLocalReq({}, payload)
  const shared = { context: {}, operation: 'create', req } as const
  const { articles, people } = payload.collections
  const article = { id: randomUUID(), headline: 'Un titre tout neuf' }
  const person = { id: randomUUID(), name: 'Une personne inconnue' }
  // Payload’s type of the answer of such a hook is `any`.
  const filled: readonly ({ slug?: unknown } | undefined)[] = [
    await fillSlug('headline')({ ...shared, collection: articles.config, data: article }),
    await fillSlug('name')({ ...shared, collection: people.config, data: person }),
  ]
  return filled.map((entry) => entry?.slug)
}

describe('indexes on SQLite', () => {
  const payload = useTestPayload(sqlite, newsroomConfig)
  const ask = useAsk(payload)
  const costly = async (name: string): Promise<readonly string[]> => {
    const statements = await explainReads(payload(), () => ask(name))
    expect(statements.length).toBeGreaterThan(0)
    return statements.flatMap(costlyLines)
  }

  it.each(queryDocuments.map(({ name }) => name))(
    'answer %s without walking through a table',
    async (name) => {
      expect(await costly(name)).toEqual([])
    },
  )

  let draft = ''
  let lookForUses: () => Promise<number> = () => Promise.resolve(0)
  let lookForPerson: () => Promise<readonly number[]> = () => Promise.resolve([])
  beforeAll(async () => {
    lookForPerson = await makeUsesOfPerson(payload())
    const { id } = await makeArticle(payload(), { status: 'draft' })
    draft = id
    lookForUses = await makeUses(payload())
  })

  it('find the latest draft of one entry without looking at the others', async () => {
    const open = () =>
      payload().findByID({ collection: 'articles', id: draft, draft: true, depth: 0, joins: false })
    const statements = await explainReads(payload(), open)
    expect(statements.some(({ sql }) => sql.includes('"_articles_v"'))).toBe(true)
    expect(statements.flatMap(costlyLines)).toEqual([])
  })

  it('find what shows an image without looking at the others', async () => {
    const found: number[] = []
    const statements = await explainReads(payload(), async () => found.push(await lookForUses()))
    expect(found).toEqual([2])
    expect(statements.flatMap(costlyLines)).toEqual([])
  })

  it('find what names a person without looking at the others', async () => {
    const found: unknown[] = []
    const statements = await explainReads(payload(), async () => found.push(await lookForPerson()))
    expect(found).toEqual([[1, 1]])
    // Whatever they said is asked for, in any order.
    const all = 'SEARCH quotes USING INDEX quotes_speaker_idx (speaker_id=?)'
    expect(statements.flatMap(costlyLines)).toEqual([all])
  })

  it('find out whether a slug is free without looking at the others', async () => {
    const given: unknown[] = []
    const statements = await explainReads(payload(), async () => given.push(await fillSlugs(payload())))
    expect(given).toEqual([['un-titre-tout-neuf', 'une-personne-inconnue']])
    expect(statements).toHaveLength(4)
    expect(statements.flatMap(costlyLines)).toEqual([])
  })

  it('are missed where there is none', async () => {
    expect(await costly(unindexed)).not.toEqual([])
  })
})

describeOnMongodb('indexes', (database) => {
  const target = database.makeTarget()
  if (target.kind !== 'mongodb') return
  const monitored = {
    ...target,
    uri: `${target.uri}${target.uri.includes('?') ? '&' : '?'}monitorCommands=true`,
  }
  const payload = useTestPayload(database, newsroomConfig, { target: monitored })
  const ask = useAsk(payload)
  const unserved = async (name: string): Promise<readonly string[]> => unservedOf(() => ask(name))
  const unservedOf = async (read: () => Promise<unknown>): Promise<readonly string[]> => {
    const reads = await captureReads(payload(), read)
    const reasons: string[] = []
    for (const read of reads) {
      const reason = whyUnserved(read, await indexesOf(payload(), read.collection))
      if (reason !== undefined) reasons.push(reason)
      for (const { collection, field } of read.lookups) {
        const indexes = await indexesOf(payload(), collection)
        if (!indexes.some((fields) => fields[0] === field))
          reasons.push(`${collection}: no index for ${field}`)
      }
    }
    return reasons
  }

  it.each(queryDocuments.map(({ name }) => name))('serve every command of %s', async (name) => {
    expect(await unserved(name)).toEqual([])
  })

  it('serve the search for what shows an image', async () => {
    const lookForUses = await makeUses(payload())
    const found: number[] = []
    expect(await unservedOf(async () => found.push(await lookForUses()))).toEqual([])
    expect(found).toEqual([2])
  })

  it('serve the search for what names a person', async () => {
    const lookForPerson = await makeUsesOfPerson(payload())
    const found: unknown[] = []
    const all = 'quotes: no index for speaker in the order of position, createdAt'
    expect(await unservedOf(async () => found.push(await lookForPerson()))).toEqual([all])
    expect(found).toEqual([[1, 1]])
  })

  it('serve the search for a free slug', async () => {
    const given: unknown[] = []
    expect(await unservedOf(async () => given.push(await fillSlugs(payload())))).toEqual([])
    expect(given).toEqual([['un-titre-tout-neuf', 'une-personne-inconnue']])
  })

  it('are missed where there is none', async () => {
    expect(await unserved(unindexed)).not.toEqual([])
  })
})
