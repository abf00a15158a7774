import type { AdoptPlan, LeftEntry, Tie } from './planAdopt'
import { renderValue } from './renderValue'

/** What an adoption found, or did. */
export interface Adoption extends AdoptPlan {
  /** How many entries are known already by their source ids. */
  readonly known: number
}

/** An adoption as text for people, without a newline at the end. */
export function renderAdoption({ known, left, missing, ties }: Adoption): string {
  const lines = [...ties.map(renderTie), ...left.map(renderLeft)]
  const counts: readonly (readonly [number, string])[] = [
    [ties.length, 'to tie'],
    [left.length, 'left as they are'],
    [missing.length, 'not there yet'],
    [known, 'known already'],
  ]
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  const sum = told.length === 0 ? 'No entries.' : `${told.join(', ')}.`
  return [...lines, ...(lines.length > 0 ? [''] : []), sum].join('\n')
}

/** An adoption as plain data for machines. */
export const adoptionJson = ({ known, left, missing, ties }: Adoption) => ({
  counts: { tied: ties.length, left: left.length, missing: missing.length, known },
  tied: ties.map(({ desired, found, match }) => ({
    sourceId: desired.sourceId,
    collection: desired.collection,
    id: match.id,
    document: desired.document,
    found,
  })),
  left: left.map(({ desired, reason }) => ({
    sourceId: desired.sourceId,
    collection: desired.collection,
    document: desired.document,
    reason,
  })),
})

const renderTie = ({ desired, found, match }: Tie): string =>
  `adopt     ${desired.collection} ${desired.sourceId}: ${renderValue('text', match.title)} (${match.id}), by its ${found}`

const renderLeft = ({ desired, reason }: LeftEntry): string =>
  `left      ${desired.collection} ${desired.sourceId}: ${reason}`
