import type { SanitizedConfig } from 'payload'

import type { Env } from '../../src/env'
import type { TellProgress } from './progress'

/** What a command is called from: a terminal, or a process that watches what it says. */
export interface Shell {
  /** To stdout: a result. */
  readonly print: (text: string) => void
  /** To stderr: all else. */
  readonly say: (text: string) => void
  /** How far a long command came; nobody looks when left out. */
  readonly tellProgress?: TellProgress
  /** Puts a question; undefined where nobody is there to answer. */
  readonly ask: ((question: string) => Promise<boolean>) | undefined
  /** From now on an interrupt aborts the signal. */
  readonly abortOnInterrupt: () => AbortSignal
  /** The config that runs with the settings. Opens nothing. */
  readonly loadConfig: (env: Env) => Promise<SanitizedConfig>
}
