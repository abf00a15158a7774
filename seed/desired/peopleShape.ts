import { z } from 'zod'

import { key } from './documentShape'
import type { YamlShape } from './readYaml'
import { forgiving, partially, strictly } from './strictness'
import type { Strictness } from './strictness'

const words = z
  .string()
  .refine((text) => text.trim() === text && text !== '', 'expected words, without spaces around them')

function personShape({ list, object, optional, required }: Strictness) {
  const address = z.url({ protocol: /^https$/, error: 'expected an https address' })
  return object({
    name: required(words, ''),
    givenName: optional(words),
    familyName: optional(words),
    alternateNames: optional(z.array(words)),
    slug: optional(key),
    jobTitle: optional(words),
    affiliation: optional(words),
    description: optional(words),
    // It may have told them apart from somebody.
    disambiguatingDescription: required(words.optional(), ''),
    sameAs: required(list(address, () => '').optional(), undefined),
  })
}

const person = personShape(strictly)
const partialPerson = personShape(partially)

export type PersonStatement = z.infer<typeof person>

/** `people.yaml`: every Person under the key by which documents name them. */
export const peopleShape: YamlShape<Readonly<Record<string, PersonStatement>>> = {
  schema: z.record(key, person),
  partial: z.record(
    z.string(),
    forgiving(partialPerson, () => partialPerson.parse({})),
  ),
  keys: Object.keys(person.shape),
}

/** Whether something can be the key of a person. */
export const isPersonKey = (text: string): boolean => key.safeParse(text).success
