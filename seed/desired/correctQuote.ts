import { splitWords } from '../../src/text/foldWords'
import type { QuoteStatement } from './documentShape'
import { isUnsureAt, problemAt } from './documentSource'
import type { Checked, DocumentSource } from './documentSource'
import { personNamed } from './peopleNamed'
import type { ReadQuote } from './quotesOfReading'
import type { SeedProblem } from './seedProblem'
import { nearbyProblems, peopleProblems, typeProblems } from './statedQuote'
import type { StatedQuote } from './statedQuote'
import { withStored } from './withStored'

type Claims = StatedQuote['statement']

interface Correction {
  readonly quote: ReadQuote
  readonly statement: QuoteStatement
}

/** A read quote with what an editor knows better; undefined where it is none. */
export function correctQuote(
  source: DocumentSource,
  { quote, statement }: Correction,
  path: readonly PropertyKey[],
): Checked<StatedQuote | undefined> {
  const first = quote.segments[0]
  const claims = correctedClaims(source, quote, statement)
  const isSettled = settles(statement)
  const corrected: StatedQuote = {
    ...quote,
    statement: withStored(claims, statement.stored),
    by: statement.stored?.by ?? (isSettled ? 'editor' : 'extraction'),
    repeats: statement.repeats === undefined ? quote.repeats : undefined,
    place: { file: source.yamlFile, line: source.lineOf(path) },
    ...(typeof path[1] === 'number' ? { item: path[1] } : {}),
  }
  const wrong = ownProblem(source, { quote, statement }, path)
  return {
    value: statement.drop === true ? undefined : corrected,
    problems: [
      ...peopleProblems(source, statement, path),
      ...typeProblems(source, { said: statement, claims }, path),
      ...nearbyProblems(source, { statement, path, first }),
      ...(wrong === undefined ? [] : [problemAt(source, path, wrong)]),
    ],
  }
}

/** Whether an editor says who said it, or that nobody did. */
const settles = ({ attribution, confirm, speaker, speakerLabel, type }: QuoteStatement): boolean =>
  [attribution, confirm, speaker, speakerLabel].some((said) => said !== undefined) || type === 'term'

function correctedClaims(
  source: DocumentSource,
  { span, statement: read }: ReadQuote,
  said: QuoteStatement,
): Claims {
  const { about, cue, dateSpoken, repeats, source: address, speakerType, type } = said
  const others = given({ about, cue, dateSpoken, repeats, source: address, speakerType, type })
  const claims: Claims = { ...read, ...others }
  if (!settles(said)) return claims
  const { attribution, confidence, reason, speaker, speakerLabel } = said
  const settled = { ...claims, attribution, confidence, reason }
  if (speaker !== undefined) {
    const label = speakerLabel ?? (isNameOf(read.speakerLabel, span.speaker) ? undefined : read.speakerLabel)
    const isSame = speaker === read.speaker
    return {
      ...settled,
      speaker,
      speakerLabel: isSame ? (speakerLabel ?? read.speakerLabel) : label,
      speakerType,
    }
  }
  // Somebody else than the person who was read: only a key names a person.
  if (speakerLabel !== undefined) return { ...settled, speaker: undefined, speakerLabel, speakerType }
  if (attribution === 'unattributed' || type === 'term') {
    return { ...settled, speaker: undefined, speakerLabel: undefined, speakerType: undefined }
  }
  return { ...settled, attribution: attribution ?? 'attributed' }
}

/** Whether a label is a part of a name, so that it can mean nobody else: “Musk”, but not “Il”. */
function isNameOf(label: string | undefined, name: string | null): boolean {
  const names = splitWords(name ?? '')
  return splitWords(label ?? '').some((word) => names.includes(word))
}

/** Without what is not said, which would hide what was read. */
function given<Fields extends object>(fields: Fields): Partial<Fields> {
  // The same fields, but for those without a value.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>
}

const WHICH = new Set(['words', 'line', 'occurrence', 'reason'])

/** What is wrong with a correction by itself. */
function ownProblem(
  source: DocumentSource,
  { quote, statement }: Correction,
  path: readonly PropertyKey[],
): Omit<SeedProblem, 'file' | 'line'> | undefined {
  const said = Object.keys(given(statement)).filter((key) => !WHICH.has(key))
  const name = `the correction of “${quote.text}”`
  // A key that was mistyped may be the one that is missed.
  const isWhole = !source.unsure.some(([, index]) => index === path[1])
  if (statement.reason === undefined && !isUnsureAt(source, [...path, 'reason'])) {
    return { what: `${name} has no reason`, remedy: 'say in reason: how you know it' }
  }
  if (said.length === 0 && isWhole) {
    return {
      what: `${name} corrects nothing`,
      remedy: 'say what is otherwise, or confirm: true, or drop: true',
    }
  }
  if (statement.drop === true && said.length > 1) {
    return { what: `${name} drops it and says more of it`, remedy: 'leave out drop, or all else' }
  }
  if (statement.confirm !== undefined && statement.attribution !== undefined) {
    return {
      what: `${name} confirms who said it, and says attribution too`,
      remedy: 'leave out one of the two',
    }
  }
  return isWhole ? nobodyMeant(source, { quote, statement }) : undefined
}

/** Nobody can be confirmed who was not read: two of one name are no one, though the text names them. */
function nobodyMeant(
  { peopleNamed }: DocumentSource,
  { quote, statement }: Correction,
): Omit<SeedProblem, 'file' | 'line'> | undefined {
  const { attribution, confirm, speaker, speakerLabel } = statement
  const isRead = quote.statement.type !== 'term' && quote.span.speaker !== null
  if (isRead || speaker !== undefined || speakerLabel !== undefined) return undefined
  if (confirm === undefined && attribution !== 'attributed') return undefined
  const candidates = quote.span.candidates.map((name) => {
    const key = personNamed(peopleNamed, name)
    return key === undefined ? name : `${key} (${name})`
  })
  return {
    what: `nobody was read to have said “${quote.text}”: there is nothing to confirm`,
    nearest: candidates.length === 0 ? undefined : candidates.join(', '),
    remedy: 'say who did: speaker: KEY, as people.yaml has it',
  }
}
