import { describeOnBothDatabases } from '../../helpers/databases'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { useTestPayload } from '../../helpers/testPayload'
import { locksSuite } from './locks'
import { meanwhileSuite } from './meanwhile'
import { onConflictSuite } from './onConflict'
import { pruneSuite } from './prune'
import { recreateSuite } from './recreate'

// One Payload for all of them: to load it takes longer than most of these suites.
describeOnBothDatabases('a seed that is asked for more than its documents say', (database) => {
  const payload = useTestPayload(database, newsroomConfig)

  onConflictSuite(payload)
  recreateSuite(payload)
  pruneSuite(payload)
  locksSuite(payload)
  meanwhileSuite(payload)
})
