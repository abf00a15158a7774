import { describe, expect, it } from '@jest/globals'

import { runSeed } from '../../../seed/commands/runSeed'

describe('a flag of npm run seed', () => {
  it.each([
    ['--from', ['--from', 'seed', 'plan'], 'npm run seed -- plan --from …'],
    ['--yes', ['--yes', 'apply'], 'npm run seed -- apply --yes …'],
  ])('%s before the command is refused, not passed over', async (flag, words, remedy) => {
    const said: string[] = []
    const say = (text: string): unknown => said.push(text)
    const loadConfig = () => Promise.reject(new Error('It is not to get so far.'))
    const abortOnInterrupt = () => new AbortController().signal

    const code = await runSeed(words, { print: say, say, ask: undefined, abortOnInterrupt, loadConfig })

    expect(code).toBe(2)
    expect(said.join('\n')).toContain(`USAGE: ${flag} stands before the command`)
    expect(said.join('\n')).toContain(`remedy: Write it after the command: ${remedy}`)
  })
})
