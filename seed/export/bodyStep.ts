import { findPlaces } from '../../src/anchoring/findPlaces'
import type { ArticleText, TextLink } from '../../src/text/articleText'
import { bodyOf } from '../../src/text/bodyOf'
import { buildBody } from '../../src/text/buildBody'
import { projectBody } from '../../src/text/projectBody'
import type { DesiredEntry } from '../desired/desiredEntry'
import { PEOPLE_FILE } from '../desired/readPeople'
import type { EditedEntry, Environment, NotExported } from './edited'
import { editFile, saidIn } from './files'
import type { Files } from './files'
import { mentionEdits } from './mentionEdits'
import { nameQuotes } from './nameQuotes'
import type { QuoteNow } from './nameQuotes'
import { filesBeside, openDocument } from './openDocument'
import type { OpenedDocument } from './openDocument'
import { wordsIn } from './wordsIn'
import { revisionEdits } from './revisionEdits'
import { revisionsFor } from './revisionsFor'
import { roleEdits } from './roleEdits'
import { shapeKey } from './shapeKey'
import { notSayable } from './step'
import type { Step } from './step'
import { unsaidIn } from './unsaidIn'

/**
 * What an editor changed of an article’s body: its words as revisions of the text’s blocks, what its blocks are, and
 * whom it links. What else rich text can hold is left out, and told.
 */
export function bodyStep(files: Files, edited: EditedEntry, environment: Environment): Step | undefined {
  const { entry } = edited
  const body = edited.fields.find(({ path }) => path === 'body')
  const opened = openDocument(files, entry.document)
  if (body === undefined || opened === undefined) return undefined
  const all = projectBody(bodyOf(body.value))
  const target = { ...all, links: all.links.filter((link) => opened.keyOf(link.personId) !== undefined) }
  const step = {
    entry,
    paths: ['body'],
    reads: [...filesBeside(entry.document), PEOPLE_FILE],
    leftOut: leftOut(edited, { all, target }, environment),
    isDone: ({ fields }: DesiredEntry) => isSameText(projectBody(bodyOf(fields['body'])), target),
  }
  if (all.text === '')
    return { ...step, ways: [], reason: 'it is empty, and an article of a document has a text' }
  const quotes = quotesNow(opened, environment)
  const altered = quotes.find(({ words }) => !standIn(target.text, words))
  if (altered !== undefined) {
    const reason = `the words of its quote “${altered.quote.text}” are not in it any more: correct the quote in the panel, or put it in the trash`
    return { ...step, ways: [], reason }
  }
  return { ...step, ways: [(now) => revised(now, entry.document, { target, quotes })] }
}

interface Target {
  readonly target: ArticleText
  readonly quotes: readonly QuoteNow[]
}

function revised(files: Files, document: string, { quotes, target }: Target): Files {
  const [, yamlFile] = filesBeside(document)
  const opened = openDocument(files, document)
  if (opened === undefined) return files
  const revisions = nameQuotes(opened, revisionsFor(opened.source.text, target), quotes)
  const next = editFile(files, yamlFile, revisionEdits(saidIn(files, yamlFile, ['revisions']), revisions))
  const withRoles = editAgain(next, document, ({ source }) => roleEdits(source, target))
  return editAgain(withRoles, document, (again) => mentionEdits(again, target))
}

function editAgain(
  files: Files,
  document: string,
  edits: (opened: OpenedDocument) => Parameters<typeof editFile>[2],
): Files {
  const opened = openDocument(files, document)
  return opened === undefined ? files : editFile(files, filesBeside(document)[1], edits(opened))
}

/** The document’s quotes that the environment has, with their words there. */
function quotesNow({ quotes }: OpenedDocument, { current }: Environment): readonly QuoteNow[] {
  return quotes.flatMap((quote) => {
    const words = wordsIn(current(quote.sourceId, 'selectors'))
    return words.length === 0 ? [] : [{ quote, words }]
  })
}

/** Whether segments stand in a text, one after the other. */
function standIn(text: string, words: readonly string[]): boolean {
  let at = 0
  return words.every((exact) => {
    const place = findPlaces(text, { exact }).find(({ start }) => start >= at)
    at = place?.end ?? at
    return place !== undefined
  })
}

function leftOut(
  edited: EditedEntry,
  { all, target }: { readonly all: ArticleText; readonly target: ArticleText },
  { isCurrent }: Environment,
): readonly NotExported[] {
  const strangers = all.links
    .filter(({ personId }) => personId !== undefined)
    .filter((link) => !target.links.includes(link))
  const names = new Set(strangers.map(({ end, start }) => `“${all.text.slice(start, end)}”`))
  const linked = [...names].map((name) =>
    notSayable(edited, 'body', `${name} is linked to somebody who is not in people.yaml`),
  )
  const plain = { ...edited.entry, fields: { ...edited.entry.fields, body: buildBody(all) } }
  if (isCurrent(plain, 'body') && all.links.every(({ url }) => url === undefined)) return linked
  const body = edited.fields.find(({ path }) => path === 'body')?.value
  return [...linked, notSayable(edited, 'body', `the yaml has no words for ${unsaidIn(body).join(', ')}`)]
}

function isSameText(a: ArticleText, b: ArticleText): boolean {
  const linksOf = (text: ArticleText) =>
    text.links.map(({ end, personId, start }: TextLink) => ({ end, personId, start }))
  return (
    a.text === b.text &&
    JSON.stringify(a.blocks.map(shapeKey)) === JSON.stringify(b.blocks.map(shapeKey)) &&
    JSON.stringify(linksOf(a)) === JSON.stringify(linksOf(b))
  )
}
