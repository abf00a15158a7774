import { z } from 'zod'

import type { SeedInfo } from '../../seed-state/panel/seedInfo'
import type { ShownValue } from '../../seed-state/panel/shownValue'
import type { Decision } from '../../seed-state/panel/settle'

const shown: z.ZodType<ShownValue> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nothing') }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('date'), at: z.string() }),
  z.object({
    kind: z.literal('changes'),
    lines: z.array(z.object({ sign: z.enum(['gone', 'come']), text: z.string() })),
  }),
])

const info: z.ZodType<SeedInfo> = z.object({
  sourceId: z.string(),
  document: z.string(),
  lastRunAt: z.string().optional(),
  fields: z.array(z.object({ path: z.string(), label: z.string() })),
  waiting: z.array(
    z.object({
      path: z.string(),
      label: z.string(),
      digest: z.string(),
      shown,
      isMerged: z.boolean(),
      canAccept: z.boolean(),
    }),
  ),
})

const read = z.object({ seed: info.nullable() })
const decided = z.object({ seed: info.nullable(), wrote: z.boolean() })
const refused = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z.object({ errors: z.array(z.object({ message: z.string() })) }).optional(),
    }),
  ),
})

export type Decided =
  | { readonly kind: 'done'; readonly info: SeedInfo | null; readonly wrote: boolean }
  | { readonly kind: 'failed'; readonly message: string | undefined }

/** What the API says of an entry; null where no seed made it, undefined where it says nothing. */
export async function readSeed(url: string): Promise<SeedInfo | null | undefined> {
  try {
    const response = await fetch(url, { credentials: 'include' })
    const parsed = read.safeParse(await response.json())
    return parsed.data?.seed
  } catch {
    // Left, signed out or offline: the panel says so itself.
    return undefined
  }
}

/** Sends decisions; what the API refuses comes back in its own words. */
export async function postDecisions(url: string, decisions: readonly Decision[]): Promise<Decided> {
  try {
    const response = await fetch(url, {
      body: JSON.stringify({ decisions }),
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    const answer: unknown = await response.json()
    const parsed = decided.safeParse(answer)
    if (response.ok && parsed.success)
      return { kind: 'done', info: parsed.data.seed, wrote: parsed.data.wrote }
    const [error] = refused.safeParse(answer).data?.errors ?? []
    return { kind: 'failed', message: error?.data?.errors[0]?.message ?? error?.message }
  } catch {
    return { kind: 'failed', message: undefined }
  }
}
