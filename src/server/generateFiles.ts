import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { SanitizedConfig } from 'payload'

import { errorCode } from '../errorCode'
import { generatedFiles } from './generatedFiles'
import type { GeneratedFile } from './generatedFiles'
import { say } from './say'

/**
 * Brings the generated files up to date, or only looks whether they are. Says which differ.
 *
 * @returns the exit code: 0, or 4 when it only looked and a file differs
 */
export async function generateFiles(
  config: SanitizedConfig,
  { isCheck }: { isCheck: boolean },
): Promise<0 | 4> {
  const stale = await differing(await generatedFiles(config))
  if (stale.length === 0) {
    say('The generated files are up to date.')
    return 0
  }
  const names = stale.map(({ file }) => `  ${path.relative(process.cwd(), file)}`)
  if (isCheck) {
    say('Generated files differ from what the config gives:', ...names, 'To mend it, run: npm run generate')
    return 4
  }
  for (const { file, text } of stale) {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  say('Written:', ...names)
  return 0
}

async function differing(files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  const present = await Promise.all(files.map(({ file }) => textOf(file)))
  return files.filter(({ text }, index) => text !== present[index])
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
