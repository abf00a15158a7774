import type { TextFieldSingleValidation } from 'payload'

import { sayIn } from '../rules/refuse'

/** Accepts nothing, or a web address. */
export const optionalWebUrl: TextFieldSingleValidation = (value, { req }) =>
  !value || isUrl(value, ['https:', 'http:']) || sayIn(req, wrongUrl)

/** Whether the text is an absolute URL of one of the protocols. */
export function isUrl(value: string, protocols: readonly string[]): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined
  return url !== undefined && protocols.includes(url.protocol)
}

const wrongUrl = {
  en: 'This is no web address. Write it whole, for example https://example.org/page.',
  fr: 'Ce n’est pas une adresse web. Écrivez-la en entier, par exemple https://example.org/page.',
}
