import { mkdirSync } from 'node:fs'

import type { Env } from '../env'
import { unusableDataDir } from '../unusableDataDir'

/**
 * Makes the folder of the data for nobody but its owner, if it is not there: Payload would make it with the first
 * image, as open as the system makes any.
 *
 * @throws ENV_INVALID when it can't be made
 */
export function makeDataDir({ dataDir }: Pick<Env, 'dataDir'>): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw unusableDataDir(dataDir, cause)
  }
}
