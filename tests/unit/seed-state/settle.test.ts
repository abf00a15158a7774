import { describe, expect, it } from '@jest/globals'

import { digestOf as digestOfSeed } from '../../../seed/plan/digest'
import { digestOf } from '../../../src/seed-state/panel/digestOf'
import type { Offer } from '../../../src/seed-state/panel/offersNow'
import type { WaitingValue } from '../../../src/seed-state/panel/seedRow'
import { settle } from '../../../src/seed-state/panel/settle'
import type { Decision } from '../../../src/seed-state/panel/settle'

const waiting = [
  { path: 'headline', value: 'Du document' },
  { path: 'isBasedOn.url', value: 'https://example.org' },
]
const base = { headline: 'Avant', kicker: 'Rail', isBasedOn: { licence: 'CC0', url: null } }

const offersOf = (values: readonly WaitingValue[]): readonly Offer[] =>
  values.map((each) => ({ waiting: each, digest: digestOf(each.value) }))

const decide = (path: string, value: unknown, choice: Decision['choice']): Decision => ({
  path,
  digest: digestOf(value),
  choice,
})

describe('settling what waits', () => {
  it.each(['accept', 'keep'] as const)('remembers what the document said as applied (%s)', (choice) => {
    const settled = settle({ base, offers: offersOf(waiting) }, [decide('headline', 'Du document', choice)])

    const next = { ...base, headline: 'Du document' }
    expect(settled).toEqual({
      kind: 'settled',
      accepted: choice === 'accept' ? [waiting[0]] : [],
      base: next,
      proposals: [waiting[1]],
      digest: digestOfSeed(next),
    })
  })

  it('leaves what stands beside a field in its group', () => {
    const settled = settle({ base, offers: offersOf(waiting) }, [
      decide('isBasedOn.url', 'https://example.org', 'keep'),
    ])

    expect(settled).toMatchObject({ base: { isBasedOn: { licence: 'CC0', url: 'https://example.org' } } })
  })

  it('accepts both changes where they wait together, and remembers the document’s alone', () => {
    const proposals = [{ path: 'kicker', value: 'Rail et route', desired: 'Route' }]

    const settled = settle({ base, offers: offersOf(proposals) }, [
      decide('kicker', 'Rail et route', 'accept'),
    ])

    expect(settled).toMatchObject({ accepted: proposals, base: { kicker: 'Route' } })
  })

  it('names what a newer run changed, and settles nothing then', () => {
    const settled = settle({ base, offers: offersOf(waiting) }, [
      decide('headline', 'Autre chose', 'keep'),
      decide('isBasedOn.url', 'https://example.org', 'keep'),
      decide('kicker', 'Rail', 'accept'),
    ])

    expect(settled).toEqual({ kind: 'outdated', paths: ['headline', 'kicker'] })
  })

  it('remembers of an entry of which nothing was known all that waits, and of its status that nobody knows it', () => {
    const settled = settle({ base: {}, offers: offersOf(waiting) }, [
      decide('headline', 'Du document', 'keep'),
    ])

    expect(settled).toMatchObject({
      base: { _status: 'unknown', headline: 'Du document', isBasedOn: { url: 'https://example.org' } },
      proposals: [waiting[1]],
    })
  })
})
