import type { Endpoint } from 'payload'
import { Forbidden } from 'payload'

import { isEditor } from '../../../access/isEditor'
import { unlinkPerson } from '../../../revise/unlinkPerson'

/** `POST /api/people/:id/unlink`: removes every link to the Person, their words stay. For editors. */
export const unlinkEndpoint: Endpoint = {
  method: 'post',
  path: '/:id/unlink',
  handler: async (req) => {
    if (!isEditor({ req })) throw new Forbidden(req.t)
    return Response.json(await unlinkPerson(req, String(req.routeParams?.id)))
  },
}
