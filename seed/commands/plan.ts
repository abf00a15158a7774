import type { Payload } from 'payload'

import { renderOverwrites } from '../plan/renderOverwrites'
import { renderNotice } from '../plan/renderPlan'
import { sealedLines, sealing } from '../plan/sealedPlan'
import { newSpool } from '../source/spool'
import type { Spool } from '../source/spool'
import { jsonLines, textsOf } from '../source/spoolLines'
import type { SpooledJson } from '../source/spoolLines'
import { firstRun } from '../store/firstRun'
import { askedJson } from './asked'
import type { Asked } from './asked'
import type { CommandOptions, CommandResult } from './command'
import { applyCommand, decideCommand, planCommand } from './nextCommand'
import { planDocuments, planningOf } from './planDocuments'
import { isChanging, isPending } from './plannedDocuments'
import type { PlannedDocuments } from './plannedDocuments'
import { writePlanFile } from './planFile'
import { countsLine, planAsJson, planText, prunedLines, putInto, tellAll } from './planOutput'
import { inTurn, shownJson } from './spooledOutput'
import type { Shown } from './spooledOutput'
import { renderRereadings } from './writeReadings'

const ONLY_REMEMBERS =
  'Nothing differs. An apply only remembers so, by which the editors’ next change is known from the one before.'

const FAILED = 1
const CHANGES_PENDING = 4

export interface PlanCommandOptions extends CommandOptions {
  readonly asked: Asked
  readonly isCheck: boolean
  /** The file that the plan is sealed in. */
  readonly out?: string | undefined
}

/**
 * Shows what an apply would do, and seals it where that is asked for; writes nothing to the database. Exit code 4
 * when an apply would change anything, not when it would only remember that nothing differs; 1, and nothing sealed, when it would write nothing because of a conflict.
 *
 * @throws SEED_INVALID; USAGE when the file can’t be written
 */
export async function plan(payload: Payload, options: PlanCommandOptions): Promise<CommandResult> {
  const { asked, documents, invocation, isCheck, isJson, out, say, target } = options
  const [text, json, seen] = [planText(), planAsJson(), newSpool()]
  const tell = tellAll([
    ...(isJson || isCheck ? [] : [text.tell]),
    ...(isJson || out !== undefined ? [json.tell] : []),
    ...(out === undefined ? [] : [{ seen: putInto(seen) }]),
  ])
  const planned = await planDocuments(payload, documents, { policy: asked, tell, ...planningOf(options) })
  const { folder, notices, rereadings } = documents
  const hasChanges = isChanging(planned) || rereadings.length > 0
  const isUseful = hasChanges || isPending(planned)
  const about = { notices, target, asked: askedJson(asked), readings: rereadings.map(({ path }) => path) }
  const asJson = json.json(planned, about)
  if (!isJson) for (const notice of notices) say(`Note: ${renderNotice(notice, folder)}`)
  for (const line of prunedLines(planned)) say(line)
  for (const line of renderOverwrites(planned.totals.overwrites, invocation)) say(line)
  const conflicts = asked.onConflict === 'fail' ? planned.totals.conflicts : []
  if (conflicts.length > 0)
    say(['With --on-conflict fail an apply writes nothing:', ...conflicts].join('\n  '))
  else if (out !== undefined) await writePlanFile(out, await sealed(payload, options, { plan: asJson, seen }))
  const isWorth = isUseful && conflicts.length === 0
  if (isUseful && !hasChanges) say(ONLY_REMEMBERS)
  return {
    ...(isJson ? shownJson(asJson) : textOf(planned, { folder, isCheck, lines: text.lines(planned) })),
    exitCode: conflicts.length > 0 ? FAILED : hasChanges ? CHANGES_PENDING : 0,
    next: isWorth
      ? applyCommand({ ...invocation, planFile: out })
      : isUseful
        ? planCommand({ from: invocation.from })
        : planned.totals.counts().proposals > 0
          ? decideCommand(invocation)
          : 'npm start',
  }
}

/** The file’s lines. */
async function sealed(
  payload: Payload,
  { asked, database, invocation }: PlanCommandOptions,
  { plan: asJson, seen }: { readonly plan: SpooledJson; readonly seen: Spool },
): Promise<Iterable<string>> {
  const target = { database, firstRun: await firstRun(payload) }
  const value = sealing({
    target,
    asked: askedJson(asked),
    from: invocation.from ?? null,
    entries: [],
    plan: null,
  })
  return sealedLines(jsonLines({ value, members: { entries: seen, plan: asJson } }))
}

function textOf(
  planned: PlannedDocuments,
  { folder, isCheck, lines }: { readonly folder: string; readonly isCheck: boolean; readonly lines: Spool },
): Shown {
  if (isCheck) return { output: countsLine(planned) }
  const readings = renderRereadings(planned.documents.rereadings, folder)
  return { lines: inTurn(readings, textsOf(lines)), output: countsLine(planned) }
}
