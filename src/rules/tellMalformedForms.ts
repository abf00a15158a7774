import type { AfterErrorHook } from 'payload'

/** What busboy, and Payload above it, throw at a form: plain errors, known by their words alone. */
const MALFORMED =
  /^(?:Malformed (?:content type|part header)|Missing Content-Type|Multipart: Boundary not found|Request is not eligible for file upload|Unexpected end of (?:file|form)|Unsupported content type: )/u

/** Tells whoever sends a form that can’t be read what is wrong with it, with 400: Payload would blame itself. */
export const tellMalformedForms: AfterErrorHook = ({ error, req }) => {
  if (!/^multipart\//iu.test(req.headers.get('content-type') ?? '')) return undefined
  const message = whatIsWrong(error, req.data !== undefined)
  return message === undefined ? undefined : { response: { errors: [{ message }] }, status: 400 }
}

function whatIsWrong(error: Error, hasData: boolean): string | undefined {
  if (MALFORMED.test(error.message)) {
    return `The form can’t be read (${error.message}). Send multipart/form-data, each part after the boundary that the Content-Type names, and the boundary with “--” at the end.`
  }
  // By its name: the error may come from another realm. Once there is data, it was no JSON of the caller’s.
  const isNoJson = error.name === 'SyntaxError' && !hasData
  return isNoJson ? `The form’s “_payload” is no JSON (${error.message}).` : undefined
}
