import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import {
  applyEntries,
  clearAll,
  entry,
  idFor,
  planEntries,
  readAny,
  withRealIds,
} from '../../helpers/anyEntries'
import { rowsAndVersions } from '../../helpers/seedDocuments'

export function anyReferencesSuite(payload: () => Payload): void {
  describe('references between new entries', () => {
    beforeEach(() => clearAll(payload()))

    const thing = (name: string, next: string, fields = {}) =>
      entry('things', name, { title: name, _status: 'published', next: idFor(next), ...fields })
    const nextOf = async (name: string) =>
      (await readAny(payload(), { collection: 'things', sourceId: name }))['next']
    const idHere = async (name: string) => (await withRealIds(payload(), { id: idFor(name) }))['id']

    it('lead to entries that come later in the documents', async () => {
      const last = entry('things', 'c', { title: 'c', _status: 'published' })

      await applyEntries(payload(), [thing('a', 'b'), thing('b', 'c'), last])

      expect([await nextOf('a'), await nextOf('b')]).toEqual([await idHere('b'), await idHere('c')])
    })

    it.each([
      ['of one group', 'together', 'together'],
      ['of several groups', 'first', 'second'],
    ])(
      'lead in a circle, through entries %s, and are left alone by a second apply',
      async (_, one, other) => {
        const circle = [
          { ...thing('a', 'b', { owner: idFor('ann') }), group: one },
          { ...thing('b', 'a'), group: other },
          {
            ...entry('owners', 'ann', { name: 'Ann', likes: idFor('a'), friend: idFor('ann') }),
            group: other,
          },
        ]

        await applyEntries(payload(), circle)
        const before = await rowsAndVersions(payload())
        const again = await applyEntries(payload(), circle)

        expect([await nextOf('a'), await nextOf('b')]).toEqual([await idHere('b'), await idHere('a')])
        expect(await readAny(payload(), { collection: 'owners', sourceId: 'ann' })).toMatchObject({
          likes: await idHere('a'),
          friend: await idHere('ann'),
        })
        expect(again.run).toBeUndefined()
        expect(await rowsAndVersions(payload())).toEqual(before)
      },
    )

    it('lead in a circle that an older entry is drawn into', async () => {
      const alone = entry('things', 'a', { title: 'a', _status: 'published' })
      await applyEntries(payload(), [alone])

      await applyEntries(payload(), [thing('a', 'b'), thing('b', 'a')])
      const again = await applyEntries(payload(), [thing('a', 'b'), thing('b', 'a')])

      expect([await nextOf('a'), await nextOf('b')]).toEqual([await idHere('b'), await idHere('a')])
      expect(again.run).toBeUndefined()
    })

    it('are refused in a circle of which none may be empty, with the remedy', async () => {
      const couple = (name: string, other: string) => entry('couples', name, { name, other: idFor(other) })

      const refused = planEntries(payload(), [couple('a', 'b'), couple('b', 'a')])

      await expect(refused).rejects.toThrow(
        /a\.yaml:1: these refer to each other in a circle: a → b → a; .*in a field that may be empty/u,
      )
    })
  })
}
