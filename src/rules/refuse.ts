import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import type { Message, Problem } from './rules'

/**
 * Refuses a write because of what is wrong with it: the panel shows each message beside its field, in the
 * user's language; the APIs answer 400 with all of them.
 *
 * @throws ValidationError when there is a problem
 */
export function refuse(
  problems: readonly Problem[],
  where: { collection: string; req: PayloadRequest },
): void {
  if (problems.length === 0) return
  const { collection, req } = where
  const errors = problems.map(({ message, path }) => ({
    label: sayIn(req, message),
    message: sayIn(req, message),
    path,
  }))
  throw new ValidationError({ collection, errors, req }, req.t)
}

/** The message in the language of whoever asks. */
export const sayIn = (req: PayloadRequest, message: Message): string =>
  req.i18n.language === 'fr' ? message.fr : message.en
