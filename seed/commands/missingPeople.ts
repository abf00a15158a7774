import { genderOfGivenName } from '../../src/extraction/people/givenNames'
import { fold } from '../../src/text/fold'
import { slugify } from '../../src/text/slugify'
import type { DocumentReading } from '../desired/documentReading'
import type { PeopleNamed } from '../desired/peopleNamed'

/** Somebody whom a text names and who is not in `people.yaml`, as an entry of it. */
export interface MissingPerson {
  readonly key: string
  readonly name: string
  readonly givenName?: string
  readonly familyName?: string
  readonly alternateNames?: readonly string[]
}

/** Those who are missing from `people.yaml`, in the order in which the text names them. */
export function missingPeople(
  { people }: DocumentReading,
  known: { readonly peopleNamed: PeopleNamed; readonly keys: readonly string[] },
): readonly MissingPerson[] {
  const taken = new Set(known.keys)
  const missing = people.filter(({ name }) => known.peopleNamed(name).length === 0)
  return missing.map(({ alternateNames, name }) => {
    const key = freeKey(slugify(name) || 'person', taken)
    taken.add(key)
    const others = alternateNames.length > 0 ? { alternateNames } : {}
    return { key, name, ...nameParts(name, alternateNames), ...others }
  })
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted
  for (let number = 2; taken.has(key); number += 1) key = `${wanted}-${number}`
  return key
}

/** Certain only where the first word is a given name and the text calls the person by the rest alone. */
function nameParts(
  name: string,
  alternateNames: readonly string[],
): Pick<MissingPerson, 'givenName' | 'familyName'> {
  const [givenName = '', ...rest] = name.split(' ')
  const familyName = rest.join(' ')
  const isCertain = genderOfGivenName(fold(givenName)) !== undefined && alternateNames.includes(familyName)
  return isCertain ? { givenName, familyName } : {}
}
