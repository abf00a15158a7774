import type { DesiredEntry } from '../../seed/desired/desiredEntry'
import { idOfSource, personSourceId } from '../../seed/desired/sourceId'
import { buildBody } from '../../src/text/buildBody'

/** So many people and quotes has each article. */
const PEOPLE = 5
const QUOTES = 3

export const ENTRIES_PER_ARTICLE = 1 + PEOPLE + QUOTES

type Fields = DesiredEntry['fields']

/**
 * The entries of a newsroom of a given size: each article published, with five people whom its text links and
 * three quotes of three of them.
 *
 * @param changed of every article whose number from 0 is below it, the kicker is another one
 */
export function* benchEntries(articles: number, { changed = 0 } = {}): Generator<DesiredEntry> {
  for (let number = 0; number < articles; number += 1) yield* articleEntries(number, number < changed)
}

function articleEntries(number: number, isChanged: boolean): readonly DesiredEntry[] {
  const key = `bench-${number}`
  const names = Array.from({ length: PEOPLE }, (_, index) => nameOf(number, index))
  const people = names.map((name, index) => {
    const sourceId = personSourceId(`${key}-${index}`)
    return entry('people', [sourceId, sourceId], {
      name,
      alternateNames: [`Conseillère ${String(index)} de ${key}`],
      slug: `personne-${String(number)}-${String(index)}`,
      _status: 'published',
    })
  })
  const text = textOf(number, names)
  const words = Array.from({ length: QUOTES }, (_, index) => wordsOf(number, index))
  const quotes = words.map((exact, index) =>
    entry('quotes', [`${key}#${exact}#1`, key], {
      article: idOfSource(key),
      selectors: [{ exact }],
      quotationType: 'statement',
      speaker: people[index]?.id,
      speakerType: 'person',
      attribution: { status: 'attributed', cue: 'affirme', by: 'editor' },
    }),
  )
  const article = entry('articles', [key, key], {
    headline: `Le conseil numéro ${String(number)} a délibéré`,
    headlineSource: 'editorial',
    slug: `conseil-${String(number)}`,
    kicker: isChanged ? 'Collectivités' : 'Politique locale',
    inLanguage: 'fr',
    keywords: ['conseil', 'budget'],
    datePublished: '2026-01-05T08:00:00.000Z',
    isBasedOn: { document: `${key}.txt` },
    body: bodyOf(
      text,
      names.map((name, index) => ({ name, id: people[index]?.id ?? '' })),
    ),
    _status: 'published',
  })
  return [...people, article, ...quotes]
}

const nameOf = (number: number, index: number): string =>
  `${['Anne', 'Jean', 'Rose', 'Paul', 'Inès'][index] ?? 'Luc'} Morel-${String(number)}`

const wordsOf = (number: number, index: number): string =>
  `Nous ${['avançons', 'discutons', 'votons'][index] ?? 'attendons'} le point ${String(number)} de l’ordre du jour`

function textOf(number: number, names: readonly string[]): string {
  const said = Array.from({ length: QUOTES }, (_, index) => index).map(
    (index) =>
      `« ${wordsOf(number, index)} », affirme ${names[index] ?? ''} devant les élus réunis en séance publique.`,
  )
  const others = names.slice(QUOTES).map((name) => `${name} n’a pas pris part au vote, et l’a fait savoir.`)
  const filler = Array.from(
    { length: 4 },
    (_, index) =>
      `Paragraphe ${String(index + 1)} : la séance a duré plusieurs heures, et le budget de la commune a été examiné ligne par ligne avant le vote.`,
  )
  return [`Le conseil ${String(number)} s’est réuni hier soir.`, ...said, ...others, ...filler].join('\n')
}

function bodyOf(text: string, people: readonly { readonly name: string; readonly id: string }[]): unknown {
  let from = 0
  const blocks = text.split('\n').map((line) => {
    const start = from
    from += line.length + 1
    return { role: 'paragraph', start, end: start + line.length } as const
  })
  const links = people.map(({ id, name }) => {
    const start = text.indexOf(name)
    return { start, end: start + name.length, personId: id }
  })
  return buildBody({ text, blocks, links })
}

function entry(
  collection: string,
  [sourceId, group]: readonly [string, string],
  fields: Fields,
): DesiredEntry {
  return {
    sourceId,
    collection,
    id: idOfSource(sourceId),
    group,
    document: 'bench.ndjson',
    label: sourceId,
    fields,
    place: { file: 'bench.ndjson', line: 1 },
    lines: {},
  }
}
