import { access } from 'node:fs/promises'
import path from 'node:path'

import type { Env } from '../env'
import { errorCode } from '../errorCode'
import { VerbatimError } from '../errors'
import { buildIdFile } from './buildId'

/** The last files that a build writes: ours, and Next's. */
const lastFiles = [buildIdFile, path.join('.next', 'BUILD_ID')]

/** @throws NOT_BUILT when no build was finished. Development builds as it goes. */
export async function refuseUnbuilt({ environment }: Pick<Env, 'environment'>): Promise<void> {
  if (environment === 'development' || (await isBuilt())) return
  throw new VerbatimError('NOT_BUILT', `no build was finished: ${lastFiles.join(' or ')} is missing`)
}

/** Whether a build was finished, from whatever sources. */
export async function isBuilt(): Promise<boolean> {
  const found = await Promise.all(lastFiles.map(isThere))
  return found.every(Boolean)
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}
