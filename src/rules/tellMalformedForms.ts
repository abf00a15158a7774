import type { AfterErrorHook } from 'payload'

/** What busboy, and Payload above it, throw at a form: plain errors, known by their words alone. */
const MALFORMED =
  /^(?:Malformed (?:content type|part header)|Missing Content-Type|Multipart: Boundary not found|Request is not eligible for file upload|Unexpected end of (?:file|form)|Unsupported content type: )/u

/** The same of a part that is too large. */
const TOO_LARGE = 'Multipart limit has been reached'

/** Tells whoever sends a form that can’t be read what is wrong with it, with 400: Payload would blame itself. */
export const tellMalformedForms: AfterErrorHook = ({ error, req }) => {
  if (!/^multipart\//iu.test(req.headers.get('content-type') ?? '')) return undefined
  const message = whatIsWrong(error, req.data)
  return message === undefined ? undefined : { response: { errors: [{ message }] }, status: 400 }
}

/** Errors are known by their names, since they may come from another realm; the data is whatever JSON was sent. */
function whatIsWrong({ message, name }: Error, data: unknown): string | undefined {
  if (MALFORMED.test(message)) {
    return `The form can’t be read (${message}). Send multipart/form-data, each part after the boundary that the Content-Type names, and the boundary with “--” at the end.`
  }
  if (message === TOO_LARGE) {
    return 'The form can’t be read: a part has at most 1 MB, save a file. Send a long text as JSON, not as a form.'
  }
  // Once there is data, it was no JSON of the caller’s.
  if (name === 'SyntaxError' && data === undefined) return `The form’s “_payload” is no JSON (${message}).`
  // Payload takes its fields for granted, and stumbles over what has none.
  if (name !== 'TypeError' || isPlainObject(data)) return undefined
  return data === undefined
    ? 'The form has no single part “_payload”. Send one, with the entry’s fields as a JSON object.'
    : 'The form’s “_payload” is no JSON object. Send the entry’s fields as one.'
}

const isPlainObject = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
