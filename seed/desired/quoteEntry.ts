import { quoteText } from '../../src/anchoring/quoteText'
import type { DesiredEntry } from './desiredEntry'
import type { DocumentSource } from './documentSource'
import { idOfSource, personSourceId } from './sourceId'
import type { StatedQuote } from './statedQuote'
import { toIso, withoutAbsent } from './values'

/** A quote as a Quote of the document’s Article. */
export function quoteEntry(source: DocumentSource, quote: StatedQuote): DesiredEntry {
  const { statement } = quote
  const { key } = source.statements
  return {
    sourceId: quote.sourceId,
    collection: 'quotes',
    id: idOfSource(quote.sourceId),
    group: key,
    document: source.textFile,
    label: quoteText(quote.revised ?? quote.segments),
    fields: withoutAbsent({
      article: idOfSource(key),
      selectors: quote.revised ?? quote.segments,
      quotationType: statement.type,
      speaker: statement.speaker === undefined ? undefined : idOfPerson(statement.speaker),
      speakerLabel: statement.speakerLabel,
      speakerType: speakerTypeOf(statement),
      about: statement.about?.map(idOfPerson),
      attribution: attributionOf(quote),
      repeats: quote.repeats === undefined ? undefined : idOfSource(quote.repeats),
      dateSpoken: toIso(statement.dateSpoken),
      source: statement.source,
    }),
    place: quote.place,
    lines: {},
  }
}

type Said = StatedQuote['statement']

const idOfPerson = (person: string): string => idOfSource(personSourceId(person))

const isAttributed = ({ speaker, speakerLabel }: Said): boolean =>
  speaker !== undefined || speakerLabel !== undefined

/** Who is in `people.yaml` is a person; of anybody else only the yaml can say what they are. */
function speakerTypeOf(statement: Said): string | undefined {
  if (statement.speakerType !== undefined) return statement.speakerType
  if (statement.speaker !== undefined) return 'person'
  return isAttributed(statement) ? 'unknown' : undefined
}

function attributionOf({ by, statement }: StatedQuote): Readonly<Record<string, unknown>> {
  return withoutAbsent({
    status: statement.attribution ?? (isAttributed(statement) ? 'attributed' : 'unattributed'),
    cue: statement.cue,
    confidence: statement.confidence,
    reason: statement.reason,
    by,
  })
}
