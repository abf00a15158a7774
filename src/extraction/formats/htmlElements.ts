import type { OpenElements } from './openElements'
import { innermostOf, isOpen, placeOf } from './openElements'

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that begin and end a block. */
export const BLOCKS = setOf(
  'address article blockquote body caption center dd details dir div dl dt fieldset figure form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li listing main menu ol p pre search section summary table tbody td tfoot th thead ' +
    'tr ul',
)

/**
 * Elements that are left out with all that they hold: beside the article, deleted, or no text to read. None is void:
 * such an element holds nothing, and would never end.
 */
export const LEFT_OUT = setOf(
  'aside audio button canvas datalist del dialog figcaption footer iframe math nav noembed noframes noscript ' +
    'object rp rt rtc s script select strike style svg template textarea title video',
)

/** Elements that hold nothing and have no end tag. */
export const VOID = setOf(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** Of what is left out, the elements that part what stands before and behind them. */
export const PARTING = setOf('aside dialog figcaption footer nav')

export const LISTS = setOf('dir menu ol ul')

export const HEADINGS = setOf('h1 h2 h3 h4 h5 h6')

/** Elements in which other rules hold. */
export const FOREIGN = setOf('svg math')

/** Whether it matters that an element is open. */
export const isKept = (name: string): boolean =>
  name !== 'hr' && (BLOCKS.has(name) || LEFT_OUT.has(name) || name === 'ruby' || name === 'foreignobject')

/** What a start tag ends, as far as no element of `within` stands between them. */
interface Ending {
  readonly ends: ReadonlySet<string>
  readonly within: ReadonlySet<string>
}

const TABLE_PARTS = 'tbody thead tfoot tr td th caption'
const HOLDERS = setOf('caption object select table td template th')

const IN_PARAGRAPH: Ending = { ends: setOf('p ruby'), within: new Set([...HOLDERS, 'button']) }
const LIST_ITEM: Ending = { ends: setOf('li'), within: new Set([...HOLDERS, ...LISTS]) }
const TERM: Ending = { ends: setOf('dt dd'), within: new Set([...HOLDERS, 'dl']) }
const CELL: Ending = { ends: setOf('td th caption'), within: setOf('table tr') }
const READING: Ending = { ends: setOf('rt rp rtc'), within: setOf('ruby') }
const CHOICE: Ending = { ends: setOf('select'), within: setOf('table') }

/** Elements whose end tag may be left out, by the start tags that end them: HTML standard, 13.1.2.4. */
const ENDED_BY_START: ReadonlyMap<string, Ending> = new Map([
  ['li', LIST_ITEM],
  ['dt', TERM],
  ['dd', TERM],
  ['td', CELL],
  ['th', CELL],
  ['tr', { ends: setOf('tr td th caption'), within: setOf('table') }],
  ...['tbody', 'thead', 'tfoot'].map((name): [string, Ending] => [
    name,
    { ends: setOf(TABLE_PARTS), within: setOf('table') },
  ]),
  ...['rb', 'rp', 'rt', 'rtc'].map((name): [string, Ending] => [name, READING]),
  ...['input', 'select', 'textarea'].map((name): [string, Ending] => [name, CHOICE]),
  ['button', { ends: setOf('button'), within: HOLDERS }],
])

/** What cannot stand in a drawing or a formula, and ends one that was never closed. */
const ENDS_FOREIGN = new Set([
  ...[
    'b',
    'big',
    'br',
    'code',
    'em',
    'i',
    'img',
    'ruby',
    's',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
  ],
  ...BLOCKS,
])

/** Where the outermost element stands that a start tag ends; −1 where it ends none. */
export function endedByStart(open: OpenElements, name: string): number {
  const ended: number[] = []
  if (ENDS_FOREIGN.has(name) && !isOpen(open, ['foreignobject'])) ended.push(innermostOf(open, FOREIGN))
  if (BLOCKS.has(name) || PARTING.has(name)) ended.push(outermostEnded(open, IN_PARAGRAPH))
  const ending = ENDED_BY_START.get(name)
  if (ending !== undefined) ended.push(outermostEnded(open, ending))
  const places = ended.filter((place) => place !== -1)
  return places.length === 0 ? -1 : Math.min(...places)
}

function outermostEnded(open: OpenElements, { ends, within }: Ending): number {
  const holder = innermostOf(open, within)
  let outermost = -1
  for (const name of ends) {
    const place = placeOf(open, name)
    if (place > holder && (outermost === -1 || place < outermost)) outermost = place
  }
  return outermost
}

/** Where the element stands that an end tag ends, and with it all inside; −1 where it ends none. */
export function endedByEnd(open: OpenElements, name: string): number {
  const place = HEADINGS.has(name) ? innermostOf(open, HEADINGS) : placeOf(open, name)
  return place > innermostOf(open, holdersAround(name)) ? place : -1
}

/** Elements that an end tag of the name does not reach out of. What is left out ends wherever its end tag stands. */
function holdersAround(name: string): Iterable<string> {
  if (LEFT_OUT.has(name) || name === 'table') return []
  if (TABLE_PARTS.split(' ').includes(name)) return ['table']
  if (name === 'p') return IN_PARAGRAPH.within
  return name === 'li' ? LIST_ITEM.within : HOLDERS
}
