import { createHash } from 'node:crypto'

import { canonical } from '../../merge/canonical'

/** SHA-256 of a value, in hexadecimal; the order of keys says nothing. As the seed engine makes a state’s. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(canonical(value)).digest('hex')
