import { fieldNames, rowsOf, ruled, ruledWithoutBase } from './matrixRows'
import type { FieldName, Outcome, Ruled } from './matrixRows'

/**
 * What became of an entry in editors' hands before its document is applied again: *published*, *draft* (never
 * published), *draftOnTop* (they changed the draft alone), *both* (they published the change, and left a draft of
 * something else on top), in the trash, deleted for good, open in an editor's window, or none of the seed's any
 * more (*forgotten*: nothing is remembered of it).
 */
export const states = [
  'published',
  'draft',
  'draftOnTop',
  'both',
  'trashed',
  'deleted',
  'locked',
  'forgotten',
] as const

export type State = (typeof states)[number]

/** One entry of the matrix. */
export interface Cell {
  readonly sourceId: string
  readonly field: FieldName
  readonly state: State
  /** Letters of `matrixRows.ts`. */
  readonly base: string
  readonly current: string
  readonly desired: string
}

/** What is told and seen of an entry after an apply; of a text the letters, or “nothing”. */
export interface Seen {
  /** The field's outcome, with the draft's where that is another; or why the entry is left. */
  readonly plan: string
  readonly readers: string
  readonly editors: string
  /** How many versions the apply wrote. */
  readonly newVersions: number
  /** What waits for an editor. */
  readonly waits: string
  /** Why the apply could not write it. */
  readonly refused: string
}

/**
 * The states that a field is tried in: the headline in all; others in those that may treat them in another way. A
 * status has no draft of its own, and of the trash nothing comes back, whatever the field.
 */
const statesOf: Readonly<Record<FieldName, readonly State[]>> = {
  headline: states,
  kicker: ['published', 'draft', 'draftOnTop'],
  body: ['published', 'draft', 'draftOnTop'],
  keywords: ['published', 'draft', 'draftOnTop'],
  about: ['published', 'draft', 'draftOnTop', 'both'],
  corrections: ['published', 'draft', 'draftOnTop'],
  'isBasedOn.licence': ['published', 'draft', 'draftOnTop'],
  _status: ['published', 'both', 'forgotten'],
}

export const cellsOf = (field: FieldName, state: State): readonly Cell[] =>
  rowsOf[field]
    // What a document does not name is no matter of an entry of which nothing is remembered.
    .filter(([, , desired]) => state !== 'forgotten' || desired !== '-')
    .map(([base, current, desired]) => {
      const row = [base, current, desired].map((letters) => letters.replaceAll('-', '0'))
      const sourceId = ['cell', field.replace(/[_.]/gu, '').toLowerCase(), state.toLowerCase(), ...row].join(
        '-',
      )
      return { sourceId, field, state, base, current, desired }
    })

/** Every field in the states that it is tried in. */
export const groups = fieldNames.flatMap((field) => statesOf[field].map((state) => [field, state] as const))

export const allCells = groups.flatMap(([field, state]) => cellsOf(field, state))

/** Whether an editor has a draft on top of the entry when it is applied again, as letters; the text below it. */
function textsBefore({ base, current, field, state }: Cell): {
  readonly main: string
  readonly draft: string | undefined
} {
  switch (state) {
    case 'draft':
      return { main: base, draft: current === base ? undefined : current }
    case 'draftOnTop':
      return { main: base, draft: current }
    case 'both':
      return { main: current, draft: field === '_status' ? 'd' : current }
    default:
      return { main: current, draft: undefined }
  }
}

/** What the three-way rule, and what docs/seeding.md says of drafts, trash and locks, make of a cell. */
export function expectedOf(cell: Cell, { holder }: { readonly holder?: string | undefined } = {}): Seen {
  const { desired, state } = cell
  const before = textsBefore(cell)
  const left = { ...seen(cell, before), newVersions: 0, waits: 'nothing', refused: 'no' }
  if (state === 'trashed') return { ...left, plan: 'keep: in the trash', readers: 'nothing' }
  if (state === 'deleted')
    return { ...left, plan: 'keep: deleted by an editor', readers: 'nothing', editors: 'nothing' }

  const { main, draft } = ruledTexts(cell)
  const plan = tellPlan(main.outcome, draft?.outcome)
  // A conflict in one of the texts holds both.
  if ([main.outcome, draft?.outcome].includes('conflict')) return { ...left, plan, waits: desired }
  const isWritten = isWriting(main.outcome)
  if (isWritten && holder !== undefined) return { ...left, plan, refused: `${holder} has it open` }
  return {
    ...left,
    ...seen(cell, { main: main.end, draft: draft?.end }),
    plan,
    newVersions: isWritten ? (draft === undefined ? 1 : 2) : 0,
  }
}

/** Each text by itself; but what readers have already, an editor's draft is left to say otherwise. */
function ruledTexts(cell: Cell): { readonly main: Ruled; readonly draft: Ruled | undefined } {
  const { base, desired, field, state } = cell
  const before = textsBefore(cell)
  const rule = (current: string): Ruled =>
    state === 'forgotten' ? ruledWithoutBase(current, desired) : ruled(field, { base, current, desired })
  const main = rule(before.main)
  if (before.draft === undefined) return { main, draft: undefined }
  if (field === '_status') return { main, draft: { outcome: main.outcome, end: before.draft } }
  const draft = rule(before.draft)
  const isEditors = main.outcome === 'unchanged' && draft.outcome !== 'unchanged'
  return { main, draft: isEditors ? { outcome: 'kept', end: before.draft } : draft }
}

const isWriting = (outcome: Outcome): boolean => outcome === 'update' || outcome === 'merged'

function tellPlan(main: Outcome, draft: Outcome | undefined): string {
  const isHeld = main === 'conflict' || draft === 'conflict'
  const told = [main, draft ?? main].map((outcome) => (isHeld && isWriting(outcome) ? 'held' : outcome))
  return [...new Set(told)].join(', in the draft ')
}

/** Who sees which of the two texts. */
function seen(
  { field, state }: Cell,
  { draft, main }: { readonly main: string; readonly draft: string | undefined },
): Pick<Seen, 'readers' | 'editors'> {
  const isHidden = state === 'draft' || (field === '_status' && main === 'd')
  return { readers: isHidden ? 'nothing' : main, editors: draft ?? main }
}
