import { idFor } from './anyEntries'
import type { Fields } from './anyEntries'
import { body, paragraph } from './anyWishes'

/** What a document and an editor change a field of `everything` to. */
export interface Changed {
  readonly document: unknown
  readonly editor: unknown
}

const changed = (document: unknown, editor: unknown): Changed => ({ document, editor })

/** A change of every field, by each side; localized ones in the default locale. */
const changes: Readonly<Record<string, Changed>> = {
  title: changed('Document', 'Editor'),
  code: changed('document', 'editor'),
  words: changed(['two', 'three'], ['four']),
  lines: changed('Document\nline', 'Editor\nline'),
  amount: changed(1, 2),
  scores: changed([1], [2, 9]),
  mail: changed('d@news.example', 'e@news.example'),
  day: changed('2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'),
  moment: changed('2026-02-01T10:00:00.000Z', '2026-03-01T10:00:00.000Z'),
  moment_tz: changed('Europe/London', 'Asia/Tokyo'),
  isDone: changed(false, false),
  kind: changed('short', 'short'),
  kinds: changed(['green'], ['red']),
  mood: changed('wild', 'wild'),
  data: changed({ deep: 'document' }, { deep: 'editor' }),
  source: changed('let d = 1', 'let e = 1'),
  place: changed([3, 4], [5, 6]),
  owner: changed(idFor('bob'), idFor('bob')),
  owners: changed([idFor('ann')], [idFor('bob')]),
  either: changed(
    { relationTo: 'owners', value: idFor('bob') },
    { relationTo: 'owners', value: idFor('ann') },
  ),
  any: changed(
    [{ relationTo: 'owners', value: idFor('ann') }],
    [{ relationTo: 'tags', value: idFor('red') }],
  ),
  next: changed(null, null),
  picture: changed(null, null),
  gallery: changed([], []),
  rows: changed([{ label: 'Document', items: [] }], [{ label: 'Editor', items: [] }]),
  blocks: changed([{ blockType: 'note', text: 'Document' }], [{ blockType: 'note', text: 'Editor' }]),
  sharedBlocks: changed(
    [{ blockType: 'shared', text: 'Document' }],
    [{ blockType: 'shared', text: 'Editor' }],
  ),
  details: changed(
    { size: 'small', deep: { depth: 4, spot: [3, 4] } },
    { size: 'tiny', deep: { depth: 5, spot: [5, 6] } },
  ),
  loose: changed('Document', 'Editor'),
  inRow: changed('Document', 'Editor'),
  folded: changed('Document', 'Editor'),
  more: changed({ inTab: 'Document' }, { inTab: 'Editor' }),
  inOtherTab: changed('Document', 'Editor'),
  body: changed(body(paragraph('Document.')), body(paragraph('Editor.'))),
  trimmed: changed(' document ', ' editor '),
  name: changed('Document', 'Editor'),
  names: changed(['document'], ['editor']),
  list: changed([{ word: 'document', weight: 3 }], [{ word: 'editor', weight: 4 }]),
  pair: changed({ left: 'document', right: 'd' }, { left: 'editor', right: 'e' }),
  parts: changed([{ blockType: 'note', text: 'Document' }], [{ blockType: 'note', text: 'Editor' }]),
  story: changed(body(paragraph('Document.')), body(paragraph('Editor.'))),
  home: changed(idFor('bob'), idFor('bob')),
}

const LOCALIZED: ReadonlySet<string> = new Set(['name', 'names', 'list', 'pair', 'parts', 'story', 'home'])

/** The fields at every second place, from the first or from the second one. */
export const half = (start: 0 | 1): readonly string[] =>
  Object.keys(changes).filter((_, index) => index % 2 === start)

/** What an editor saves, in the default locale. */
export const editorsFields = (names: readonly string[] = Object.keys(changes)): Fields =>
  Object.fromEntries(names.map((name) => [name, changes[name]?.editor]))

/** `before`, as the document of it changes some fields. */
export const documentsFields = (before: Fields, names: readonly string[] = Object.keys(changes)): Fields => ({
  ...before,
  ...Object.fromEntries(names.map((name) => [name, inDefault(name, before, changes[name]?.document)])),
})

/** `before`, as it is after one side changed some fields: what is to be expected of the database. */
export const afterChange = (
  before: Fields,
  side: keyof Changed,
  names: readonly string[] = Object.keys(changes),
): Fields => ({
  ...before,
  ...Object.fromEntries(
    names.map((name) => {
      const value = changes[name]?.[side]
      return [name, inDefault(name, before, typeof value === 'string' ? value.trim() : value)]
    }),
  ),
})

function inDefault(name: string, before: Fields, value: unknown): unknown {
  const locales = before[name]
  return LOCALIZED.has(name) && typeof locales === 'object' ? { ...locales, en: value } : value
}
