import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'

import type { EntryRef } from '../../revise/mainRow'
import { decideProposals } from './decideProposals'
import { readSeedInfo } from './readSeedInfo'

const path = '/:id/seed'

/**
 * Of a collection’s entries, for who may change them:
 * `GET /api/COLLECTION/ID/seed` says where the entry came from and what waits (`{"seed": SeedInfo | null}`);
 * `POST` to the same decides: `{"decisions": [{"path", "digest", "choice": "accept" | "keep"}]}`, with the digest
 * that `GET` gave; it answers `{"seed", "wrote"}`.
 */
export const seedEndpoints = (collection: string): readonly Endpoint[] => [
  {
    method: 'get',
    path,
    handler: async (req) => {
      return Response.json({ seed: (await readSeedInfo(req, refOf(req, collection))) ?? null })
    },
  },
  {
    method: 'post',
    path,
    handler: async (req) => {
      const ref = refOf(req, collection)
      const wrote = await decideProposals(req, ref, (await readBody(req)).decisions)
      return Response.json({ seed: (await readSeedInfo(req, ref)) ?? null, wrote })
    },
  },
]

const refOf = (req: PayloadRequest, collection: string): EntryRef => ({
  // The slug of the config that the endpoint is of.
  collection: collection as CollectionSlug,
  id: String(req.routeParams?.id),
})

const bodyShape = z.object({
  decisions: z
    .array(z.object({ path: z.string(), digest: z.string(), choice: z.enum(['accept', 'keep']) }))
    .min(1)
    .refine((all) => new Set(all.map((each) => each.path)).size === all.length),
})

async function readBody(req: PayloadRequest): Promise<z.infer<typeof bodyShape>> {
  const body: unknown = await req.json?.().catch(() => undefined)
  const parsed = bodyShape.safeParse(body)
  if (parsed.success) return parsed.data
  const example = '{"decisions": [{"path": "headline", "digest": "…", "choice": "accept"}]}'
  throw new APIError(`Say what becomes of each waiting value, once: ${example}.`, 400, undefined, true)
}
