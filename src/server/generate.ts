import { prepareProcess } from '../prepareProcess'
import { runCommand } from './runCommand'

/** `npm run generate` writes the generated files; with `--check` it ends with 4 when one is out of date. */
await runCommand(async () => {
  prepareProcess()
  const { default: config } = await import('../../payload.config')
  const { generateFiles } = await import('./generateFiles')
  process.exit(await generateFiles(await config, { isCheck: process.argv.includes('--check') }))
})
