import { describeOnBothDatabases } from '../../helpers/databases'
import { useNewsroom } from '../../helpers/newsroom'
import { bulkSuite } from './bulk'
import { concurrencySuite } from './concurrency'
import { datesSuite } from './dates'
import { duplicatesSuite } from './duplicates'
import { imagesSuite } from './images'
import { mergingSuite } from './merging'
import { publishingSuite } from './publishing'
import { quotesSuite } from './quotes'
import { referencesSuite } from './references'
import { searchSuite } from './search'
import { slugsSuite } from './slugs'
import { trashSuite } from './trash'

// One newsroom for all of them: to load Payload takes longer than most of these suites.
describeOnBothDatabases('the rules', (database) => {
  const newsroom = useNewsroom(database)

  // First: what it finds is all there is.
  searchSuite(newsroom)
  slugsSuite(newsroom, database)
  datesSuite(newsroom)
  duplicatesSuite(newsroom)
  referencesSuite(newsroom)
  quotesSuite(newsroom)
  publishingSuite(newsroom)
  mergingSuite(newsroom)
  trashSuite(newsroom)
  imagesSuite(newsroom, database)
  bulkSuite(newsroom)
  concurrencySuite(newsroom)
})
