import { VerbatimError } from './errors'
import { hideSecrets } from './hideSecrets'

/**
 * What a command prints about an error, without a newline at the end. A VerbatimError: its code,
 * message, remedy and one line for each cause that says something new. Anything else is a bug and keeps its stack. User
 * names and passwords in addresses are left out of either.
 */
export function formatError(error: unknown): string {
  return hideSecrets(error instanceof VerbatimError ? formatKnown(error) : formatBug(error))
}

function formatKnown(error: VerbatimError): string {
  return [`${error.code}: ${error.message}`, ...causeLines(error), `  remedy: ${error.remedy}`].join('\n')
}

function formatBug(error: unknown): string {
  if (!(error instanceof Error)) return `Error: ${String(error)}`
  return [error.stack ?? `${error.name}: ${error.message}`, ...causeLines(error)].join('\n')
}

/** An error often repeats the message of its cause: what was said already is not said again. */
function causeLines(error: Error): string[] {
  const said = [error.message]
  return causesOf(error).flatMap((cause) => {
    const { name, message } = wordsOf(cause)
    if (message === '' ? name === '' : said.some((text) => text.includes(message))) return []
    said.push(message)
    return [`  cause: ${[name, message].filter((word) => word !== '').join(': ')}`]
  })
}

function causesOf(error: Error): unknown[] {
  const causes: unknown[] = []
  let cause = error.cause
  // A cause may point back at an error above it; each is told once.
  while (cause !== undefined && cause !== null && cause !== error && !causes.includes(cause)) {
    causes.push(cause)
    cause = isError(cause) ? cause.cause : undefined
  }
  return causes
}

/** The first line of what it says; empty for a record that a driver gave as the cause. */
function wordsOf(cause: unknown): { readonly name: string; readonly message: string } {
  if (isError(cause)) return { name: cause.name, message: firstLine(cause.message) }
  return { name: '', message: typeof cause === 'string' ? firstLine(cause) : '' }
}

/** Not `instanceof Error`: an error may come from another realm. */
function isError(cause: unknown): cause is Error {
  return (
    typeof cause === 'object' && cause !== null && 'message' in cause && typeof cause.message === 'string'
  )
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
