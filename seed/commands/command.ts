import type { Invocation } from './nextCommand'
import type { TellProgress } from './progress'
import type { Documents } from './readDocuments'

/** What every command is given. */
export interface CommandOptions {
  readonly documents: Documents
  readonly isJson: boolean
  /** The environment and its database, without secrets. */
  readonly target: string
  /** The database’s address without secrets, the same from wherever the command is run. */
  readonly database: string
  readonly invocation: Invocation
  /** Tells the person at the terminal: what is no result. */
  readonly say: (text: string) => void
  readonly tellProgress?: TellProgress | undefined
}

/** What a command ends with. The text is its result, for stdout. */
export interface CommandResult {
  /** Lines of the result before `output`, where there may be too many for memory. */
  readonly lines?: Iterable<string>
  readonly output: string
  readonly exitCode: number
  /** The command to go on with. */
  readonly next: string
}
