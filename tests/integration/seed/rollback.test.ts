import { describeOnBothDatabases } from '../../helpers/databases'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { useTestPayload } from '../../helpers/testPayload'
import { rollbackAfterEditorsSuite } from './rollbackAfterEditors'
import { rollbackRunsSuite } from './rollbackRuns'
import { rollbacksSuite } from './rollbacks'

describeOnBothDatabases('rolling back', (database) => {
  const payload = useTestPayload(database, newsroomConfig)

  rollbacksSuite(payload)
  rollbackAfterEditorsSuite(payload)
  rollbackRunsSuite(payload)
})
