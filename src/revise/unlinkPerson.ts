import type { PayloadRequest } from 'payload'

import { refuse } from '../rules/refuse'
import { changePersonInEntries } from './changePersonInEntries'
import { inTransaction } from './inTransaction'
import { mainRow } from './mainRow'

/**
 * Removes every link to a Person, in one step: the words stay, the quotes they spoke lose their speaker and
 * go to review. The Person may then be trashed.
 *
 * @returns how many entries named them
 * @throws ValidationError when there is no such Person
 */
export async function unlinkPerson(
  req: PayloadRequest,
  id: string,
): Promise<{ articles: number; quotes: number }> {
  return inTransaction(req, async () => {
    const person = await mainRow(req, { collection: 'people', id })
    refuse(person ? [] : [noPerson], { collection: 'people', req })
    return changePersonInEntries(req, id, undefined)
  })
}

const noPerson = {
  path: 'id',
  message: { en: 'There is no such person.', fr: 'Cette personne n’existe pas.' },
}
