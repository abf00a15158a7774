import { VerbatimError } from '../errors'
import type { LanguageCode } from '../extraction/extraction'
import { languageCodes } from '../extraction/extraction'
import { codeName, controlIn } from '../extraction/formats/readUtf8'

/** A text of the input, one a line. */
export interface TextLine {
  readonly id: string
  readonly text: string
  readonly lang?: LanguageCode
}

/** What a line gave: its id even where the rest is wrong, so that the error can be told by it. */
export type ParsedLine =
  | { readonly isRead: true; readonly line: TextLine }
  | { readonly isRead: false; readonly id: string | null; readonly error: VerbatimError }

/** Parses one line `{id, text, lang?}`; other keys are left alone. */
export function parseLine(json: string): ParsedLine {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    return refused(
      null,
      `the line is not JSON: ${messageOf(cause)}`,
      'Write one JSON object a line, without line breaks in it.',
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused(null, 'the line is JSON, but no object')
  }
  const fields: Readonly<Record<string, unknown>> = { ...value }
  const { id, lang, text } = fields
  if (typeof id !== 'string') return refused(null, id === undefined ? '"id" is missing' : '"id" is no string')
  if (typeof text !== 'string')
    return refused(id, text === undefined ? '"text" is missing' : '"text" is no string')
  if (text.trim() === '') return refused(id, '"text" is empty', 'Give a text, or leave the line out.')
  const control = controlIn(text)
  if (control !== null) {
    const name = control.code === 0 ? 'NUL' : `the control character ${codeName(control.code)}`
    return refused(id, `"text" is binary: ${name} at UTF-16 unit ${control.at}`, 'Take it out of the text.')
  }
  if (lang === undefined || lang === null) return { isRead: true, line: { id, text } }
  const code = languageCodes.find((known) => known === lang)
  if (code !== undefined) return { isRead: true, line: { id, text, lang: code } }
  const known = `Give one of ${languageCodes.join(', ')}, or leave it out: it is then found in the text.`
  return refused(id, `"lang" is ${JSON.stringify(lang)}, which no language file is for`, known)
}

const refused = (id: string | null, message: string, remedy?: string): ParsedLine => ({
  isRead: false,
  id,
  error: new VerbatimError('EXTRACT_INPUT_INVALID', message, remedy === undefined ? {} : { remedy }),
})

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))
