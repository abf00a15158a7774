#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `npm run seed` as the package's command, in the folder of whatever project has a Payload config. What Node is told
 * at its start alone, it is told here: under which conditions it loads packages, how much memory (in megabytes) it
 * keeps for what is new, and what loads TypeScript.
 */
const cli = fileURLToPath(new URL('./cli.ts', import.meta.url))
const flags = ['--conditions=production', '--max-semi-space-size=4']
const start = [...flags, '--import', import.meta.resolve('tsx'), cli]
const seed = spawn(process.execPath, [...start, ...process.argv.slice(2)], { stdio: 'inherit' })

// Ctrl-C reaches both, and the seed ends after the group in hand.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => seed.kill('SIGTERM'))
seed.once('exit', (code) => {
  process.exitCode = code ?? 1
})
