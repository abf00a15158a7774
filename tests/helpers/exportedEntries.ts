import type { Payload } from 'payload'

import { idOfSource } from '../../seed/desired/sourceId'
import type { Block } from '../../src/text/articleText'
import { buildBody } from '../../src/text/buildBody'

/** A person’s id, by their key in people.yaml. */
export const person = (key: string): string => idOfSource(`person:${key}`)

/** What entries say, without what tells when and by whom they were written. */
export async function entriesOf(payload: Payload): Promise<unknown> {
  const entries: unknown[] = []
  for (const collection of ['people', 'articles', 'quotes'] as const) {
    const { docs } = await payload.find({ collection, depth: 0, limit: 0, sort: 'id' })
    entries.push(docs.map((entry) => JSON.parse(JSON.stringify(entry, plain)) as unknown))
  }
  return entries
}

const OWN = new Set(['createdAt', 'updatedAt', 'dateModified', 'formerSlugs', 'anchor'])

/** Rows’ and links’ ids are each environment’s own, and nobody sees them; empty is null or absent on MongoDB. */
function plain(this: unknown, key: string, value: unknown): unknown {
  if (OWN.has(key)) return undefined
  const isRowId = key === 'id' && typeof this === 'object' && this !== null && !('createdAt' in this)
  return isRowId || value === null ? undefined : value
}

type Told = readonly [role: 'heading' | 'paragraph' | 'blockQuote' | 'listItem', which: number]

/** A body of so many blocks: 1 is an item with a dot, 2 one with a number. Rose Lenoir is linked wherever she is named. */
export function bodySaying(text: string, roles: readonly Told[]) {
  let at = 0
  const own = text.replace('reste.\nEncore', 'reste. Encore').split('\n')
  const blocks = own.map((words, index): Block => {
    const [role, which] = roles[index] ?? ['paragraph', 0]
    const range = { start: at, end: at + words.length }
    at += words.length + 1
    if (role === 'heading') return { role, level: 2, ...range }
    return role === 'listItem' ? { role, level: 1, ordered: which === 2, ...range } : { role, ...range }
  })
  const links = [...text.matchAll(/Rose Lenoir|(?<=contre\. )Lenoir|(?<!Marc )Vidal l’a/gu)].map(
    ({ 0: words, index }) => {
      const name = words.replace(' l’a', '')
      const personId = person(name.includes('Vidal') ? 'marc-vidal' : 'rose-lenoir')
      return { start: index, end: index + name.length, personId }
    },
  )
  return buildBody({ text, blocks, links })
}
