import { createHash } from 'node:crypto'

import { extract } from '../../src/extraction/extract'
import { EXTRACTOR_VERSION } from '../../src/extraction/extractorVersion'
import type { LanguageCode } from '../../src/extraction/extraction'
import { languageCodes } from '../../src/extraction/extraction'
import type { SourceFile } from '../desired/decodeText'
import { peopleInText } from '../desired/peopleInText'
import type { PersonStatement } from '../desired/peopleShape'
import { parseReading } from '../desired/readReading'
import { isOfText } from '../desired/readingShape'
import { toTextWords } from '../desired/textWords'

/** A text as it is read: its file, and what that says. */
export interface TextFile {
  readonly file: SourceFile
  readonly text: string
}

/** What stands in `NAME.reading.json`: the same for the same text, people and version, byte for byte. */
export function makeReading(
  { file, text }: TextFile,
  { lang, people }: { readonly lang: string | undefined; readonly people: readonly PersonStatement[] },
): string {
  const known = people.map(({ alternateNames, name }) => ({
    name,
    ...(alternateNames && { alternateNames }),
  }))
  const asked = languageCodes.find((code): code is LanguageCode => code === lang)
  const reading = {
    version: 1,
    extractor: EXTRACTOR_VERSION,
    sha256: sumOf(file),
    known: peopleInText(toTextWords(text), people),
    extraction: extract(text, { people: known, ...(asked && { lang: asked }) }),
  }
  return `${JSON.stringify(reading, null, 2)}\n`
}

/** The version that read a text, where its reading is of just this text and can be used. */
export function readBy(reading: SourceFile | undefined, { file, text }: TextFile): number | undefined {
  if (reading === undefined) return undefined
  const recorded = parseReading(reading)
  if (typeof recorded === 'string' || recorded.sha256 !== sumOf(file)) return undefined
  return isOfText(recorded.extraction, text) ? recorded.extractor : undefined
}

const sumOf = ({ bytes }: SourceFile): string => createHash('sha256').update(bytes).digest('hex')
