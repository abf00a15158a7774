import type { Payload } from 'payload'

import { adopt } from '../../seed/commands/adopt'
import type { AdoptCommandOptions } from '../../seed/commands/adopt'
import { readDocuments } from '../../seed/commands/readDocuments'
import { folderOf } from './seedDocuments'
import type { Documents } from './smallDocuments'

/** Adopts entries for documents, as the command does; returns what it said and its result. */
export async function adoptHere(
  payload: Payload,
  documents: Documents,
  options: Partial<AdoptCommandOptions> = {},
): Promise<{ readonly said: readonly string[]; readonly output: string }> {
  const lines: string[] = []
  const { output } = await adopt(payload, {
    documents: await readDocuments(await folderOf(documents)),
    isJson: false,
    target: 'a test',
    invocation: { from: undefined, isProduction: false, isUnasked: true },
    say: (text) => lines.push(...text.split('\n')),
    by: 'slug',
    waitMs: 0,
    signal: new AbortController().signal,
    confirm: () => Promise.resolve(true),
    ...options,
  })
  return { said: lines, output }
}
