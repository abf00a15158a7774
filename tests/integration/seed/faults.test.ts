import { beforeAll, expect, it } from '@jest/globals'

import { acquireLease, releaseLease } from '../../../seed/store/lease'
import type { Lease } from '../../../seed/store/lease'
import { copyDatabase } from '../../helpers/databaseCopy'
import { describeOnBothDatabases } from '../../helpers/databases'
import { watchedTarget } from '../../helpers/databaseSteps'
import { applyNewer, seedAndEdit } from '../../helpers/editedSeed'
import { expectEdits } from '../../helpers/expectEdits'
import { failEachStep } from '../../helpers/failEachStep'
import { FAULTS, withFault } from '../../helpers/faults'
import { LONG_MS } from '../../helpers/isThorough'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { rollBack, runOf } from '../../helpers/rollBack'
import { useTestPayload } from '../../helpers/testPayload'

describeOnBothDatabases('a database that fails', (database) => {
  const payload = useTestPayload(database, newsroomConfig, { target: watchedTarget(database) })
  const expectAlways = () => expectEdits(payload())
  beforeAll(() => seedAndEdit(payload()))

  it(
    'at any step of an apply leaves what the next apply finishes: nothing doubled, lost, or taken from editors',
    async () => {
      const restore = await copyDatabase(payload())
      const command = (options: object) => applyNewer(payload(), options)

      const faults = await failEachStep(payload(), {
        restore,
        command,
        expectAlways,
        every: database.kind === 'sqlite' ? 1 : 5,
      })

      expect(faults).toBeGreaterThan(5)
      await restore()
    },
    LONG_MS,
  )

  it(
    'at any step of a rollback leaves what the next rollback finishes: nothing lost, or taken from editors',
    async () => {
      const run = runOf(await applyNewer(payload()))
      const restore = await copyDatabase(payload())
      const command = (options: object) => rollBack(payload(), run, options)

      const faults = await failEachStep(payload(), { restore, command, expectAlways, every: 7 })

      expect(faults).toBeGreaterThan(5)
    },
    LONG_MS,
  )

  it.each(FAULTS)(
    'while the lease is taken gives it to whoever asked, or leaves it free: %s',
    async (kind) => {
      const asked = { holder: 'we', leaseMs: 60_000, waitMs: 0 }
      const take = () => acquireLease(payload(), asked)

      let faults = 0
      for (let at = 1; ; at += 1) {
        const given: Lease[] = []
        const { error, step } = await withFault(payload(), { at, kind }, async () => given.push(await take()))
        if (error === undefined) await Promise.all(given.map((lease) => releaseLease(payload(), lease)))
        await releaseLease(payload(), await take())
        if (step === undefined) break
        faults += 1
      }

      expect(faults).toBeGreaterThan(1)
    },
  )
})
