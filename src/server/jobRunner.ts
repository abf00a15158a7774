import type { Payload } from 'payload'

import { runAgain } from '../database/runAgain'
import { log } from '../log'

/** How often due jobs are looked for, in milliseconds: a publish is late by no more. */
const everyMs = 10_000

/** A job under way for so long was left by a process that died, in milliseconds. */
const lostMs = 10 * 60_000

/** A job that failed is tried again after 10, 20, 40 and 80 seconds. */
const retries = { attempts: 4, backoff: { type: 'exponential', delay: 10_000 } } as const

export interface JobRunner {
  /** Resolves when the job under way has ended. */
  stop(): Promise<void>
}

/** Runs due jobs (scheduled publishing) from now on. */
export function startJobRunner(payload: Payload): JobRunner {
  makeTasksRepeatable(payload)
  let timer: NodeJS.Timeout
  let isStopped = false
  let running = Promise.resolve()

  function schedule(delayMs: number): void {
    timer = setTimeout(() => {
      running = runDueJobs(payload)
        .catch((err: unknown) => log.error({ err }, 'Jobs could not be run'))
        .then(() => {
          if (!isStopped) schedule(everyMs)
        })
    }, delayMs)
  }

  schedule(0)
  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}

/** Runs the jobs that are due, and those that a process left behind when it died. */
export async function runDueJobs(payload: Payload): Promise<void> {
  await releaseLostJobs(payload)
  await payload.jobs.run({ allQueues: true, silent: { info: true, error: false } })
}

/**
 * Has a task run again when another writer came between, and its job tried again later when it failed. Payload
 * makes the task of scheduled publishing itself, with neither.
 */
export function makeTasksRepeatable(payload: Payload): void {
  for (const task of payload.config.jobs.tasks ?? []) {
    const { handler } = task
    if (typeof handler !== 'function') continue
    task.handler = (args) => runAgain(async () => handler(args))
    task.retries ??= retries
  }
}

async function releaseLostJobs(payload: Payload): Promise<void> {
  const isLost = {
    processing: { equals: true },
    updatedAt: { less_than: new Date(Date.now() - lostMs).toISOString() },
  }
  const { totalDocs } = await payload.count({ collection: 'payload-jobs', where: isLost })
  if (totalDocs === 0) return
  log.warn(`${totalDocs} job(s) were left unfinished and run again`)
  await payload.update({ collection: 'payload-jobs', where: isLost, data: { processing: false } })
}
