import type { PayloadRequest } from 'payload'

import { noteWaiting } from '../../src/revise/waitingText'
import { collectionConfig } from '../../src/revise/writeEntry'
import type { GroupPlan } from '../plan/makePlan'
import type { Snapshot } from '../plan/snapshot'

/** Tells the hooks of a group’s entries what will wait of the others: what stands only there waits along with it. */
export function noteProposals(
  req: PayloadRequest,
  { entries }: GroupPlan,
  { states }: Pick<Snapshot, 'states'>,
): void {
  for (const { desired, id, state } of entries) {
    const { proposals = [] } = state ?? states.get(desired.sourceId) ?? {}
    if (proposals.length === 0) continue
    const values = Object.fromEntries(proposals.map(({ path, value }) => [path, value]))
    noteWaiting(req.context, { collection: collectionConfig(req, desired.collection).slug, id }, values)
  }
}
