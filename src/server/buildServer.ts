import { spawn } from 'node:child_process'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

import { readEnv } from '../env'
import { errorCode } from '../errorCode'
import { VerbatimError } from '../errors'
import { buildIdFile, computeBuildId } from './buildId'
import { isBuilt } from './refuseUnbuilt'
import { say } from './say'

const outputFolder = path.dirname(buildIdFile)

/**
 * Builds the panel's pages into `.next` and the server into `dist`. With `isIfNeeded` only when there is no finished
 * build of the same sources.
 *
 * @throws ENV_INVALID when a setting is malformed; a build that is there stays
 */
export async function buildServer({ isIfNeeded }: { readonly isIfNeeded: boolean }): Promise<void> {
  const id = await computeBuildId()
  if (isIfNeeded && (await isBuilt()) && (await readBuildId()) === id) return
  // Next reads the config, and the config the settings: a wrong one is told before the old build is gone.
  readEnv()
  say('Building; it takes about a minute.')
  await rm(outputFolder, { recursive: true, force: true })
  await buildPages({ isQuiet: isIfNeeded })
  await bundleServer()
  await finish(id)
}

async function readBuildId(): Promise<string | undefined> {
  try {
    return await readFile(buildIdFile, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/**
 * In a process of its own, as Next's own command does it. Quiet, it tells what Next printed only when it fails.
 *
 * @throws NOT_BUILT when it fails
 */
async function buildPages({ isQuiet }: { readonly isQuiet: boolean }): Promise<void> {
  const command = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, ['--conditions=production', command, 'build'], {
    // Its output is about the build, and stdout is for results.
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
  })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => output.push(part))
  }
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code === 0) return
  say(output.join(''))
  throw new VerbatimError('NOT_BUILT', `next build ended with ${String(code)}; what it says stands above`, {
    remedy: 'Mend what it complains of, then run: npm run build',
  })
}

/** One file for what starts, and chunks for what it loads later; packages stay where they are. */
async function bundleServer(): Promise<void> {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [path.join('src', 'server', 'start.ts')],
    outdir: outputFolder,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}

/** A rename shows the whole file or none. */
async function finish(id: string): Promise<void> {
  const unfinished = `${buildIdFile}.unfinished`
  await mkdir(outputFolder, { recursive: true })
  await writeFile(unfinished, id)
  await rename(unfinished, buildIdFile)
}
