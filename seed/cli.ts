import { endWithReader } from '../src/commands/endWithReader'
import { prepareProcess } from '../src/prepareProcess'
import { askOnTerminal, canAsk } from './commands/askOnTerminal'
import { keepHeapSmall } from './commands/keepHeapSmall'
import { progressBar, progressLines } from './commands/progress'
import { runSeed } from './commands/runSeed'

keepHeapSmall()
prepareProcess()
endWithReader(process.stdout)
const progress = process.stderr.isTTY ? progressBar(process.stderr) : progressLines(say)
process.exitCode = await runSeed(process.argv.slice(2), {
  print: (text) => {
    progress.clear()
    console.log(text)
  },
  say,
  tellProgress: progress.tell,
  ask: canAsk() ? askOnTerminal : undefined,
  abortOnInterrupt,
  loadConfig: async () => (await import('./commands/loadConfig')).loadConfig(),
})

/** The first Ctrl-C stops after the group in hand, the second at once. */
function abortOnInterrupt(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => {
    say('Stopping after the group in hand …')
    controller.abort()
    process.once('SIGINT', () => process.exit(130))
  })
  return controller.signal
}

function say(text: string): void {
  progress.clear()
  process.stderr.write(`${text}\n`)
}
