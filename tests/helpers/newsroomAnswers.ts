import type { Answer } from './newsroomDoor'

/** What an error of Payload's says; one that is no API error counts as 500. */
export function answerOf(error: unknown): Answer<never> {
  const { data, message, status } = partsOf(error)
  return { ok: false, status, message, paths: pathsOf(data) }
}

/** The fields that a validation error names. */
export function pathsOf(data: unknown): readonly string[] {
  const errors = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : undefined
  if (!Array.isArray(errors)) return []
  return errors.map((error: { path?: unknown }) => String(error.path))
}

/** Runs a question of the Local API. */
export async function ask<T>(question: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await question() }
  } catch (error) {
    return answerOf(error)
  }
}

function partsOf(error: unknown): { data: unknown; message: string; status: number } {
  // A parse boundary: whatever was thrown.
  const { data, message, status } = (typeof error === 'object' && error !== null ? error : {}) as {
    data?: unknown
    message?: unknown
    status?: unknown
  }
  return { data, message: String(message), status: typeof status === 'number' ? status : 500 }
}
