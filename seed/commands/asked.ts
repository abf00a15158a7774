import { Option } from 'commander'
import type { Command } from 'commander'

import { VerbatimError } from '../../src/errors'
import { CONFLICT_RULES } from '../plan/policy'
import type { ConflictRule, PlanPolicy } from '../plan/policy'
import type { SealedPlan } from '../plan/sealedPlan'

/** What is asked of `plan` and `apply` beside what the documents say. */
export interface Asked extends PlanPolicy {
  /** Whether texts are read anew, by the extractor as it is now. */
  readonly isRereading: boolean
}

export interface AskedFlags {
  readonly onConflict?: ConflictRule
  readonly prune?: boolean
  readonly recreate?: boolean
  readonly reread?: boolean
}

export function withAskedFlags(command: Command): Command {
  const onConflict = new Option(
    '--on-conflict <rule>',
    'what wins where an editor and a document changed a field',
  )
  return command
    .addOption(onConflict.choices(CONFLICT_RULES))
    .option('--prune', 'remove what no document asks for any more and nobody edited')
    .option('--recreate', 'make again what was trashed or deleted')
    .option('--reread', 'read texts anew that did not change')
}

export const askedBy = ({ onConflict = 'propose', prune, recreate, reread }: AskedFlags): Asked => {
  const [isPruning, isRecreating, isRereading] = [prune === true, recreate === true, reread === true]
  return { onConflict, isPruning, isRecreating, isRereading }
}

/** What a sealed plan was made with. */
export const askedIn = ({ asked: { onConflict, prune, recreate, reread } }: SealedPlan): Asked =>
  askedBy({ onConflict, prune, recreate, reread })

/** The same, as a plan file and the JSON say it. */
export const askedJson = ({
  isPruning,
  isRecreating,
  isRereading,
  onConflict,
}: Asked): SealedPlan['asked'] => {
  return { onConflict, recreate: isRecreating, prune: isPruning, reread: isRereading }
}

/** The flags that ask for it again. */
export const askedWords = ({
  isPruning,
  isRecreating,
  isRereading,
  onConflict,
}: Asked): readonly string[] => [
  ...(onConflict === 'propose' ? [] : [`--on-conflict ${onConflict}`]),
  ...(isPruning ? ['--prune'] : []),
  ...(isRecreating ? ['--recreate'] : []),
  ...(isRereading ? ['--reread'] : []),
]

/**
 * A sealed plan says what it was made with.
 *
 * @throws USAGE when it is asked for otherwise
 */
export function refuseFlagsBeside(file: string, flags: AskedFlags): void {
  const words = [
    ...(flags.onConflict === undefined ? [] : [`--on-conflict ${flags.onConflict}`]),
    ...askedWords({ ...askedBy(flags), onConflict: 'propose' }),
  ]
  if (words.length === 0) return
  throw new VerbatimError('USAGE', `${words.join(', ')} can’t be added to a sealed plan`, {
    remedy: `Make the plan with it: npm run seed -- plan ${words.join(' ')} --out ${file}`,
  })
}
