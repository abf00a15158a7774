import { isWaiting } from './planFields'
import type { FieldPlan } from './planFields'
import type { Proposal } from './snapshot'
import { isSame, valueAt } from './values'
import type { Values } from './values'

/**
 * A value waits while both changed its field or another one of the entry, and after that until an editor’s newest
 * text has it, or all that it would change, or it is no wish any more.
 */
export function proposalsOf(
  fields: readonly FieldPlan[],
  { base, before }: { readonly base: Values; readonly before: readonly Proposal[] },
): readonly Proposal[] {
  const paths = [...new Set(fields.map(({ path }) => path))]
  return paths.flatMap((path): readonly Proposal[] => {
    const own = fields.filter((field) => field.path === path)
    // The draft on top is what an editor has before them: theirs is the one that waits.
    const held = own.findLast(isWaiting)
    if (held !== undefined) {
      const { desired, merged } = held
      return [merged === undefined ? { path, value: desired } : { path, value: merged, desired }]
    }
    const waiting = before.find((proposal) => proposal.path === path)
    const newest = own.at(-1)
    if (waiting === undefined || newest?.outcome !== 'kept' || newest.decided !== undefined) return []
    // Kept though the document changed it: an editor has made the same change beside their own.
    const isMissing =
      own[0]?.outcome === 'unchanged' ||
      isSame(valueAt(base, { names: path.split('.') }) ?? null, newest.desired)
    return isMissing && isSame(waiting.value, newest.desired) ? [waiting] : []
  })
}
