import type { Shell } from '../../../src/commands/shell'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command within this process, with the chunks as stdin; null stands for a keyboard. */
export async function runHere(
  run: (words: readonly string[], shell: Shell) => Promise<number>,
  words: readonly string[],
  input: AsyncIterable<Uint8Array> | Iterable<Uint8Array | string> | null = [],
): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  const code = await run(words, {
    input: bytesOf(input ?? []),
    isTerminal: input === null,
    print: (text) => {
      stdout += text
      return Promise.resolve()
    },
    say: (text) => (stderr += `${text}\n`),
  })
  return { code, stdout, stderr }
}

async function* bytesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array | string>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
