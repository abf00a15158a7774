import { beforeEach, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { acquireLease, whileRenewed } from '../../../seed/store/lease'
import { clearSeed } from '../../helpers/clearSeed'
import { describeOnBothDatabases, uriOf } from '../../helpers/databases'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { applySeed, folderOf, rowsAndVersions } from '../../helpers/seedDocuments'
import { smallDocuments } from '../../helpers/smallDocuments'
import { useTestPayload } from '../../helpers/testPayload'
import { useSeedProcess } from '../../helpers/useSeedProcess'

describeOnBothDatabases('runs of a seed', (database) => {
  const target = database.makeTarget()
  const payload = useTestPayload(database, newsroomConfig, { target })
  const startSeed = useSeedProcess(uriOf(target))

  beforeEach(() => clearSeed(payload()))

  const runs = async () => {
    const { docs } = await payload().find({ collection: 'seed-runs', sort: 'startedAt' })
    return docs.map(({ status }) => status)
  }
  const holdLease = (expiresInMs: number) => {
    const expiresAt = new Date(Date.now() + expiresInMs).toISOString()
    return payload().create({
      collection: 'seed-lease',
      data: { id: 'seed', holder: 'somebody else', token: 'theirs', expiresAt },
    })
  }

  it('say who holds the lease where they may not wait', async () => {
    await holdLease(60_000)

    await expect(applySeed(payload(), smallDocuments, { waitMs: 0 })).rejects.toMatchObject({
      code: 'LEASE_HELD',
      exitCode: 1,
      message: expect.stringContaining('somebody else'),
    })
    expect(await countsOf(payload())).toMatchObject({ articles: 0 })
  })

  it('can be interrupted while they wait', async () => {
    await holdLease(60_000)
    const interrupt = new AbortController()
    const onWait = (): void => interrupt.abort()

    await expect(
      applySeed(payload(), smallDocuments, { signal: interrupt.signal, onWait }),
    ).rejects.toMatchObject({ code: 'INTERRUPTED', exitCode: 130 })
    expect(await runs()).toEqual([])
  })

  it('keep their lease while they do something long beside it, and say when they lost it', async () => {
    const [ours, theirs] = [
      { holder: 'we', leaseMs: 2000, waitMs: 0 },
      { holder: 'they', leaseMs: 2000, waitMs: 3000 },
    ]
    const lease = await acquireLease(payload(), ours)

    const refused = await whileRenewed(payload(), lease, () =>
      acquireLease(payload(), theirs).catch((error: unknown) => error),
    )
    await payload().delete({ collection: 'seed-lease', where: {} })
    const lost = whileRenewed(payload(), lease, () =>
      acquireLease(payload(), { ...theirs, leaseMs: 60_000 }).then(() =>
        acquireLease(payload(), theirs).catch(() => undefined),
      ),
    )

    expect(refused).toMatchObject({ code: 'LEASE_HELD', message: expect.stringContaining('we applies') })
    await expect(lost).rejects.toMatchObject({ code: 'LEASE_HELD' })
  })

  it('take over the lease of a holder that gave no sign in time', async () => {
    await holdLease(-1)

    const result = await applySeed(payload(), smallDocuments, { waitMs: 0 })

    expect(result.counts).toMatchObject({ create: 4 })
    expect((await payload().count({ collection: 'seed-lease' })).totalDocs).toBe(0)
  })

  it('stop before the next group when another took over their lease', async () => {
    const data = { token: 'theirs', holder: 'somebody else' }
    const onGroup = async (): Promise<void> => {
      await payload().update({ collection: 'seed-lease', id: 'seed', data })
    }

    await expect(applySeed(payload(), smallDocuments, { onGroup })).rejects.toMatchObject({
      code: 'LEASE_HELD',
      message: expect.stringContaining('somebody else took it over'),
    })
    expect(await countsOf(payload())).toMatchObject({ articles: 0 })
    expect(await runs()).toEqual(['failed'])
  })

  it('stop after the group in hand when they are interrupted, and go on at the next apply', async () => {
    const interrupt = new AbortController()

    await expect(
      applySeed(payload(), smallDocuments, { signal: interrupt.signal, onGroup: () => interrupt.abort() }),
    ).rejects.toMatchObject({ code: 'INTERRUPTED', exitCode: 130 })
    const between = await countsOf(payload())
    await applySeed(payload(), smallDocuments)

    expect(between).toMatchObject({ people: 1, articles: 0 })
    expect(await countsOf(payload())).toMatchObject({ people: 2, articles: 1, quotes: 1 })
    expect(await runs()).toEqual(['interrupted', 'finished'])
  })

  // Last: whoever comes after them needs a new process.
  it('finish what a run that was killed in the middle began, and double nothing', async () => {
    const folder = await folderOf(smallDocuments)
    const killed = startSeed({ folder, hangs: 'after a group', leaseMs: 1000 })
    await killed.begun
    const countsBefore = await countsOf(payload())
    await killed.kill()

    const result = await applySeed(payload(), folder)
    const after = await rowsAndVersions(payload())
    const again = await applySeed(payload(), folder)

    expect(countsBefore).toEqual({ articles: 0, people: 1, quotes: 0, 'seed-entries': 1 })
    expect(await countsOf(payload())).toEqual({ articles: 1, people: 2, quotes: 1, 'seed-entries': 4 })
    expect(result.counts).toMatchObject({ create: 3 })
    expect(await runs()).toEqual(['interrupted', 'finished'])
    const { docs } = await payload().find({ collection: 'seed-runs', sort: 'startedAt' })
    expect(docs.map(({ counts }) => counts)).toMatchObject([{ create: 1 }, { create: 3 }])
    expect(again.run).toBeUndefined()
    expect(await rowsAndVersions(payload())).toEqual(after)
  })

  // MongoDB ends a dead client’s transaction after a minute only, in which it holds up whoever writes there.
  if (database.kind === 'sqlite') {
    it('finish what a run that was killed inside a group began: of that group there is nothing', async () => {
      const folder = await folderOf(smallDocuments)
      const killed = startSeed({ folder, hangs: 'inside a group', leaseMs: 1000 })
      await killed.begun
      await killed.kill()
      const between = await countsOf(payload())

      const result = await applySeed(payload(), folder)

      expect(between).toEqual({ articles: 0, people: 2, quotes: 0, 'seed-entries': 2 })
      expect(result).toMatchObject({ counts: { create: 2 }, refused: [] })
      expect(await countsOf(payload())).toEqual({ articles: 1, people: 2, quotes: 1, 'seed-entries': 4 })
      expect((await payload().countVersions({ collection: 'articles' })).totalDocs).toBe(1)
      expect(await runs()).toEqual(['interrupted', 'finished'])
    })
  }
})

async function countsOf(payload: Payload): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const collection of ['articles', 'people', 'quotes', 'seed-entries'] as const) {
    counts[collection] = (await payload.count({ collection })).totalDocs
  }
  return counts
}
