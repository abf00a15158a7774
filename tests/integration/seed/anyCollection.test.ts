import { describe } from '@jest/globals'

import { anyCollectionConfig } from '../../helpers/anyCollectionConfig'
import { describeOnBothDatabases, sqlite } from '../../helpers/databases'
import type { ConfigFactory } from '../../helpers/testPayload'
import { useTestPayload } from '../../helpers/testPayload'
import { anyFieldsSuite } from './anyCollectionFields'
import { anyHomesSuite } from './anyCollectionHomes'
import { anyNumbersSuite } from './anyCollectionNumbers'
import { anyPanelSuite } from './anyCollectionPanel'
import { anyReferencesSuite } from './anyCollectionReferences'
import { anySiteSuite } from './anyCollectionSite'

/** SQLite counts the entries of every collection that says nothing of ids, as it does unless it is told not to. */
const countedIds =
  (makeConfig: ConfigFactory): ConfigFactory =>
  (db) => {
    const counted = { idType: 'number', defaultIDType: 'number' } as const
    return makeConfig({ ...db, ...counted, init: (args) => Object.assign(db.init(args), counted) })
  }

describe('seeding collections whose entries the database counts (SQLite)', () => {
  const payload = useTestPayload(sqlite, countedIds(anyCollectionConfig()))

  anyReferencesSuite(payload)
  anyNumbersSuite(payload, 'a site in which all are')
  anyHomesSuite(payload, 'a site in which all have numbers')
})

// The same through Payload's Local API alone, as on a database adapter that the engine does not know.
for (const localApiAlone of [false, true]) {
  const road = localApiAlone ? 'through the Local API alone' : 'as usual'

  describeOnBothDatabases(`seeding collections that the engine has never seen, ${road}`, (database) => {
    const payload = useTestPayload(database, anyCollectionConfig({ localApiAlone }))

    anyFieldsSuite(payload)
    anyReferencesSuite(payload)
    anyNumbersSuite(payload)
    anyHomesSuite(payload)
    if (!localApiAlone) anyPanelSuite(payload)
    anySiteSuite(payload, { database, localApiAlone })
  })
}
