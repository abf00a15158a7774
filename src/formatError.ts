import { VerbatimError } from './errors'
import { hideSecrets } from './hideSecrets'

/**
 * What a command prints about an error, without a newline at the end. A VerbatimError: its code,
 * message, remedy and one line for each cause. Anything else is a bug and keeps its stack. User
 * names and passwords in addresses are left out of either.
 */
export function formatError(error: unknown): string {
  return hideSecrets(error instanceof VerbatimError ? formatKnown(error) : formatBug(error))
}

function formatKnown(error: VerbatimError): string {
  const causes = causesOf(error).map((cause) => `  cause: ${firstLine(cause)}`)
  return [`${error.code}: ${error.message}`, ...causes, `  remedy: ${error.remedy}`].join('\n')
}

function formatBug(error: unknown): string {
  if (!(error instanceof Error)) return `Error: ${String(error)}`
  const causes = causesOf(error).map((cause) => `  cause: ${firstLine(cause)}`)
  return [error.stack ?? `${error.name}: ${error.message}`, ...causes].join('\n')
}

function causesOf(error: Error): unknown[] {
  const causes: unknown[] = []
  let cause = error.cause
  // A cause may point back at an error above it; each is told once.
  while (cause !== undefined && cause !== null && cause !== error && !causes.includes(cause)) {
    causes.push(cause)
    cause = cause instanceof Error ? cause.cause : undefined
  }
  return causes
}

function firstLine(cause: unknown): string {
  const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  return text.split('\n', 1)[0] ?? ''
}
