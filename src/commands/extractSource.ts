import { VerbatimError } from '../errors'
import { extract } from '../extraction/extract'
import type { Extraction, LanguageCode } from '../extraction/extraction'
import { languageCodes } from '../extraction/extraction'
import type { SourceText } from '../extraction/formats/joinBlocks'

export const sourceFormats = ['text', 'markdown', 'html'] as const

export type SourceFormat = (typeof sourceFormats)[number]

export interface ReadOptions {
  readonly format: SourceFormat
  readonly lang?: LanguageCode
  readonly id?: string
}

/**
 * Extracts from a source of the format; a page's own word on its language is believed. Of Markdown and HTML the result gives the text that they hold, in which
 * its offsets count.
 *
 * @throws EXTRACT_INPUT_INVALID when the source holds no text
 */
export async function extractSource(
  source: string,
  { format, ...options }: ReadOptions,
): Promise<Extraction> {
  if (format === 'text') {
    if (source.trim() === '')
      throw new VerbatimError('EXTRACT_INPUT_INVALID', 'there is no text in the input')
    return extract(source, options)
  }
  const { blocks, lang: told, text } = await textOf(source, format)
  if (text === '') throw new VerbatimError('EXTRACT_INPUT_INVALID', `there is no text in the ${format}`)
  const known = options.lang ?? languageCodes.find((code) => code === told?.toLowerCase().split(/[-_]/, 1)[0])
  const { id, lang, version, ...rest } = extract(text, { ...options, blocks, ...(known && { lang: known }) })
  return { version, id, lang, text, ...rest }
}

/** The parsers are loaded where they are needed: plain text starts sooner. */
async function textOf(source: string, format: 'markdown' | 'html'): Promise<SourceText> {
  // A byte order mark is no part of what the document holds, and would hide a heading behind it.
  const document = source.replace(/^\uFEFF/, '')
  if (format === 'markdown')
    return (await import('../extraction/formats/textOfMarkdown')).textOfMarkdown(document)
  return (await import('../extraction/formats/textOfHtml')).textOfHtml(document)
}
