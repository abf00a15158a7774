import { stringify } from 'yaml'

import type { MissingPerson } from './missingPeople'
import type { Question } from './questionsOf'

/** What the first yaml of a document says. */
export interface FirstYaml {
  /** The .txt, without its folder. */
  readonly textFile: string
  readonly key: string
  readonly inLanguage: string
  /** The text’s title; undefined where it has none. */
  readonly headline: string | undefined
  readonly questions: readonly Question[]
}

/** The first yaml of a document: what it has to state, and each question with the correction that answers it. */
export function draftYaml({ headline, inLanguage, key, questions, textFile }: FirstYaml): string {
  const lines = [
    `# What an editor says about ${textFile}, over what was read from it. docs/seeding.md lists the keys.`,
    `key: ${key}`,
    'status: draft',
    `inLanguage: ${inLanguage}`,
    headline === undefined
      ? '# headline: # the text has none; to publish, an article needs one'
      : `headline: ${valueOf(headline)}`,
    ...(questions.length === 0 ? [] : ['', ...draftQuestions(questions)]),
  ]
  return `${lines.join('\n')}\n`
}

/** The questions as comments of a yaml; without their first `# ` they are corrections. */
export function draftQuestions(questions: readonly Question[]): readonly string[] {
  return [
    '# Who said this? Readers will not see it until that is known. Take the “# ” away where you know, and say why.',
    '# quotes:',
    ...questions.flatMap(draftQuestion),
  ]
}

function draftQuestion(question: Question): readonly string[] {
  const { line, occurrence, speaker, speakerLabel, words } = question
  const isNamed = speaker !== null || speakerLabel !== null
  return [
    `#   # ${questionText(question)}`,
    `#   - words: ${valueOf(words.length === 1 ? (words[0] ?? '') : words)}`,
    `#     line: ${line}`,
    ...(occurrence === undefined ? [] : [`#     occurrence: ${occurrence}`]),
    isNamed
      ? '#     confirm: true # or else: speaker: KEY'
      : '#     speaker: # a key of people.yaml; or else: drop: true',
    '#     reason: # how you know',
  ]
}

/** `Line 4: did Donald Trump (“Il”) say “détruire”? pronoun-before, 0.82; or: Elon Musk`. */
function questionText({
  candidates,
  confidence,
  line,
  reason,
  speaker,
  speakerLabel,
  words,
}: Question): string {
  const said = `“${words.join(' … ')}”`
  const label = speakerLabel === null || speakerLabel === speaker ? '' : `“${speakerLabel}”`
  const name = speaker === null ? label : `${speaker}${label && ` (${label})`}`
  const others = candidates.filter((candidate) => candidate !== speaker)
  const asked = name === '' ? `who said ${said}?` : `did ${name} say ${said}?`
  const or = others.length === 0 ? '' : `; ${name === '' ? 'perhaps' : 'or'}: ${others.join(', ')}`
  return `Line ${line}: ${asked} ${reason}, ${confidence}${or}`
}

/** Entries for `people.yaml`. */
export const draftPeople = (people: readonly MissingPerson[]): string =>
  people
    .map(({ key, ...person }) => {
      const fields = Object.entries(person).map(([name, value]) => `  ${name}: ${valueOf(value)}`)
      return [`${key}:`, ...fields].join('\n')
    })
    .join('\n\n')

/** A value on one line, in quotes where yaml needs them. */
const valueOf = (value: string | readonly string[]): string =>
  stringify(value, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd()
