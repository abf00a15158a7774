import { anyCollectionConfig } from '../../helpers/anyCollectionConfig'
import { describeOnBothDatabases } from '../../helpers/databases'
import { useTestPayload } from '../../helpers/testPayload'
import { anyFieldsSuite } from './anyCollectionFields'
import { anyPanelSuite } from './anyCollectionPanel'
import { anyReferencesSuite } from './anyCollectionReferences'
import { anySiteSuite } from './anyCollectionSite'

// The same through Payload's Local API alone, as on a database adapter that the engine does not know.
for (const localApiAlone of [false, true]) {
  const road = localApiAlone ? 'through the Local API alone' : 'as usual'

  describeOnBothDatabases(`seeding collections that the engine has never seen, ${road}`, (database) => {
    const payload = useTestPayload(database, anyCollectionConfig({ localApiAlone }))

    anyFieldsSuite(payload)
    anyReferencesSuite(payload)
    if (!localApiAlone) anyPanelSuite(payload)
    anySiteSuite(payload, { database, localApiAlone })
  })
}
