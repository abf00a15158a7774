import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'

import { ownMethod } from '../../../src/database/adapterMethods'
import { noticeConflict } from '../../../src/database/runAgain'
import { asObject } from '../../plan/values'
import type { Capture } from './captured'

type Model = MongooseAdapter['collections'][string]
type Doc = InstanceType<Model>

/** See `captureWrites`. */
export function captureMongo(adapter: MongooseAdapter, req: PayloadRequest): Capture {
  let waiting = new Map<Model, Doc[]>()
  const keep = (model: Model, doc: Doc): void => {
    const docs = waiting.get(model) ?? []
    waiting.set(model, docs)
    docs.push(doc)
  }
  const collections = standIns(adapter.collections, keep)
  const versions = standIns(adapter.versions, keep)
  // `Object.create` can't be typed; what it makes is the adapter in all that is not named here.
  const held = Object.create(adapter, {
    collections: { value: collections },
    versions: { value: versions },
  }) as MongooseAdapter
  const during = (name: 'create' | 'createVersion', args: object): Promise<unknown> =>
    ownMethod(adapter, name).call(held, { ...args, req })
  return {
    create: async (collection, data) => asObject(await during('create', { collection, data })) ?? {},
    insert: async (collection, data) => {
      await during('create', { collection, data, returning: false })
    },
    createVersion: async (version) => {
      await during('createVersion', { ...version, returning: false })
    },
    flush: async () => {
      const docs = waiting
      waiting = new Map()
      const session = adapter.sessions[String(await req.transactionID)]
      if (session === undefined) throw new Error('New rows are written in a transaction alone.')
      // The rows have their times already. Mongoose knows the option, and its type does not.
      const options: object = { session, timestamps: false }
      for (const [model, own] of docs) await noticeConflict(() => model.insertMany(own, options))
    },
  }
}

/** Models that keep what they are to create. */
function standIns(
  models: Readonly<Record<string, Model>>,
  keep: (model: Model, doc: Doc) => void,
): Readonly<Record<string, unknown>> {
  return new Proxy(models, {
    get(_, slug) {
      const model = models[String(slug)]
      if (model === undefined) return undefined
      return {
        create: ([data]: readonly object[]) => {
          // Mongoose types a document of any model as `any`.
          const docs: Doc[] = [new model(data)]
          docs.forEach((doc) => keep(model, doc))
          return Promise.resolve(docs)
        },
        // Of what is new there is no earlier version that would no longer be the latest.
        updateMany: () => Promise.resolve(),
      }
    },
  })
}
