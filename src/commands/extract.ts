import { processShell } from './processShell'
import { runExtract } from './runExtract'

process.exitCode = await runExtract(process.argv.slice(2), processShell())
