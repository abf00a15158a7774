import { processShell } from './processShell'
import { runEval } from './runEval'

process.exitCode = await runEval(process.argv.slice(2), processShell())
