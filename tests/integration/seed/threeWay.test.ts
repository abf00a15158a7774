import { isDeepStrictEqual } from 'node:util'

import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Payload } from 'payload'

import { applyEntries } from '../../helpers/anyEntries'
import { clearSeed } from '../../helpers/clearSeed'
import { describeOnBothDatabases } from '../../helpers/databases'
import { isThorough, LONG_MS } from '../../helpers/isThorough'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { rollBack } from '../../helpers/rollBack'
import { seedContents } from '../../helpers/seedContents'
import { rowsAndVersions } from '../../helpers/seedDocuments'
import { useTestPayload } from '../../helpers/testPayload'
import { editorAtWork, makeEditor } from './matrixEdits'
import { wishedPeople } from './matrixWishes'
import { carryOut, readersSee, storedOf, waitingOf } from './threeWayNewsroom'
import { predict, unordered } from './threeWayRule'
import type { Predicted, Stored, Wish } from './threeWayRule'
import { ROUNDS, stories, wishIn } from './threeWayStories'
import type { Story } from './threeWayStories'
import { wishOf } from './threeWayTexts'

describeOnBothDatabases('whatever editors and documents do', (database) => {
  const payload = useTestPayload(database, newsroomConfig)

  it(
    'every field is what the three-way rule says, a second apply writes nothing, and a rollback leaves what was before',
    async () => {
      const property = fc.asyncProperty(stories, (told) => live(payload(), told))

      // A failure prints its seed and its stories.
      const runs = isThorough ? {} : { seed: 20_26 }
      await fc.assert(property, { numRuns: isThorough ? 100 : 4, endOnFailure: true, ...runs })
    },
    LONG_MS,
  )
})

/** Lives some articles through all rounds, each checked, and takes the last one back. */
async function live(payload: Payload, told: readonly Story[]): Promise<void> {
  await clearSeed(payload)
  const editor = editorAtWork(payload, await makeEditor(payload))
  let bases: readonly (Wish | undefined)[] = told.map(() => undefined)
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [at, { rounds }] of told.entries())
      for (const edit of rounds[round - 1]?.edits ?? [])
        await carryOut(payload, editor, { edit, sourceId: nameOf(at) })
    const wishes = told.map((story) => wishIn(story, round))
    const stored = await all(told, (name) => storedOf(payload, name))
    const predicted = wishes.map((wish, at) => predict(bases[at], stored[at], wish))
    const before = await rowsIn(payload)
    const entries = [
      ...wishedPeople,
      ...wishes.flatMap((wish, at) => (wish ? [wishOf(nameOf(at), wish)] : [])),
    ]

    const { run } = await applyEntries(payload, entries)

    await expectAsPredicted(payload, predicted)
    await expectNothingMore(payload, () => applyEntries(payload, entries))
    bases = predicted.map(({ base }) => base)
    if (round < ROUNDS || run === undefined) continue
    await rollBack(payload, run)
    expect(await rowsIn(payload)).toEqual(before)
    expect((await all(told, (name) => storedOf(payload, name))).map(plain)).toEqual(stored.map(plain))
  }
}

/** Every row; drafts on top are compared by what they say, since one that says nothing else is none. */
async function rowsIn(payload: Payload): Promise<unknown> {
  const { 'newest articles': _, ...rows } = await seedContents(payload)
  return rows
}

const nameOf = (at: number): string => `story-${at}`

async function all<Value>(
  told: readonly unknown[],
  read: (sourceId: string) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = []
  for (const at of told.keys()) values.push(await read(nameOf(at)))
  return values
}

async function expectAsPredicted(payload: Payload, predicted: readonly Predicted[]): Promise<void> {
  const stored = await all(predicted, (name) => storedOf(payload, name))
  const readers = await all(predicted, (name) => readersSee(payload, name))
  const waiting = await all(predicted, (name) => waitingOf(payload, name))
  expect(stored.map(plain)).toEqual(predicted.map((each) => plain(each.stored)))
  expect(readers).toEqual(predicted.map((each) => visible(each.stored)))
  const asked = predicted.map(({ waits }) => waits?.filter(isOfOneOrder).sort())
  expect(waiting.map((paths, at) => asked[at] && paths.filter(isOfOneOrder).sort())).toEqual(asked)
}

async function expectNothingMore(
  payload: Payload,
  apply: () => Promise<{ run: string | undefined }>,
): Promise<void> {
  const before = await rowsAndVersions(payload)
  const { run } = await apply()
  expect(run).toBeUndefined()
  expect(await rowsAndVersions(payload)).toEqual(before)
}

function plain(stored: Stored | undefined): unknown {
  if (stored === undefined) return undefined
  const [main, draft] = [unordered(stored.main), stored.draft && unordered(stored.draft)]
  // Where the draft says what readers have, there is none on top.
  return { ...stored, main, draft: isDeepStrictEqual(draft, main) ? undefined : draft }
}

const visible = (stored: Stored | undefined): unknown =>
  stored?.status === 'p' && !stored.isTrashed ? unordered(stored.main) : undefined

/** Whether a list waits is a matter of its order, too; and a status waits with whatever is in conflict. */
const isOfOneOrder = (path: string): boolean => path === 'headline' || path === 'kicker' || path === 'body'
