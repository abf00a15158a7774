import express from 'express'
import type { Router } from 'express'
import type { Payload } from 'payload'

import { pendingMigrations } from '../database/pendingMigrations'
import { pingDatabase } from '../database/pingDatabase'
import { log } from '../log'
import type { ServerState } from './serverState'

export interface HealthOptions {
  readonly payload: Payload
  readonly state: ServerState
}

/**
 * `GET /healthz`: 200 while the process answers at all. `GET /readyz`: 200 when it can do its work, else 503 and
 * what is missing: `stopping`, `database`, `migrations`, `sample`.
 */
export function health(options: HealthOptions): Router {
  const router = express.Router()
  router.get('/healthz', (_, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'alive' })
  })
  router.get('/readyz', async (_, response) => {
    const missing = await findMissing(options)
    const status = missing.length === 0 ? 'ready' : 'not ready'
    response
      .set('Cache-Control', 'no-store')
      .status(missing.length === 0 ? 200 : 503)
      .json({ status, missing })
  })
  return router
}

async function findMissing({ payload, state }: HealthOptions): Promise<string[]> {
  if (state.isStopping) return ['stopping']
  const sample = state.sample === 'loading' || state.sample === 'failed' ? ['sample'] : []
  return [...(await findMissingInDatabase(payload)), ...sample]
}

async function findMissingInDatabase(payload: Payload): Promise<string[]> {
  try {
    await pingDatabase(payload)
    return (await pendingMigrations(payload)).length > 0 ? ['migrations'] : []
  } catch (err) {
    log.warn({ err }, 'The database does not answer')
    return ['database']
  }
}
