import { describe, expect, it } from '@jest/globals'

import { refuseHalf } from '../../../seed/commands/refuseHalf'

/** Tells of a run that was refused so many entries. */
function tell(count: number): void {
  const refused = Array.from({ length: count }, (_, n) => ({ sourceId: `letter#${n}`, reason: 'is locked' }))
  refuseHalf({ refused }, 'npm run seed -- apply')
}

describe('refuseHalf', () => {
  it('lets a run pass that wrote everything', () => {
    expect(() => tell(0)).not.toThrow()
  })

  it.each([
    { count: 1, message: '1 entry was not written; all others were:\n  letter#0: is locked' },
    {
      count: 2,
      message: '2 entries were not written; all others were:\n  letter#0: is locked\n  letter#1: is locked',
    },
  ])('tells of $count with the reason and the way on', ({ count, message }) => {
    expect(() => tell(count)).toThrow(
      expect.objectContaining({
        code: 'SEED_FAILED',
        message,
        remedy: 'Mend what each line says, then run: npm run seed -- apply',
      }),
    )
  })
})
