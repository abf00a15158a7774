import { z } from 'zod'

import { key } from './documentShape'
import type { YamlShape } from './readYaml'

const words = z
  .string()
  .refine((text) => text.trim() === text && text !== '', 'expected words, without spaces around them')

const person = z.strictObject({
  name: words,
  givenName: words.optional(),
  familyName: words.optional(),
  alternateNames: z.array(words).optional(),
  slug: key.optional(),
  jobTitle: words.optional(),
  affiliation: words.optional(),
  description: words.optional(),
  disambiguatingDescription: words.optional(),
  sameAs: z.array(z.url({ protocol: /^https$/, error: 'expected an https address' })).optional(),
})

export type PersonStatement = z.infer<typeof person>

/** `people.yaml`: every Person under the key by which documents name them. */
export const peopleShape: YamlShape<Readonly<Record<string, PersonStatement>>> = {
  schema: z.record(key, person),
  keys: Object.keys(person.shape),
  // Who is left out would be missing from every document.
  canBePartial: false,
}
