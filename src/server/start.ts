import { prepareProcess } from '../prepareProcess'
import { runCommand } from './runCommand'

await runCommand(async () => {
  prepareProcess({ isDevelopment: process.argv.includes('--development') })
  const { serve } = await import('./serve')
  const { seedSampleDocuments } = await import('../../seed/commands/seedSampleDocuments')
  await serve({ loadSample: seedSampleDocuments })
})
