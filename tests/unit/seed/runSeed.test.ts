import { describe, expect, it } from '@jest/globals'

import { runSeed } from '../../../seed/commands/runSeed'
import type { Shell } from '../../../seed/commands/shell'

const shellOf = (said: string[]): Shell => {
  const say = (text: string): unknown => said.push(text)
  const loadConfig = () => Promise.reject(new Error('It is not to get so far.'))
  return { print: say, say, ask: undefined, abortOnInterrupt: () => new AbortController().signal, loadConfig }
}

describe('a line that npm run seed does not understand', () => {
  it.each([
    [['paln'], 'there is no command “paln”; nearest: plan', 'Write one of plan, apply, extract, '],
    [['foo', 'bar'], 'there is no command “foo”', 'Write one of plan, apply, extract, '],
    [['runs', 'foo'], 'too many arguments for', 'Run: npm run seed -- runs --help'],
    [['plan', '--from', ''], '--from names no folder', 'Name the folder of the documents'],
    [
      ['plan', '--from', 'package.json'],
      'package.json is a file of another kind than .ndjson',
      'Name the folder',
    ],
  ])('is told as what it is: %j', async (words, message, remedy) => {
    const said: string[] = []

    const code = await runSeed(words, shellOf(said))

    expect(code).toBe(2)
    expect(said.join('\n')).toContain(message)
    expect(said.join('\n')).toContain(`remedy: ${remedy}`)
  })
})

describe('a flag of npm run seed', () => {
  it.each([
    ['--from', ['--from', 'seed', 'plan'], 'npm run seed -- plan --from …'],
    ['--yes', ['--yes', 'apply'], 'npm run seed -- apply --yes …'],
  ])('%s before the command is refused, not passed over', async (flag, words, remedy) => {
    const said: string[] = []

    const code = await runSeed(words, shellOf(said))

    expect(code).toBe(2)
    expect(said.join('\n')).toContain(`USAGE: ${flag} stands before the command`)
    expect(said.join('\n')).toContain(`remedy: Write it after the command: ${remedy}`)
  })
})
