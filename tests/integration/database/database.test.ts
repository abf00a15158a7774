import { commitFailuresSuite } from './commitFailures'
import { filePermissionsSuite } from './filePermissions'
import { migrationDriftSuite } from './migrationDrift'
import { migrationsSuite } from './migrations'
import { runAgainSuite } from './runAgain'
import { turnsSuite } from './turns'
import { turnsOnSqliteSuite } from './turnsOnSqlite'
import { unreachableSuite } from './unreachable'

// In one file: to load Payload takes longer than most of these suites, each of which opens a database of its own.
turnsSuite()
turnsOnSqliteSuite()
runAgainSuite()
commitFailuresSuite()
migrationsSuite()
migrationDriftSuite()
filePermissionsSuite()
unreachableSuite()
