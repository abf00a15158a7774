import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const programs = ['chromium', 'chrome', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

/** How to get the browser half of the tests. */
export const howToGetChromium = 'Put chromium on PATH, or set CHROMIUM_PATH to where it is.'

/** The browser to test with: CHROMIUM_PATH, or the first of the usual names on PATH; undefined where there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return programs.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
