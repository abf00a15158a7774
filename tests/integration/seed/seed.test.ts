import { describeOnBothDatabases } from '../../helpers/databases'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { useTestPayload } from '../../helpers/testPayload'
import { conflictsSuite } from './conflicts'
import { editorsSuite } from './editors'
import { mergesSuite } from './merges'
import { readingsSuite } from './readings'
import { readyEntriesSuite } from './readyEntries'
import { sampleSuite } from './sample'
import { slugsSuite } from './slugs'

// One Payload for all of them: to load it takes longer than most of these suites.
describeOnBothDatabases('seeding', (database) => {
  const payload = useTestPayload(database, newsroomConfig)

  // First: what it finds is all there is.
  sampleSuite(payload)
  slugsSuite(payload)
  editorsSuite(payload)
  conflictsSuite(payload)
  mergesSuite(payload)
  readingsSuite(payload)
  readyEntriesSuite(payload)
})
