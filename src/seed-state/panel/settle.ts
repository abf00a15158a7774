import { digestOf } from './digestOf'
import { withValueAt } from './fieldsAt'
import type { Offer } from './offersNow'
import type { SeedRow, WaitingValue } from './seedRow'

/** What an editor decides of one waiting value. */
export interface Decision {
  readonly path: string
  /** Of what the editor saw: the value, and what the entry had instead (`offersNow`). */
  readonly digest: string
  readonly choice: 'accept' | 'keep'
}

/** What the decisions make of the seed state. */
export type Settled =
  /** Something else is offered than what the editor saw, or instead of something else, or nothing any more. */
  | { readonly kind: 'outdated'; readonly paths: readonly string[] }
  | {
      readonly kind: 'settled'
      /** What goes into the entry. */
      readonly accepted: readonly WaitingValue[]
      readonly base: SeedRow['base']
      readonly proposals: readonly WaitingValue[]
      readonly digest: string
    }

/**
 * Settles waiting values. Accepted or not, what the document said is remembered as applied: the next plan finds
 * the editor’s value kept, and asks again only when the document says something new.
 */
export function settle(
  { base, offers }: Pick<SeedRow, 'base'> & { readonly offers: readonly Offer[] },
  decisions: readonly Decision[],
): Settled {
  const found = decisions.map((decision) => ({
    decision,
    waiting: offers.find(
      ({ digest, waiting: { path } }) => path === decision.path && digest === decision.digest,
    )?.waiting,
  }))
  const outdated = found.filter(({ waiting }) => waiting === undefined).map(({ decision }) => decision.path)
  if (outdated.length > 0) return { kind: 'outdated', paths: outdated }
  const proposals = offers.map(({ waiting }) => waiting)
  const paths = new Set(decisions.map(({ path }) => path))
  const next = isNothingKnown(base)
    ? remember(proposals, { _status: UNKNOWN })
    : remember(
        proposals.filter(({ path }) => paths.has(path)),
        base,
      )
  return {
    kind: 'settled',
    accepted: found.flatMap(({ decision, waiting }) =>
      decision.choice === 'accept' && waiting !== undefined ? [waiting] : [],
    ),
    base: next,
    proposals: proposals.filter(({ path }) => !paths.has(path)),
    digest: digestOf(next),
  }
}

/**
 * Of an entry of which nothing was remembered every difference is a conflict. Once something is, a field that is
 * not would look as if nobody had touched it: so all that waits is remembered, and waits on until it is decided;
 * and of the status, which else may publish, that nobody knows it.
 */
const isNothingKnown = (base: SeedRow['base']): boolean => Object.keys(base).length === 0

/** Equal to no status, so that any difference is a conflict; the next apply remembers what it finds equal. */
const UNKNOWN = 'unknown'

const remember = (values: readonly WaitingValue[], base: SeedRow['base']): SeedRow['base'] =>
  values.reduce(
    (known, { desired, path, value }) =>
      withValueAt(known, path.split('.'), desired === undefined ? value : desired),
    base,
  )
