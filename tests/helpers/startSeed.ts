import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** A seed that is applied by a process of its own. */
export interface SeedProcess {
  /** Resolves once it has written its first group (or hangs inside one), or ended. */
  readonly firstGroup: Promise<void>
  /** Resolves with its exit code (null when it was killed) and what it wrote to stderr. */
  readonly ended: Promise<{ code: number | null; stderr: string }>
  /** Ends it as a power cut would. */
  kill(): void
}

/**
 * Starts to apply the documents of a folder; where it `hangs`, it does nothing any more after the first group, or
 * inside the first one with an article: that is written then, and its transaction is open.
 */
export function startSeed(
  uri: string,
  folder: string,
  { hangs, leaseMs = 60_000 }: { hangs?: 'after a group' | 'inside a group'; leaseMs?: number } = {},
): SeedProcess {
  const script = path.resolve('tests/helpers/seedApply.process.ts')
  const words = [uri, folder, String(leaseMs), ...(hangs === undefined ? [] : [hangs])]
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', script, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let stderr = ''
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
  const ended = new Promise<{ code: number | null; stderr: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, stderr }))
  })
  const firstLine = new Promise<void>((resolve) =>
    createInterface(child.stdout).once('line', () => resolve()),
  )
  return {
    ended,
    firstGroup: Promise.race([firstLine, ended.then(() => undefined)]),
    kill: () => child.kill('SIGKILL'),
  }
}
