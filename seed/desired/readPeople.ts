import { decodeText } from './decodeText'
import type { SourceFile } from './decodeText'
import { isPersonKey, peopleShape } from './peopleShape'
import type { PersonStatement } from './peopleShape'
import type { StatedPerson } from './personEntry'
import { readYaml } from './readYaml'
import type { YamlFile } from './readYaml'
import type { SeedProblem } from './seedProblem'

/** The name of the one file with all people, in the folder of the documents. */
export const PEOPLE_FILE = 'people.yaml'

export interface PeopleFile {
  /** By key, whatever else is wrong with them; undefined where not all keys are known. */
  readonly people: Readonly<Record<string, PersonStatement>> | undefined
  readonly stated: readonly StatedPerson[]
  readonly problems: readonly SeedProblem[]
}

type ReadPeople = Extract<YamlFile<Readonly<Record<string, PersonStatement>>>, { kind: 'read' }>

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
  return {
    people: knownPeople(yaml),
    stated,
    problems: [...yaml.problems, ...namesakes(stated), ...addressesTwice(stated)],
  }
}

/** Everybody, unless a key is wrong or stands twice: then it may be that of somebody who seems to be missing. */
function knownPeople({ hasKeysTwice, value }: ReadPeople): PeopleFile['people'] {
  return hasKeysTwice || !Object.keys(value).every(isPersonKey) ? undefined : value
}

/** Two people of one name are one person entered twice, unless something tells them apart. */
function namesakes(stated: readonly StatedPerson[]): SeedProblem[] {
  return stated.flatMap(({ file, key, lineOf, statement }, index) => {
    const other = stated.slice(0, index).find((person) => person.statement.name === statement.name)
    const [own, others] = [statement, other?.statement].map((person) => person?.disambiguatingDescription)
    // Where it is empty, one is stated and wrong.
    const isTold = own !== others || own === ''
    if (other === undefined || isTold || statement.name === '') return []
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

/** The panel refuses an address that stands twice: it is told here, before anything is written. */
function addressesTwice(stated: readonly StatedPerson[]): SeedProblem[] {
  return stated.flatMap(({ file, key, lineOf, statement }) =>
    (statement.sameAs ?? []).flatMap((address, index, addresses) => {
      if (address === '' || addresses.indexOf(address) === index) return []
      const line = lineOf([key, 'sameAs', index])
      return [{ file, line, what: `“${address}” stands twice in sameAs`, remedy: 'keep one of the two' }]
    }),
  )
}
