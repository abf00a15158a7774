import { findPlaces } from '../../src/anchoring/findPlaces'
import type { ArticleText, TextRange } from '../../src/text/articleText'
import type { DocumentSource } from '../desired/documentSource'
import { lineAt } from '../desired/documentText'
import { countNames, readMentions } from '../desired/readMentions'
import { idOfSource, personSourceId } from '../desired/sourceId'
import type { YamlEdit } from './editYaml'
import type { OpenedDocument } from './openDocument'

/** How a name is used, as the yaml says it. */
type NameUse =
  number | { readonly times: number; readonly lines?: readonly number[]; readonly except?: readonly string[] }

const AFTER = ['key', 'status', 'inLanguage', 'headline', 'headlineSource', 'slug', 'about', 'blocks']

/** The items of `mentions` that link just those whom the article links: of people whose links are others now. */
export function mentionEdits({ keyOf, source }: OpenedDocument, target: ArticleText): readonly YamlEdit[] {
  const now = readMentions(source).value
  const stated = Object.keys(source.statements.mentions)
  const linked = [...now, ...target.links].flatMap(({ personId }) => keyOf(personId) ?? [])
  const wrong = countNames(source).filter(({ found, times }) => found !== times)
  return [...new Set([...stated, ...linked])].flatMap((person): readonly YamlEdit[] => {
    const id = idOfSource(personSourceId(person))
    const [is, wanted] = [now, target.links].map((links) => links.filter(({ personId }) => personId === id))
    if (is === undefined || wanted === undefined) return []
    const isSame = JSON.stringify(is.map(placeKey)) === JSON.stringify(wanted.map(placeKey))
    if (isSame && !wrong.some((name) => name.person === person)) return []
    return personEdits(source, { person, wanted, links: target.links })
  })
}

interface PersonLinks {
  readonly person: string
  readonly wanted: readonly TextRange[]
  /** Everybody’s. */
  readonly links: readonly TextRange[]
}

function personEdits(source: DocumentSource, { links, person, wanted }: PersonLinks): readonly YamlEdit[] {
  const { text } = source.revised.text
  const byName = new Map<string, TextRange[]>()
  for (const place of wanted) {
    const name = text.slice(place.start, place.end)
    byName.set(name, [...(byName.get(name) ?? []), place])
  }
  const said = source.statements.mentions[person]
  if (byName.size === 0) {
    // Of somebody who was read, the yaml has to say that nobody is to be linked.
    const value = source.reading.kind === 'read' ? {} : undefined
    return [{ path: ['mentions', person], value, after: AFTER }]
  }
  const uses = [...byName].map(([name, places]) => [name, useOf(source, { name, places, links })] as const)
  if (said === undefined || Object.keys(said).length === 0)
    return [{ path: ['mentions', person], value: Object.fromEntries(uses), after: AFTER }]
  const gone = Object.keys(said).filter((name) => !byName.has(name))
  return [
    ...uses.flatMap(([name, use]) =>
      JSON.stringify(said[name]) === JSON.stringify(use)
        ? []
        : [{ path: ['mentions', person, name], value: use }],
    ),
    ...gone.map((name) => ({ path: ['mentions', person, name], value: undefined })),
  ]
}

interface NameLinks {
  readonly name: string
  readonly places: readonly TextRange[]
  readonly links: readonly TextRange[]
}

/** Every place of the name, or those of some lines, or without some phrases: whatever says it in the fewest words. */
function useOf({ revised }: DocumentSource, { links, name, places }: NameLinks): NameUse {
  const { text } = revised
  const times = places.length
  const isWanted = ({ start }: TextRange): boolean => places.some((place) => place.start === start)
  const isFree = (place: TextRange): boolean =>
    isWanted(place) || !links.some(({ end, start }) => start <= place.start && place.end <= end)
  const free = findPlaces(text.text, { exact: name }).filter(isFree)
  if (free.length === times) return times
  const lineOf = ({ start }: TextRange): number => lineAt(text, start).number
  const lines = [...new Set(places.map(lineOf))]
  const inLines = free.filter((place) => lines.includes(lineOf(place)))
  if (inLines.length === times) return { times, lines }
  const except = inLines
    .filter((place) => !isWanted(place))
    .map((place) => phraseAround(text.text, place, places))
  const isEverywhere = inLines.length === free.length
  return { times, ...(isEverywhere ? {} : { lines }), except: [...new Set(except)] }
}

/** The fewest words around a place that stand around none of the others. */
function phraseAround(text: string, place: TextRange, others: readonly TextRange[]): string {
  const from = text.lastIndexOf('\n', place.start - 1) + 1
  const to = !text.includes('\n', place.end) ? text.length : text.indexOf('\n', place.end)
  const before = text.slice(from, place.start).split(/(?<=\s)(?=\S)/u)
  const after = text.slice(place.end, to).split(/(?<=\S)(?=\s)/u)
  for (let words = 1; words <= Math.max(before.length, after.length); words += 1) {
    const phrase =
      `${before.slice(-words).join('')}${text.slice(place.start, place.end)}${after.slice(0, words).join('')}`.trim()
    const found = findPlaces(text, { exact: phrase })
    const isTheirs = found.some(({ end, start }) =>
      others.some((other) => start <= other.start && other.end <= end),
    )
    if (found.length > 0 && !isTheirs) return phrase
  }
  return text.slice(from, to)
}

const placeKey = ({ end, start }: TextRange): readonly number[] => [start, end]
