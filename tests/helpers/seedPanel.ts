import { beforeEach } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import { runAgain } from '../../src/database/runAgain'
import type { SeedInfo } from '../../src/seed-state/panel/seedInfo'
import type { Decision } from '../../src/seed-state/panel/settle'
import type { Answer, Doc } from './newsroomDoor'
import { sendRest } from './newsroomRestDoor'
import { idOfVisitor, makeVisitors } from './newsroomVisitors'
import type { VisitorName, Visitors } from './newsroomVisitors'

/** The endpoint of the panel, asked by visitors. Its functions work inside tests. */
export interface SeedPanelDoor {
  readonly idOf: (name: Exclude<VisitorName, 'anonymous'>) => string
  readonly ask: (name: VisitorName, ref: Ref) => Promise<Answer<Doc>>
  /** What an editor is told of the entry. */
  readonly infoOf: (ref: Ref) => Promise<SeedInfo>
  readonly decide: (name: VisitorName, ref: Ref, decisions: readonly Decision[]) => Promise<Answer<Doc>>
  /** Decides all that waits, as an editor sees it. */
  readonly decideAll: (choice: Decision['choice'], ref: Ref) => Promise<Answer<Doc>>
  /** Has values wait, as if an apply had found them in conflict. */
  readonly offer: (ref: Ref, values: Readonly<Record<string, unknown>>) => Promise<void>
}

export interface Ref {
  readonly collection: CollectionSlug
  readonly id: string
}

/** Makes visitors before each test of the calling `describe`; what empties the newsroom comes before. */
export function useSeedPanel(payload: () => Payload): SeedPanelDoor {
  let visitors: Visitors | undefined
  beforeEach(async () => {
    visitors = await makeVisitors(payload())
  })
  const visitor = (name: VisitorName) => {
    if (visitors === undefined) throw new Error('Visitors are there inside tests only.')
    return visitors[name]
  }
  const pathOf = ({ collection, id }: Ref) => `/${collection}/${id}/seed`
  const door: SeedPanelDoor = {
    idOf: (name) => idOfVisitor(visitor(name)),
    ask: (name, ref) => sendRest(payload(), visitor(name), { method: 'GET', path: pathOf(ref) }),
    infoOf: async (ref) => {
      const answer = await door.ask('editor', ref)
      if (!answer.ok) throw new Error(answer.message)
      // A parse boundary of the test: the shape is the endpoint's own.
      return answer.value['seed'] as SeedInfo
    },
    // As the server does it.
    decide: (name, ref, decisions) =>
      runAgain(() =>
        sendRest(payload(), visitor(name), { method: 'POST', path: pathOf(ref), body: { decisions } }),
      ),
    decideAll: async (choice, ref) => door.decide('editor', ref, decisionsOf(await door.infoOf(ref), choice)),
    offer: async (ref, values) => {
      const proposals = Object.entries(values).map(([path, value]) => ({ path, value }))
      const where = { entryId: { equals: ref.id } }
      await payload().update({ collection: 'seed-entries', where, data: { proposals } })
    },
  }
  return door
}

/** One choice for all that waits. */
export const decisionsOf = ({ waiting }: SeedInfo, choice: Decision['choice']): readonly Decision[] =>
  waiting.map(({ digest, path }) => ({ path, digest, choice }))
