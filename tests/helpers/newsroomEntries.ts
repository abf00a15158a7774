import type { Payload } from 'payload'
import sharp from 'sharp'

import type { Article, Media, Person, Quote } from '../../src/payload-types'
import type { TextLink } from '../../src/text/articleText'
import { buildBody } from '../../src/text/buildBody'

let count = 0

/** Another word each time, for what must be unique. */
export const nextName = (word: string): string => `${word} ${(count += 1)}`

export interface ArticleSpec {
  /** The body's paragraphs. */
  readonly says?: readonly string[]
  /** Person ids by the name that the text gives them. */
  readonly links?: Readonly<Record<string, string>>
  readonly status?: 'draft' | 'published'
  readonly data?: Partial<Article>
}

/** Makes an article, as somebody who may do everything; published unless the spec says otherwise. */
export async function makeArticle(payload: Payload, spec: ArticleSpec = {}): Promise<Article> {
  const { data = {}, status = 'published' } = spec
  return payload.create({
    collection: 'articles',
    data: {
      headline: nextName('Article'),
      inLanguage: 'fr',
      body: bodyOf(spec.says ?? ['Elle a dit « oui » hier.'], spec.links),
      ...data,
      _status: status,
    },
    depth: 0,
    draft: status === 'draft',
  })
}

/** Makes a person, a draft unless the data says otherwise. */
export async function makePerson(payload: Payload, data: Partial<Person> = {}): Promise<Person> {
  const status = data._status ?? 'draft'
  return payload.create({
    collection: 'people',
    data: { name: nextName('Personne'), ...data, _status: status },
    depth: 0,
    draft: status === 'draft',
  })
}

/** Makes a quote, as somebody who may do everything, from its words alone. */
export async function makeQuote(
  payload: Payload,
  article: { readonly id: string },
  { says, ...data }: Partial<Quote> & { says: string },
): Promise<Quote> {
  const quotationType = 'statement'
  const selectors = [{ exact: says }]
  return payload.create({
    collection: 'quotes',
    data: { article: article.id, quotationType, selectors, ...data },
    depth: 0,
  })
}

/** Makes an image, as somebody who may do everything. */
export async function makeMedia(payload: Payload, data: Partial<Media> = {}): Promise<Media> {
  const image = sharp({ create: { width: 8, height: 8, channels: 3, background: 'navy' } })
  const buffer = await image.png().toBuffer()
  const file = { data: buffer, mimetype: 'image/png', name: `${nextName('image')}.png`, size: buffer.length }
  return payload.create({ collection: 'media', data: { alt: 'Un carré bleu', ...data }, file, depth: 0 })
}

/** A body of paragraphs; each name of `links` is linked where it first stands. */
export function bodyOf(
  paragraphs: readonly string[],
  links: Readonly<Record<string, string>> = {},
): Exclude<Article['body'], undefined> {
  const text = paragraphs.join('\n')
  let start = 0
  const blocks = paragraphs.map((paragraph) => {
    const block = { role: 'paragraph', start, end: start + paragraph.length } as const
    start = block.end + 1
    return block
  })
  const textLinks = Object.entries(links).map(([name, personId]): TextLink => {
    const at = text.indexOf(name)
    if (at === -1) throw new Error(`“${name}” does not stand in the text.`)
    return { personId, start: at, end: at + name.length }
  })
  return buildBody({ text, blocks, links: textLinks.sort((a, b) => a.start - b.start) })
}
