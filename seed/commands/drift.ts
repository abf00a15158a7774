import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { nearestOf } from '../desired/nearest'
import { JSON_VERSION } from '../plan/planJson'
import { driftJson, renderDrift, renderDriftCounts } from '../plan/renderDrift'
import { seededDocuments } from '../store/readSeeded'
import { findDrift } from './findDrift'

const DRIFT_FOUND = 4

export interface DriftCommandOptions {
  readonly isJson: boolean
  /** The environment and its database, without secrets. */
  readonly target: string
  /** Only entries of this document. */
  readonly document: string | undefined
  /** To stdout, as it is found: how much there is, nobody knows before. */
  readonly print: (text: string) => void
}

/**
 * Tells which seeded entries editors changed since the last apply. Needs no documents; writes nothing.
 *
 * @returns the exit code: 4 where there is any drift
 * @throws USAGE when nothing was seeded from the document
 */
export async function drift(payload: Payload, options: DriftCommandOptions): Promise<number> {
  const { document, isJson, print, target } = options
  if (document !== undefined) await checkDocument(payload, document)
  let count = 0
  if (isJson) print(`{ "version": ${JSON_VERSION}, "target": ${JSON.stringify(target)}, "entries": [`)
  const counts = await findDrift(payload, {
    document,
    onDrift: (entry, sourceIds) => {
      if (isJson) print(`${count === 0 ? '' : ', '}${JSON.stringify(driftJson(entry), null, 2)}`)
      else print(renderDrift(entry, sourceIds))
      count += 1
    },
  })
  if (isJson) print(`], "counts": ${JSON.stringify(counts)} }`)
  else print(`${count === 0 ? '' : '\n'}${renderDriftCounts(counts)}`)
  return count === 0 ? 0 : DRIFT_FOUND
}

async function checkDocument(payload: Payload, document: string): Promise<void> {
  const known = await seededDocuments(payload)
  if (known.includes(document)) return
  const meant = nearestOf(document, known) ?? known[0]
  const remedy =
    meant === undefined
      ? 'Nothing was seeded here yet: npm run seed -- apply'
      : `Name it as it is in the folder of the documents: --document ${meant}`
  throw new VerbatimError('USAGE', `nothing was seeded from a document “${document}”`, { remedy })
}
