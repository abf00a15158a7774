import type { DesiredEntry } from './desiredEntry'
import type { PersonStatement } from './peopleShape'
import { idOfSource, personSourceId } from './sourceId'
import { withoutAbsent } from './values'

/** A person of `people.yaml`, with the lines where they stand. */
export interface StatedPerson {
  readonly key: string
  readonly statement: PersonStatement
  readonly file: string
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/**
 * A Person as an entry.
 *
 * @param isNamedInPublished whether a published document links or quotes them. A draft is no wish: that no
 *   document names somebody any more is no reason to hide them.
 */
export function personEntry(
  { file, key, lineOf, statement }: StatedPerson,
  isNamedInPublished: boolean,
): DesiredEntry {
  const sourceId = personSourceId(key)
  return {
    sourceId,
    collection: 'people',
    id: idOfSource(sourceId),
    group: sourceId,
    document: file,
    label: statement.name,
    fields: withoutAbsent({ ...statement, _status: isNamedInPublished ? 'published' : undefined }),
    place: { file, line: lineOf([key]) },
    lines: Object.fromEntries(Object.keys(statement).map((name) => [name, lineOf([key, name])])),
  }
}
