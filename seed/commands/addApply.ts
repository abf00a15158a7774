import type { Command } from 'commander'

import { VerbatimError } from '../../src/errors'
import { askedBy, askedIn, askedWords, refuseFlagsBeside, withAskedFlags } from './asked'
import type { AskedFlags } from './asked'
import { applyCommand, DEFAULT_WAIT_SECONDS } from './nextCommand'
import type { Invocation } from './nextCommand'
import { onTarget, withCommonFlags } from './onTarget'
import type { CommonFlags } from './onTarget'
import { readPlanFile } from './planFile'
import type { Shell } from './shell'

interface ApplyFlags extends CommonFlags, AskedFlags {
  readonly allowProduction?: boolean
  readonly wait?: string
}

/** Adds `apply` to the program, which does the same where no command is named. */
export function addApply(program: Command, shell: Shell, onExit: (code: number) => void): void {
  withApplyFlags(program).action(async (flags: ApplyFlags) =>
    onExit(await runApply(flags, { shell, isNamed: false, planFile: undefined })),
  )
  withApplyFlags(program.command('apply').description('show the plan, ask, and apply it'))
    .argument('[plan]', 'a file that plan --out made; without it, the documents are planned as they are')
    .action(async (planFile: string | undefined, flags: ApplyFlags) =>
      onExit(await runApply(flags, { shell, isNamed: true, planFile })),
    )
}

const withApplyFlags = (command: Command): Command =>
  withAskedFlags(withCommonFlags(command))
    .option('--yes', 'do not ask')
    .option('--allow-production', 'apply even where readers see it')
    .option(
      '--wait <seconds>',
      'how long to wait for another run, and for editors who have an entry open',
      DEFAULT_WAIT_SECONDS,
    )

interface Called {
  readonly shell: Shell
  /** Where `apply` is not named, production sees the plan before it is told that more is needed. */
  readonly isNamed: boolean
  readonly planFile: string | undefined
}

async function runApply(flags: ApplyFlags, { isNamed, planFile, shell }: Called): Promise<number> {
  const waitMs = Number(flags.wait) * 1000
  if (!(waitMs >= 0)) {
    throw new VerbatimError('USAGE', `--wait takes a number of seconds, not “${flags.wait}”`)
  }
  if (planFile !== undefined) refuseFlagsBeside(planFile, flags)
  const sealed = planFile === undefined ? undefined : await readPlanFile(planFile)
  const asked = sealed === undefined ? askedBy(flags) : askedIn(sealed)
  const mustAllow = isNamed && !flags.allowProduction
  const refuse = (invocation: Invocation): void => {
    if (mustAllow && invocation.isProduction) throw notAllowed(invocation)
  }
  const called = { reread: asked.isRereading, asked: askedWords(asked), planFile }
  return onTarget({ ...flags, ...called, refuse }, shell, async (payload, options) => {
    const { apply } = await import('./apply')
    const { invocation } = options
    const isAllowed = !invocation.isProduction || flags.allowProduction === true
    const confirm = async (question: string): Promise<boolean> => {
      if (!isAllowed) throw notAllowed(invocation)
      if (flags.yes) return true
      if (shell.ask === undefined) throw nobodyToAsk(invocation)
      return shell.ask(question)
    }
    const how = { asked, sealed, waitMs, signal: shell.abortOnInterrupt(), isAllowed, confirm }
    return apply(payload, { ...options, ...how })
  })
}

function notAllowed(invocation: Invocation): VerbatimError {
  const remedy = `If you mean it, run: ${applyCommand(invocation)}`
  const message = 'this is production, where readers see what a seed writes; nothing was written'
  return new VerbatimError('DECLINED', message, { remedy })
}

function nobodyToAsk(invocation: Invocation): VerbatimError {
  const remedy = `Apply it with: ${applyCommand(invocation)}`
  return new VerbatimError('DECLINED', 'there is no terminal to ask on; nothing was written', { remedy })
}
