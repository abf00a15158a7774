import type { Field } from 'payload'

import { derived } from './derived'
import { label } from './label'

/**
 * What search compares with, both derived from the same folded words (lower case, no accents): `words`, one
 * value a word, answers for a whole word from an index on both databases; `searchText`, all of them in one
 * line, for the further words and beginnings of words. Nobody writes conditions on `searchText`: `foldSearch`
 * makes them out of those on `words`.
 */
export const searchFields: Field[] = [
  derived({
    name: 'words',
    type: 'text',
    hasMany: true,
    index: true,
    label: label('Search words', 'Mots de recherche'),
  }),
  derived({
    name: 'searchText',
    type: 'text',
    label: label('Search text', 'Texte de recherche'),
    admin: { hidden: true },
  }),
]
