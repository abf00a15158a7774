import type { DesiredEntry } from '../../seed/desired/desiredEntry'
import { entry, idFor } from './anyEntries'
import type { Fields } from './anyEntries'

const text = (words: string) => ({
  type: 'text',
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

const block = { format: '', indent: 0, version: 1, direction: 'ltr' }

/** A paragraph of words and other nodes. */
export const paragraph = (...children: readonly (string | Fields)[]): Fields => ({
  type: 'paragraph',
  ...block,
  textFormat: 0,
  textStyle: '',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

/** A link to an owner, or to an entry of another collection. */
export const linkTo = (sourceId: string, words: string, relationTo = 'owners'): Fields => ({
  type: 'link',
  ...block,
  version: 3,
  id: '65a0000000000000000000aa',
  fields: { linkType: 'internal', newTab: false, doc: { relationTo, value: idFor(sourceId) } },
  children: [text(words)],
})

/** Rich text of these nodes. */
export const body = (...children: readonly Fields[]): Fields => ({
  root: { type: 'root', ...block, children },
})

export const owners: readonly DesiredEntry[] = [
  entry('owners', 'ann', { name: 'Ann' }),
  entry('owners', 'bob', { name: 'Bob' }),
  entry('tags', 'red', { word: 'red' }),
]

/** A value of every field; what is related is given by its source id, a picture by its id. */
export const everything = (picture: string): Fields => ({
  _status: 'published',
  title: 'Everything',
  code: 'every',
  words: ['one', 'two'],
  lines: 'First\nsecond',
  amount: 4.5,
  scores: [3, 1, 2],
  mail: 'ann@news.example',
  day: '2026-01-02T00:00:00.000Z',
  moment: '2026-01-02T09:30:00.000Z',
  moment_tz: 'Europe/Berlin',
  isDone: true,
  kind: 'long',
  kinds: ['blue', 'red'],
  mood: 'calm',
  data: { deep: [1, { two: null }], word: 'x' },
  source: 'let a = 1',
  place: [2.35, 48.85],
  owner: idFor('ann'),
  owners: [idFor('bob'), idFor('ann')],
  either: { relationTo: 'tags', value: idFor('red') },
  any: [
    { relationTo: 'tags', value: idFor('red') },
    { relationTo: 'owners', value: idFor('bob') },
  ],
  next: idFor('every'),
  picture,
  gallery: [picture],
  rows: [
    { label: 'First', owner: idFor('ann'), items: [{ word: 'a', weight: 2 }, { word: 'b' }] },
    { label: 'Second', items: [] },
  ],
  blocks: [
    { blockType: 'note', text: 'A note', owner: idFor('ann') },
    { blockType: 'frame', title: 'A frame', inside: [{ blockType: 'note', text: 'Inside' }] },
  ],
  sharedBlocks: [{ blockType: 'shared', text: 'Shared', items: [{ word: 'c' }] }],
  details: { size: 'big', deep: { depth: 3, spot: [1, 2] } },
  loose: 'Loose',
  inRow: 'In a row',
  folded: 'Folded',
  more: { inTab: 'In a tab' },
  inOtherTab: 'In another tab',
  body: body(
    paragraph('Hello ', linkTo('ann', 'Ann'), '.'),
    {
      type: 'upload',
      version: 3,
      format: '',
      id: '65a0000000000000000000ab',
      relationTo: 'pictures',
      value: picture,
      fields: null,
    },
    {
      type: 'block',
      version: 2,
      format: '',
      fields: { id: '65a0000000000000000000ac', blockName: '', blockType: 'aside', text: 'Aside' },
    },
    paragraph('The end.'),
  ),
  trimmed: '  much space ',
  name: { en: 'Station', fr: 'Gare' },
  names: { en: ['one', 'two'], fr: ['un'] },
  list: {
    en: [{ word: 'hill', weight: 1 }],
    fr: [
      { word: 'colline', weight: 2 },
      { word: 'mont', weight: 3 },
    ],
  },
  pair: { en: { left: 'left', right: 'right' }, fr: { left: 'gauche' } },
  parts: {
    en: [{ blockType: 'note', text: 'English' }],
    fr: [{ blockType: 'note', text: 'Français', owner: idFor('bob') }],
  },
  story: { en: body(paragraph('Once.')), fr: body(paragraph('Il était une fois.')) },
  home: { en: idFor('ann'), fr: idFor('bob') },
  steps: [
    { order: 1, told: { en: 'Go', fr: 'Va' } },
    { order: 2, told: { en: 'Stop' } },
  ],
})
