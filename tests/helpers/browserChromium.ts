import { accessSync, constants } from 'node:fs'
import path from 'node:path'

import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const programs = ['chromium', 'chrome', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A page of the panel lives for a second or two: its pages share one process, which keeps the scripts that it has
 * compiled, and nothing is spent on making code fast that is soon thrown away.
 */
const shortLifeFlags = [
  '--process-per-site',
  '--js-flags=--no-turbofan,--no-maglev,--single-threaded-gc,--no-flush-bytecode',
]

/** How to get the browser half of the tests. */
export const howToGetChromium = 'Put chromium on PATH, or set CHROMIUM_PATH to where it is.'

/** The browser to test with: CHROMIUM_PATH, or the first of the usual names on PATH; undefined where there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return programs.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram)
}

/** Starts the browser that `findChromium` finds. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium: the suite should have been left out.')
  return chromium.launch({ executablePath, args: [...quietFlags, ...shortLifeFlags] })
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
