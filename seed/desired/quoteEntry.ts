import type { DesiredEntry } from './desiredEntry'
import type { QuoteStatement } from './documentShape'
import type { DocumentSource } from './documentSource'
import type { StatedQuote } from './readQuotes'
import { idOfSource, personSourceId } from './sourceId'
import { toIso, withoutAbsent } from './values'

/** A stated quote as a Quote of the document’s Article. */
export function quoteEntry(source: DocumentSource, quote: StatedQuote): DesiredEntry {
  const { statement } = quote
  const { key } = source.statements
  return {
    sourceId: quote.sourceId,
    collection: 'quotes',
    id: idOfSource(quote.sourceId),
    group: key,
    document: source.textFile,
    label: quote.text,
    fields: withoutAbsent({
      article: idOfSource(key),
      selectors: quote.segments,
      quotationType: statement.type,
      speaker: statement.speaker === undefined ? undefined : idOfPerson(statement.speaker),
      speakerLabel: statement.speakerLabel,
      speakerType: speakerTypeOf(statement),
      about: statement.about?.map(idOfPerson),
      attribution: attributionOf(statement),
      repeats: quote.repeats === undefined ? undefined : idOfSource(quote.repeats),
      dateSpoken: toIso(statement.dateSpoken),
      source: statement.source,
    }),
    place: { file: source.yamlFile, line: quote.line },
    lines: {},
  }
}

const idOfPerson = (person: string): string => idOfSource(personSourceId(person))

const isAttributed = ({ speaker, speakerLabel }: QuoteStatement): boolean =>
  speaker !== undefined || speakerLabel !== undefined

/** Who is in `people.yaml` is a person; of anybody else only the yaml can say what they are. */
function speakerTypeOf(statement: QuoteStatement): string | undefined {
  if (statement.speakerType !== undefined) return statement.speakerType
  if (statement.speaker !== undefined) return 'person'
  return isAttributed(statement) ? 'unknown' : undefined
}

/** What the yaml states, an editor has said. */
function attributionOf(statement: QuoteStatement): Readonly<Record<string, unknown>> {
  return withoutAbsent({
    status: statement.attribution ?? (isAttributed(statement) ? 'attributed' : 'unattributed'),
    cue: statement.cue,
    confidence: statement.confidence,
    reason: statement.reason,
    by: 'editor',
  })
}
