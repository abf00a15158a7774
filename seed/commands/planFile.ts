import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { errorCode } from '../../src/errorCode'
import { VerbatimError } from '../../src/errors'
import { readSealed } from '../plan/sealedPlan'
import type { SealedPlan } from '../plan/sealedPlan'

/**
 * Reads a plan that `plan --out` wrote.
 *
 * @throws USAGE when there is no such file; PLAN_INVALID when it is damaged, of another version or was changed
 */
export async function readPlanFile(file: string): Promise<SealedPlan> {
  const sealed = readSealed(await textOf(file))
  if (typeof sealed !== 'string') return sealed
  throw new VerbatimError('PLAN_INVALID', `${file} can’t be applied: ${sealed}; nothing was written`)
}

/** @throws USAGE when it can’t be written there */
export async function writePlanFile(file: string, lines: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(blocksOf(lines)), createWriteStream(file))
  } catch (cause) {
    throw new VerbatimError('USAGE', `${file} can’t be written (${String(errorCode(cause))})`, {
      remedy: 'Name a file in a folder that is there: --out FILE',
      cause,
    })
  }
}

const BLOCK = 100_000

/** Lines in larger parts. */
function* blocksOf(lines: Iterable<string>): Generator<string> {
  let block = ''
  for (const line of lines) {
    block += `${line}\n`
    if (block.length < BLOCK) continue
    yield block
    block = ''
  }
  if (block !== '') yield block
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    const code = errorCode(cause)
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR') throw cause
    throw new VerbatimError('USAGE', `there is no plan file ${file}`, {
      remedy: 'Make one: npm run seed -- plan --out FILE',
      cause,
    })
  }
}
