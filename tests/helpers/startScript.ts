import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** A script of the tests that runs in a process of its own. */
export interface Script {
  /** Resolves once the script has printed its first line. */
  readonly ready: Promise<void>
  /** Resolves with the exit code, and with what the script wrote to stderr. */
  readonly ended: Promise<{ code: number | null; stderr: string }>
}

/** Starts `tests/helpers/NAME` with tsx. */
export function startScript(name: string, args: readonly string[]): Script {
  const script = path.resolve('tests/helpers', name)
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', script, ...args], {
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
  return { ended, ready: Promise.race([firstLine, ended.then(() => undefined)]) }
}
