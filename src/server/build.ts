import { prepareProcess } from '../prepareProcess'
import { runCommand } from './runCommand'

await runCommand(async () => {
  prepareProcess()
  const { buildServer } = await import('./buildServer')
  await buildServer({ isIfNeeded: process.argv.includes('--if-needed') })
})
