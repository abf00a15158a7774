import { describeOnBothDatabases } from '../../helpers/databases'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { useTestPayload } from '../../helpers/testPayload'
import { adoptSuite } from './adopts'
import { driftEditorsSuite } from './driftEditors'
import { driftSuite } from './drifts'

describeOnBothDatabases('seeded entries', (database) => {
  const payload = useTestPayload(database, newsroomConfig)

  driftSuite(payload)
  driftEditorsSuite(payload)
  adoptSuite(payload)
})
