import { appendFileSync } from 'node:fs'
import path from 'node:path'

import { testFolder } from './testFolder'

/** What may be left out of a run. VERBATIM_TEST_REQUIRE names, with commas between, what may not. */
export type Half = 'browser' | 'mongodb'

/**
 * Has the end of the run say, once, that a half of the tests was left out and how to get it.
 *
 * @throws when VERBATIM_TEST_REQUIRE names the half
 */
export function leaveOut(half: Half, howToGetIt: string): void {
  const line = `the ${half} tests. ${howToGetIt}`
  const required = (process.env['VERBATIM_TEST_REQUIRE'] ?? '').split(',').map((name) => name.trim())
  if (required.includes(half)) throw new Error(`VERBATIM_TEST_REQUIRE demands ${line}`)
  note(line)
}

/** The same for an extra, which nobody can demand: not every machine can have it. */
export function leaveOutExtra(extra: string, howToGetIt: string): void {
  note(`${extra}, an extra. ${howToGetIt}`)
}

const note = (line: string): void => appendFileSync(path.join(testFolder(), 'left-out'), `${line}\n`)
