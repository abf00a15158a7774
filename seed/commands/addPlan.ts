import type { Command } from 'commander'

import { askedBy, askedWords, withAskedFlags } from './asked'
import type { AskedFlags } from './asked'
import { onTarget, withCommonFlags } from './onTarget'
import type { CommonFlags } from './onTarget'
import type { Shell } from './shell'

interface PlanFlags extends CommonFlags, AskedFlags {
  readonly check?: boolean
  readonly out?: string
}

/** Adds `plan` to the program. */
export function addPlan(program: Command, shell: Shell, onExit: (code: number) => void): void {
  const command = withCommonFlags(program.command('plan').description('show what an apply would do'))
  withAskedFlags(command)
    .option('--check', 'say the counts alone, for CI')
    .option('--out <file>', 'seal the plan in a file, for apply FILE')
    .action(async (flags: PlanFlags) => onExit(await runPlan(flags, shell)))
}

function runPlan({ check = false, out, ...flags }: PlanFlags, shell: Shell): Promise<number> {
  const asked = askedBy(flags)
  return onTarget({ ...flags, asked: askedWords(asked) }, shell, async (payload, options) => {
    const { plan } = await import('./plan')
    return plan(payload, { ...options, asked, isCheck: check, out })
  })
}
