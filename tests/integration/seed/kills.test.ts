import { expect, it } from '@jest/globals'

import { copyDatabase } from '../../helpers/databaseCopy'
import { describeOnBothDatabases, uriOf } from '../../helpers/databases'
import { countSteps, watchedTarget } from '../../helpers/databaseSteps'
import { applyNewer, seedAndEdit } from '../../helpers/editedSeed'
import { expectEdits } from '../../helpers/expectEdits'
import { expectFinished, wantedOf } from '../../helpers/finishedSeed'
import { isThorough, LONG_MS } from '../../helpers/isThorough'
import { killSeed } from '../../helpers/killSeed'
import type { Death } from '../../helpers/killSeed'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { useTestPayload } from '../../helpers/testPayload'

/** To start a process takes longer than all else: `npm test` has time for ten on both databases together. */
const KILLS = isThorough ? 100 : 5

describeOnBothDatabases('a seed that is killed', (database) => {
  const target = watchedTarget(database)
  const payload = useTestPayload(database, newsroomConfig, { target })

  it(
    'wherever it was: the next apply finishes it, with nothing doubled, lost, or taken from editors',
    async () => {
      await seedAndEdit(payload())
      const restore = await copyDatabase(payload())
      const command = (options: object) => applyNewer(payload(), options)
      const trial = { restore, command, expectAlways: () => expectEdits(payload()) }
      const wanted = await wantedOf(payload(), trial)
      await restore()
      const startedAt = Date.now()
      const steps = await countSteps(payload(), () => command({}))
      const span = { steps, tookMs: Date.now() - startedAt }
      let killed = 0

      for (let kill = 1; kill <= KILLS; kill += 1) {
        const death = anyDeath(span)
        await restore()
        if (await killSeed(payload(), uriOf(target), death)) killed += 1
        await expectFinished(payload(), trial, { happened: { kill, death }, wanted })
      }

      expect(killed).toBeGreaterThan(KILLS / 2)
    },
    LONG_MS,
  )
})

/** A random one: two of three at a step, the others by the clock. What fails says which it was. */
function anyDeath({ steps, tookMs }: { readonly steps: number; readonly tookMs: number }): Death {
  if (Math.random() < 1 / 3) return { afterMs: Math.floor(Math.random() * tookMs) }
  return { step: 1 + Math.floor(Math.random() * steps), isDone: Math.random() < 0.5 }
}
