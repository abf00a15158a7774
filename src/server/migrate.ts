import { prepareProcess } from '../prepareProcess'
import { runCommand } from './runCommand'

await runCommand(async () => {
  prepareProcess()
  const { migrateDatabase } = await import('./migrateDatabase')
  await migrateDatabase()
  // Payload leaves timers and sockets behind that keep a process alive.
  process.exit(0)
})
