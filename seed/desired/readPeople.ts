import { decodeText } from './decodeText'
import type { SourceFile } from './decodeText'
import { peopleShape } from './peopleShape'
import type { PersonStatement } from './peopleShape'
import type { StatedPerson } from './personEntry'
import { readYaml } from './readYaml'
import type { SeedProblem } from './seedProblem'

/** The name of the one file with all people, in the folder of the documents. */
export const PEOPLE_FILE = 'people.yaml'

export interface PeopleFile {
  /** By key; undefined when the file can’t be read. */
  readonly people: Readonly<Record<string, PersonStatement>> | undefined
  readonly stated: readonly StatedPerson[]
  readonly problems: readonly SeedProblem[]
}

/** Reads `people.yaml`; a folder without one has no people. */
export function readPeople(file: SourceFile | undefined): PeopleFile {
  if (file === undefined) return { people: {}, stated: [], problems: [] }
  const decoded = decodeText(file)
  if (decoded.kind === 'refused') return { people: undefined, stated: [], problems: decoded.problems }
  if (decoded.text.trim() === '') return { people: {}, stated: [], problems: [] }
  const yaml = readYaml({ path: file.path, text: decoded.text }, peopleShape)
  if (yaml.kind === 'refused') return { people: undefined, stated: [], problems: yaml.problems }
  const stated = Object.entries(yaml.value).map(([key, statement]): StatedPerson => {
    return { key, statement, file: file.path, lineOf: yaml.lineOf }
  })
  return { people: yaml.value, stated, problems: namesakes(stated) }
}

/** Two people of one name are one person entered twice, unless something tells them apart. */
function namesakes(stated: readonly StatedPerson[]): SeedProblem[] {
  return stated.flatMap(({ file, key, lineOf, statement }, index) => {
    const other = stated.slice(0, index).find((person) => person.statement.name === statement.name)
    const isTold = statement.disambiguatingDescription !== other?.statement.disambiguatingDescription
    if (other === undefined || isTold) return []
    return [
      {
        file,
        line: lineOf([key]),
        what: `“${statement.name}” is also the name of ${other.key} (line ${lineOf([other.key])})`,
        remedy: 'remove one, or give them a disambiguatingDescription each',
      },
    ]
  })
}
