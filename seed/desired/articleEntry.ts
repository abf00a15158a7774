import type { Block, TextLink } from '../../src/text/articleText'
import { buildBody } from '../../src/text/buildBody'
import { isInText } from './checkArticle'
import type { DesiredEntry } from './desiredEntry'
import type { DocumentStatements } from './documentShape'
import type { DocumentSource } from './documentSource'
import { idOfSource, personSourceId } from './sourceId'
import { toIso, withoutAbsent } from './values'

/** The document’s Article, its body built of the text, the blocks and the mentions. */
export function articleEntry(
  source: DocumentSource,
  { blocks, links }: { readonly blocks: readonly Block[]; readonly links: readonly TextLink[] },
): DesiredEntry {
  const { revised, statements, text, textFile, yamlFile } = source
  return {
    sourceId: statements.key,
    collection: 'articles',
    id: idOfSource(statements.key),
    group: statements.key,
    document: textFile,
    label: statements.headline ?? text.text.slice(text.lines[0].start, text.lines[0].end),
    fields: withoutAbsent({
      ...copiedFields(statements),
      headlineSource: headlineSourceOf(source),
      _status: statements.status,
      datePublished: toIso(statements.datePublished),
      about: statements.about?.map((person) => idOfSource(personSourceId(person))),
      body: buildBody({ text: revised.text.text, blocks, links }),
      isBasedOn: withoutAbsent({
        document: textFile,
        sha256: source.sha256,
        url: statements.url,
        licence: statements.licence,
      }),
    }),
    place: { file: yamlFile, line: source.lineOf(['key']) },
    lines: linesOf(source),
  }
}

function copiedFields(statements: DocumentStatements): Readonly<Record<string, unknown>> {
  const { alternativeHeadline, articleSection, byline, dateline, edNote, headline } = statements
  const { abstract, keywords, kicker, slug } = statements
  // Where it is stated and wrong, that is told already.
  const inLanguage = statements.inLanguage === '' ? undefined : statements.inLanguage
  return {
    abstract,
    alternativeHeadline,
    articleSection,
    byline,
    dateline,
    edNote,
    headline,
    inLanguage,
    keywords,
    kicker,
    slug,
  }
}

/** Where the yaml does not say it, a headline that is a line of the text is the document’s. */
function headlineSourceOf(source: DocumentSource): string | undefined {
  const { headline, headlineSource } = source.statements
  if (headline === undefined || headlineSource !== undefined) return headlineSource
  return isInText(source, headline) ? 'document' : 'editorial'
}

function linesOf({ lineOf, statements }: DocumentSource): Readonly<Record<string, number>> {
  const renamed: Readonly<Record<string, string>> = {
    status: '_status',
    url: 'isBasedOn.url',
    licence: 'isBasedOn.licence',
  }
  return Object.fromEntries(Object.keys(statements).map((name) => [renamed[name] ?? name, lineOf([name])]))
}
