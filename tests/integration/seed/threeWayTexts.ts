import type { DesiredEntry } from '../../../seed/desired/desiredEntry'
import { bodyOf as parseBody } from '../../../src/text/bodyOf'
import { projectBody } from '../../../src/text/projectBody'
import { bodyOf } from '../../helpers/newsroomEntries'
import { lettersOf, valuesOf } from './matrixValues'
import { wish } from './matrixWishes'
import { fieldNames } from './threeWayRule'
import type { FieldName, Texts, Wish } from './threeWayRule'

type Values = Readonly<Record<string, unknown>>

/** Three paragraphs; headings that nobody touches keep them apart, so that there is no doubt which became which. */
const paragraphs: readonly Readonly<Record<string, string>>[] = [
  { a: 'La gare ouvre lundi.', b: 'La gare ouvre mardi.', c: 'La gare ouvre jeudi.' },
  { a: 'Un bateau part à midi.', b: 'Un bateau part à minuit.', c: 'Un bateau part à vingt heures.' },
  { a: 'Trois élus votent pour.', b: 'Trois élus votent contre.', c: 'Trois élus votent blanc.' },
]

const between = ['Sur le port', 'Au conseil']

/** What a document wishes, or an editor saves, so that a field says these letters. */
export function valueOf(name: FieldName, letters: string): unknown {
  if (name !== 'body') return valuesOf(name, letters === '' ? '-' : letters)[name]
  const said = paragraphs.flatMap((each, at) => [
    ...(at === 0 ? [] : [between[at - 1] ?? '']),
    ...(each[letters[at] ?? ''] === undefined ? [] : [each[letters[at] ?? ''] ?? '']),
  ])
  return bodyOf(said)
}

/** What the fields of a stored article say. */
export function textsOf(article: Values): Texts {
  const [headline, kicker] = [lettersOf('headline', article), lettersOf('kicker', article)]
  const listOf = (name: 'about' | 'keywords') => lettersOf(name, article).replace('-', '')
  return {
    headline,
    kicker,
    keywords: listOf('keywords'),
    about: listOf('about'),
    body: placesOf(article['body']),
  }
}

function placesOf(body: unknown): string {
  const said = projectBody(parseBody(body)).text.split('\n')
  const places = paragraphs.map(
    (each) => Object.keys(each).find((letter) => said.includes(each[letter] ?? '')) ?? '-',
  )
  const kept = [...places].filter((letter) => letter !== '-').length
  // Whatever else stands there is told, and equal to nothing that is expected.
  return kept + between.length === said.length ? places.join('') : said.join(' / ')
}

/** The article as its document wishes it. */
export const wishOf = (sourceId: string, { status, texts }: Wish): DesiredEntry =>
  wish('articles', sourceId, {
    _status: status === 'p' ? 'published' : 'draft',
    inLanguage: 'fr',
    isBasedOn: { document: `${sourceId}.txt` },
    slug: sourceId,
    ...Object.fromEntries(
      fieldNames
        .filter((name) => name !== 'kicker' || texts.kicker !== '-')
        .map((name) => [name, valueOf(name, texts[name])]),
    ),
  })
