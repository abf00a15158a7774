import { beforeAll, describe, expect, it } from '@jest/globals'
import type { TypedUser } from 'payload'

import { applyEntries, planEntries } from '../../helpers/anyEntries'
import { describeOnBothDatabases } from '../../helpers/databases'
import { LONG_MS } from '../../helpers/isThorough'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { useTestPayload } from '../../helpers/testPayload'
import { allCells, cellsOf, expectedOf, groups } from './matrixCells'
import type { Cell, Seen } from './matrixCells'
import { bringIntoState, editorAtWork, makeEditor } from './matrixEdits'
import { matrixQuotesSuite } from './matrixQuotes'
import { lookAt, seenOf } from './matrixSeen'
import { wishedPeople, wishOf } from './matrixWishes'

describeOnBothDatabases('a seed after editors', (database) => {
  const payload = useTestPayload(database, newsroomConfig)
  const again = [...wishedPeople, ...allCells.map((cell) => wishOf(cell, 'again'))]
  let user: TypedUser
  /** Applies the changed documents, and tells what was seen of a cell. */
  const applyAgain = async (): Promise<(cell: Cell) => Seen> => {
    const before = await lookAt(payload(), user)
    const planned = await planEntries(payload(), again)
    const applied = await applyEntries(payload(), again, { waitMs: 0 })
    const after = await lookAt(payload(), user)
    return (cell) => seenOf(cell, { planned, applied }, { before, after })
  }

  describe('makes of a field what the three-way rule says:', () => {
    let seenIn: (cell: Cell) => Seen

    // An apply, a round of edits and an apply of other documents for all of it: an article for each cell.
    beforeAll(async () => {
      user = await makeEditor(payload())
      const editor = editorAtWork(payload(), user)
      await applyEntries(payload(), [...wishedPeople, ...allCells.map((cell) => wishOf(cell, 'first'))])
      for (const cell of allCells) await bringIntoState(payload(), editor, cell)
      seenIn = await applyAgain()
    }, LONG_MS)

    it.each(groups)('%s of an article that is %s', (field, state) => {
      const cells = cellsOf(field, state)
      const holder = state === 'locked' ? 'Ève' : undefined

      const seen = cells.map((cell) => [cell.sourceId, seenIn(cell)])

      const expected = cells.map((cell) => [cell.sourceId, expectedOf(cell, { holder })])
      expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(expected))
    })
  })

  it('writes what an editor had open once it is closed, and nothing else', async () => {
    await payload().delete({ collection: 'payload-locked-documents', where: {} })
    const locked = cellsOf('headline', 'locked')
    const others = allCells.filter(({ state }) => state !== 'locked')

    const seenIn = await applyAgain()
    const { run } = await applyEntries(payload(), again)

    expect(locked.map(seenIn)).toEqual(locked.map((cell) => expectedOf(cell)))
    expect(others.map((cell) => seenIn(cell).newVersions)).toEqual(others.map(() => 0))
    expect(run).toBeUndefined()
  })

  it('leaves an editor’s value to readers who mends something else in an article in conflict and publishes it', async () => {
    const editor = editorAtWork(payload(), user)
    const inConflict = groups
      .filter(([field, state]) => field === 'headline' && state !== 'draft')
      .flatMap((group) => cellsOf(...group))
      .filter((cell) => expectedOf(cell).waits !== 'nothing')

    for (const { sourceId } of inConflict) await editor.publish(sourceId, { kicker: 'Région' })
    const seenIn = await applyAgain()

    expect(new Set(inConflict.map(({ state }) => state)).size).toBe(5)
    for (const cell of inConflict)
      expect(seenIn(cell)).toMatchObject({
        plan: 'conflict',
        readers: cell.current,
        newVersions: 0,
        waits: cell.desired,
      })
  })

  matrixQuotesSuite(payload)
})
