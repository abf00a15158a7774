import type { DesiredEntry } from '../../../seed/desired/desiredEntry'
import { idOfSource } from '../../../seed/desired/sourceId'
import type { Cell } from './matrixCells'
import { people, valuesOf } from './matrixValues'

/** What a seed wishes of an entry, as a document of its own would. */
export const wish = (
  collection: 'articles' | 'people' | 'quotes',
  sourceId: string,
  { group = sourceId, ...fields }: Readonly<Record<string, unknown>> & { readonly group?: string },
): DesiredEntry => ({
  sourceId,
  collection,
  id: idOfSource(sourceId),
  group,
  document: `${sourceId}.txt`,
  label: sourceId,
  fields,
  place: { file: `${sourceId}.yaml`, line: 1 },
  lines: {},
})

/** The people whom articles of the matrix are about. */
export const wishedPeople: readonly DesiredEntry[] = Object.values(people).map((sourceId) =>
  wish('people', sourceId, { name: sourceId, _status: 'published' }),
)

/** The article of a cell, as its document says it at first, or changed. */
export function wishOf(cell: Cell, when: 'first' | 'again'): DesiredEntry {
  const { field, sourceId, state } = cell
  const letters = when === 'first' ? cell.base : cell.desired
  const isDraft = field === '_status' ? letters === 'd' : state === 'draft'
  return wish('articles', sourceId, {
    // An article that an editor has open keeps its whole group from being written.
    group: state === 'locked' ? sourceId : `${field} ${state}`,
    _status: isDraft ? 'draft' : 'published',
    headline: 'Un titre',
    inLanguage: 'fr',
    slug: sourceId,
    ...(letters === '-' ? {} : valuesOf(field, letters)),
  })
}
