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
    `# What an editor says about ${inComment(textFile)}, over what was read from it. docs/seeding.md lists the keys.`,
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
    '# Who said this? Until that is known, readers see it without a speaker, or not at all. Take the “# ” away where you know, and say why.',
    '# quotes:',
    ...questions.flatMap(draftQuestion),
  ]
}

function draftQuestion(question: Question): readonly string[] {
  const { keys, line, occurrence, speaker, words } = question
  const who = keys.length === 0 ? 'a key' : `${keys.join(', ')}, or another key`
  return [
    `#   # ${inComment(questionText(question))}`,
    `#   - words: ${valueOf(words.length === 1 ? (words[0] ?? '') : words)}`,
    `#     line: ${line}`,
    ...(occurrence === undefined ? [] : [`#     occurrence: ${occurrence}`]),
    speaker === null
      ? `#     speaker: # ${inComment(who)} of people.yaml; or else: attribution: unattributed; or: drop: true`
      : '#     confirm: true # or else: speaker: KEY',
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
  const named = label && ` (${label})`
  const others = candidates.filter((candidate) => candidate !== speaker)
  const asked = speaker === null ? `who${named} said ${said}?` : `did ${speaker}${named} say ${said}?`
  const or = others.length === 0 ? '' : `; ${speaker === null ? 'perhaps' : 'or'}: ${others.join(', ')}`
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

/** Words on one line: a line break in a name would end the comment, and what follows would count. */
const inComment = (words: string): string =>
  words.replace(/[\p{Cf}\p{Cs}\uFFFE\uFFFF]+/gu, '').replace(/[\p{White_Space}\p{Cc}]+/gu, ' ')

/** A value on one line, in quotes where yaml needs them; with a line break in it, as JSON, which yaml reads too. */
function valueOf(value: string | readonly string[]): string {
  const written = stringify(value, {
    lineWidth: 0,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  }).trimEnd()
  return written.includes('\n') ? JSON.stringify(value) : written
}
