import { describe, expect, it } from '@jest/globals'

import { applyCommand, planCommand } from '../../../seed/commands/nextCommand'
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
  ])('%s', (_what, invocation, command) => {
    expect(applyCommand({ ...asked, ...invocation })).toBe(command)
  })

  it('quotes a folder that a shell would not take for one word', () => {
    const mark = process.platform === 'win32' ? '"' : "'"

    expect(planCommand({ from: 'my texts' })).toBe(`npm run seed -- plan --from ${mark}my texts${mark}`)
  })
})
