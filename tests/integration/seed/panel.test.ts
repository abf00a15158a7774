import { describeOnBothDatabases } from '../../helpers/databases'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { useTestPayload } from '../../helpers/testPayload'
import { panelDecisionsSuite } from './panelDecisions'
import { panelFieldsSuite } from './panelFields'
import { panelReadingSuite } from './panelReading'

describeOnBothDatabases('what the panel says and decides of seeded entries', (database) => {
  const payload = useTestPayload(database, newsroomConfig)

  panelReadingSuite(payload)
  panelDecisionsSuite(payload)
  panelFieldsSuite(payload)
})
