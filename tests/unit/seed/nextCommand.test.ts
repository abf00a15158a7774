import { describe, expect, it } from '@jest/globals'

import { againCommand, applyCommand, planCommand } from '../../../seed/commands/nextCommand'
import type { Invocation } from '../../../seed/commands/nextCommand'

const asked: Invocation = { from: undefined, isProduction: false, isUnasked: false }

describe('the next command', () => {
  it.each<[string, Partial<Invocation>, string]>([
    ['asks on a terminal', {}, 'npm run seed -- apply'],
    ['says yes where nobody can', { isUnasked: true }, 'npm run seed -- apply --yes'],
    ['says that production is meant', { isProduction: true }, 'npm run seed -- apply --allow-production'],
    [
      'says both in production, where nobody can be asked',
      { isProduction: true, isUnasked: true },
      'npm run seed -- apply --yes --allow-production',
    ],
    ['names the folder', { from: '../été/textes' }, 'npm run seed -- apply --from ../été/textes'],
    [
      'asks for the same again',
      { asked: ['--on-conflict keep', '--prune'] },
      'npm run seed -- apply --on-conflict keep --prune',
    ],
    [
      'names a sealed plan, which says itself what is asked for',
      { asked: ['--prune'], planFile: 'plan.json', isUnasked: true },
      'npm run seed -- apply plan.json --yes',
    ],
  ])('%s', (_what, invocation, command) => {
    expect(applyCommand({ ...asked, ...invocation })).toBe(command)
  })

  it('quotes a folder that a shell would not take for one word', () => {
    const mark = process.platform === 'win32' ? '"' : "'"

    expect(planCommand({ from: 'my texts' })).toBe(`npm run seed -- plan --from ${mark}my texts${mark}`)
  })

  it('plans again where a sealed plan stopped half-way, and else applies again', () => {
    const words = { ...asked, asked: ['--prune'], isUnasked: true }

    expect(againCommand(words)).toBe('npm run seed -- apply --prune --yes')
    expect(againCommand({ ...words, planFile: 'plan.json' })).toBe(
      'npm run seed -- plan --prune --out plan.json',
    )
  })
})
