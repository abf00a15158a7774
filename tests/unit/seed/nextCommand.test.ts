import { describe, expect, it } from '@jest/globals'

import { againCommand, applyCommand, decideCommand, planCommand } from '../../../seed/commands/nextCommand'
import type { Invocation } from '../../../seed/commands/nextCommand'
import { withCommand } from '../../../seed/commands/sayHowToGoOn'
import { VerbatimError } from '../../../src/errors'
import type { ErrorCode } from '../../../src/errors'

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
    ['waits as long again', { wait: '5' }, 'npm run seed -- apply --wait 5'],
    ['leaves out how long it waits by itself', { wait: '90' }, 'npm run seed -- apply'],
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

  it('says where what waits is decided', () => {
    expect(decideCommand({ ...asked, asked: ['--on-conflict propose', '--prune'], from: 'texts' })).toBe(
      'decide what waits in the panel (npm start), or for all: npm run seed -- apply --prune --on-conflict keep --from texts (or overwrite)',
    )
  })

  it.each<[ErrorCode, string, string]>([
    ['INTERRUPTED', 'npm run seed -- apply', 'Go on with: npm run seed -- apply'],
    ['LEASE_HELD', 'npm run seed -- apply', 'have it waited for: npm run seed -- apply --wait 600'],
    ['LEASE_HELD', 'npm run seed -- apply --wait 5', 'have it waited for: npm run seed -- apply --wait 5'],
  ])('is told of %s, after %s', (code, again, remedy) => {
    const error = withCommand(new VerbatimError(code, 'somebody stopped it'), again)

    expect(error).toMatchObject({ code, message: 'somebody stopped it' })
    expect(error instanceof VerbatimError && error.remedy).toContain(remedy)
  })

  it('plans again where a sealed plan stopped half-way, and else applies again', () => {
    const words = { ...asked, asked: ['--prune'], isUnasked: true }

    expect(againCommand(words)).toBe('npm run seed -- apply --prune --yes')
    expect(againCommand({ ...words, planFile: 'plan.json' })).toBe(
      'npm run seed -- plan --prune --out plan.json',
    )
  })
})
