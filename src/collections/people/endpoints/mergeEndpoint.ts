import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, Forbidden } from 'payload'
import { z } from 'zod'

import { isEditor } from '../../../access/isEditor'
import { mergePeople } from '../../../revise/mergePeople'

const bodyShape = z.object({ into: z.string().min(1) })

/** `POST /api/people/:id/merge` with `{"into": id}`: merges the Person into another. For editors. */
export const mergeEndpoint: Endpoint = {
  method: 'post',
  path: '/:id/merge',
  handler: async (req) => {
    if (!isEditor({ req })) throw new Forbidden(req.t)
    const { into } = await readBody(req)
    return Response.json(await mergePeople(req, { from: String(req.routeParams?.id), into }))
  },
}

async function readBody(req: PayloadRequest): Promise<z.infer<typeof bodyShape>> {
  const body: unknown = await req.json?.().catch(() => undefined)
  const parsed = bodyShape.safeParse(body)
  if (!parsed.success)
    throw new APIError('Say whom to merge into: {"into": "<id of a person>"}.', 400, undefined, true)
  return parsed.data
}
