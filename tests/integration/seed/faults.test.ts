import { beforeAll, expect, it } from '@jest/globals'

import { copyDatabase } from '../../helpers/databaseCopy'
import { describeOnBothDatabases } from '../../helpers/databases'
import { watchedTarget } from '../../helpers/databaseSteps'
import { applyNewer, seedAndEdit } from '../../helpers/editedSeed'
import { expectEdits } from '../../helpers/expectEdits'
import { failEachStep } from '../../helpers/failEachStep'
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
})
