import type { Payload } from 'payload'

import { runSeed } from '../../seed/commands/runSeed'
import { databaseFrom } from '../../src/database/databaseFrom'
import { migrations } from '../../src/migrations/sqlite'
import { watchSteps } from './databaseSteps'
import { newsroomConfig } from './newsroomConfig'
import { withSettings } from './seedCli'
import type { Settings } from './seedCli'

/** What a command said, and how it ended. */
export interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Something that happens to the database while a command runs. */
export interface Wound {
  /** After so many transactions of the command. */
  readonly after: number
  readonly inflict: (payload: Payload) => void
}

/** Runs `npm run seed -- WORDS` within this process. */
export async function seedWounded(words: readonly string[], settings: Settings, wound: Wound): Promise<Said> {
  let stdout = ''
  let stderr = ''
  let stop = (): void => undefined
  const code = await withSettings(settings, () =>
    runSeed(words, {
      print: (text) => (stdout += `${text}\n`),
      say: (text) => (stderr += `${text}\n`),
      ask: undefined,
      abortOnInterrupt: () => new AbortController().signal,
      loadConfig: async (env) => {
        const config = await newsroomConfig(databaseFrom(env, migrations))
        const onInit = (payload: Payload): void => {
          stop = inflictAfter(payload, wound)
        }
        return { ...config, onInit }
      },
    }),
  ).finally(() => stop())
  return { code, stdout, stderr }
}

function inflictAfter(payload: Payload, { after, inflict }: Wound): () => void {
  let count = 0
  return watchSteps(payload, {
    after: ({ text }) => {
      if (/^commit/iu.test(text)) count += 1
      if (/^commit/iu.test(text) && count === after) inflict(payload)
    },
  })
}
