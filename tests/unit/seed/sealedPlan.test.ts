import { describe, expect, it } from '@jest/globals'

import { changedDocuments, movedEntries, otherTarget } from '../../../seed/plan/compareSealed'
import { desiredDigest, readSealed, sealedLines, sealing } from '../../../seed/plan/sealedPlan'
import type { SealedEntry, SealedPlan } from '../../../seed/plan/sealedPlan'
import { seenEntry } from '../../../seed/plan/seenEntry'
import { notes, remembered, there, wish } from './planning'

const one = wish({ title: 'A' })
const seen = seenEntry(notes, { current: there({ title: 'A' }), state: remembered({ title: 'A' }) })
const entry: SealedEntry = {
  sourceId: 'one',
  collection: 'notes',
  id: 'id-of-one',
  desired: desiredDigest(one),
  seen,
}
const content = sealing({
  target: { database: 'file:/a.db', firstRun: 'run-1' },
  asked: { onConflict: 'keep', recreate: false, prune: true, reread: false },
  entries: [entry],
  plan: { version: 1, words: 'de l’eau' },
})
const text = `${[...sealedLines(JSON.stringify(content, null, 2).split('\n'))].join('\n')}\n`

function sealed(): SealedPlan {
  const read = readSealed(text)
  if (typeof read === 'string') throw new Error(read)
  return read
}

describe('a plan file', () => {
  it('is read as it was written', () => {
    expect(readSealed(text)).toMatchObject({
      format: 'verbatim-seed-plan',
      version: 1,
      target: { database: 'file:/a.db', firstRun: 'run-1' },
      asked: { onConflict: 'keep', prune: true },
      entries: [entry],
    })
  })

  it.each([
    ['is empty', '', 'it is not JSON, or was cut off'],
    ['is cut off', text.slice(0, text.length / 2), 'it is not JSON, or was cut off'],
    ['is no JSON', 'plan: all', 'it is not JSON, or was cut off'],
    ['is another JSON', '{"version": 1}', 'it is no plan that “plan --out” wrote'],
    ['is a list', '[]', 'it is no plan that “plan --out” wrote'],
    ['is of another version', text.replace('"version": 1', '"version": 7'), 'it is of version 7, and'],
    ['says no version', text.replace(/"version": 1,\s*/u, ''), 'it is no plan that “plan --out” wrote'],
    ['has no digest', text.replace(/,\s*"digest": "[^"]*"\s*\}\s*$/u, '\n}\n'), 'its digest does not fit'],
    ['has another digest', text.replace(/"digest": "[^"]*"/u, '"digest": "0"'), 'its digest does not fit'],
    ['has another entry', text.replace('id-of-one', 'id-of-two'), 'its digest does not fit'],
    ['has other line ends', text.replaceAll('\n', '\r\n'), 'its digest does not fit'],
  ])('that %s is refused', (_what, spoilt, reason) => {
    expect(readSealed(spoilt)).toContain(reason)
  })

  it('is refused with any byte changed', () => {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += 7) {
      const other = Buffer.from(bytes)
      other.writeUInt8((other.readUInt8(at) + 1) % 128, at)
      expect(typeof readSealed(other.toString())).toBe('string')
    }
  })
})

describe('a sealed plan', () => {
  it.each([
    ['file:/a.db', 'run-1', undefined],
    ['file:/b.db', 'run-1', 'it was made for file:/a.db, and this is file:/b.db'],
    [
      'file:/a.db',
      'run-2',
      'file:/a.db is another database than the one it was made for: its runs are others',
    ],
    ['file:/a.db', null, 'file:/a.db is another database than the one it was made for: its runs are others'],
  ])('on %s whose first run is %s', (database, firstRun, reason) => {
    expect(otherTarget(sealed(), { database, firstRun })).toBe(reason)
  })

  it('of an empty database is for no seeded one', () => {
    const target = { database: 'file:/a.db', firstRun: null }

    expect(otherTarget({ target }, { ...target, firstRun: 'run-1' })).toContain('was seeded since')
  })

  it.each([
    ['the same, said in another line', [{ ...one, place: { file: 'one.yaml', line: 9 } }], []],
    ['other words', [wish({ title: 'B' })], ['one.txt: one is another']],
    ['one more', [one, wish({ title: 'B' }, 'two')], ['two.txt: two is new']],
    ['nothing', [], ['one is not asked for any more']],
  ])('is held against documents that ask for %s', (_what, desired, changes) => {
    expect(changedDocuments(sealed(), desired)).toEqual(changes)
  })

  const state = remembered({ title: 'A' })
  it.each([
    ['nothing', { current: there({ title: 'A' }), state }, undefined],
    ['a derived field', { current: there({ title: 'A', words: 'a' }), state }, undefined],
    ['a draft that says the same', { current: there({ title: 'A' }, { title: 'A' }), state }, undefined],
    ['a word', { current: there({ title: 'B' }), state }, 'its published text'],
    ['the status', { current: there({ title: 'A', _status: 'draft' }), state }, 'its published text'],
    ['the trash', { current: there({ title: 'A', deletedAt: '2030-01-01' }), state }, 'its published text'],
    ['a draft', { current: there({ title: 'A' }, { title: 'B' }), state }, 'its draft'],
    [
      'what is remembered',
      { current: there({ title: 'A' }), state: remembered({ title: 'B' }) },
      'what the seed remembers of it',
    ],
    [
      'everything',
      { current: undefined, state: undefined },
      'its published text and what the seed remembers of it',
    ],
  ])('sees that %s moved', (_what, now, moved) => {
    const found = movedEntries([entry], new Map([['one', seenEntry(notes, now)]]))

    expect(found.get('one')).toBe(moved)
  })
})
