import type { Payload } from 'payload'
import { z } from 'zod'

import { drift } from '../../seed/commands/drift'

/** What the command prints, and the code with which it ends. */
export async function driftText(
  payload: Payload,
  document?: string,
): Promise<{ code: number; text: string }> {
  return runDrift(payload, { document, isJson: false })
}

const fieldShape = z.object({
  path: z.string(),
  in: z.enum(['entry', 'draft']),
  base: z.unknown(),
  current: z.unknown(),
  since: z.iso.datetime().optional(),
  orBefore: z.boolean().optional(),
  by: z.array(z.string()).optional(),
})

const driftShape = z.strictObject({
  version: z.literal(1),
  target: z.string(),
  entries: z.array(z.looseObject({ sourceId: z.string(), drift: z.string(), fields: z.array(fieldShape) })),
  counts: z.record(z.string(), z.int()),
})

/** The same for machines. */
export async function driftData(payload: Payload): Promise<z.infer<typeof driftShape>> {
  return driftShape.parse(JSON.parse((await runDrift(payload, { isJson: true })).text))
}

async function runDrift(
  payload: Payload,
  options: { readonly document?: string | undefined; readonly isJson: boolean },
): Promise<{ code: number; text: string }> {
  const lines: string[] = []
  const print = (line: string): void => void lines.push(line)
  const code = await drift(payload, { document: undefined, target: 'a test', print, ...options })
  return { code, text: lines.join('\n') }
}
