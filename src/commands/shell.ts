/** What a command of this folder is called from: a process, or a test that watches what it prints. */
export interface Shell {
  /** Stdin. */
  readonly input: AsyncIterable<Uint8Array>
  /** Whether stdin is a keyboard: nothing was given to read. */
  readonly isTerminal: boolean
  /** To stdout: a result. Settles when there is room for more. */
  readonly print: (text: string) => Promise<void>
  /** To stderr, as a line: all else. */
  readonly say: (text: string) => void
}
