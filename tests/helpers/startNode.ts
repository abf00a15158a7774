import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface Ended {
  /** Null when it was killed. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A Node process of its own, without a terminal. */
export interface NodeProcess {
  /** Resolves with the line once it is printed from now on, or with how the process ended without it. */
  readonly untilLine: (line: string) => Promise<string | Ended>
  readonly sendLine: (line: string) => void
  /** Ends what it reads, and waits until it ends by itself. */
  readonly endInput: () => Promise<Ended>
  readonly ended: Promise<Ended>
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<Ended>
}

export interface NodeOptions {
  readonly cwd?: string
  /** What Node is told of how it loads packages; the usual one when left out. */
  readonly conditions?: readonly string[]
  /** Environment variables besides those of this process. */
  readonly settings?: Readonly<Record<string, string>>
}

/** Starts Node with the words. */
export function startNode(
  words: readonly string[],
  { conditions = ['--conditions=production'], cwd, settings }: NodeOptions = {},
): NodeProcess {
  const child = spawn(process.execPath, [...conditions, ...words], {
    cwd,
    env: { ...process.env, ...settings },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()))
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
  const lines = createInterface(child.stdout)
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
  return {
    ended,
    untilLine: (wanted) => {
      const seen = new Promise<string>((resolve) => {
        lines.on('line', (line) => {
          if (line === wanted) resolve(line)
        })
      })
      return Promise.race([seen, ended])
    },
    sendLine: (line) => child.stdin.write(`${line}\n`),
    endInput: () => {
      child.stdin.end()
      return ended
    },
    kill: () => {
      child.kill('SIGKILL')
      return ended
    },
  }
}
