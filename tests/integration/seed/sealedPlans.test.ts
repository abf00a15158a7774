import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { beforeEach, describe, expect, it } from '@jest/globals'

import { applyDocuments } from '../../../seed/commands/applyDocuments'
import { planDocuments } from '../../../seed/commands/planDocuments'
import { readPlanFile } from '../../../seed/commands/planFile'
import { readDocuments } from '../../../seed/commands/readDocuments'
import { idOfSource } from '../../../seed/desired/sourceId'
import { USUAL_POLICY } from '../../../seed/plan/policy'
import { migrations } from '../../../src/migrations/sqlite'
import { clearSeed } from '../../helpers/clearSeed'
import { describeOnBothDatabases, uriOf } from '../../helpers/databases'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { seedHere } from '../../helpers/seedCli'
import { applySeed, folderOf, rowsAndVersions } from '../../helpers/seedDocuments'
import { revised, smallDocuments } from '../../helpers/smallDocuments'
import { testFolder } from '../../helpers/testFolder'
import { useTestPayload } from '../../helpers/testPayload'
import { strangersSuite } from './strangers'

const withJob = revised(smallDocuments, 'people.yaml', ['Jean Petit', 'Jean Petit, jobTitle: maire'])
const withBoth = revised(withJob, 'gare.yaml', ['kicker: Transports', 'kicker: Rail'])

describeOnBothDatabases('a sealed plan', (database) => {
  const target = database.makeTarget()
  const payload = useTestPayload(database, newsroomConfig, { target, migrations })
  const settings = { VERBATIM_ENV: 'development', DATABASE_URI: uriOf(target) }
  const article = { collection: 'articles', id: idOfSource('gare') } as const
  let folder = ''
  let file = ''

  strangersSuite(payload, settings)

  const run = (...words: string[]) => seedHere([...words, '--from', folder], settings)
  const readersSee = async () => {
    const { docs } = await payload().find({ collection: 'articles', depth: 0, overrideAccess: false })
    return docs[0]
  }

  beforeEach(async () => {
    await clearSeed(payload())
    await applySeed(payload(), smallDocuments)
    folder = await folderOf(withBoth)
    file = path.join(testFolder(), `plan-${randomUUID()}.json`)
  })

  it('is applied where nothing changed, and says what it was made with', async () => {
    const planned = await run('plan', '--out', file, '--on-conflict', 'keep')
    const applied = await run('apply', file, '--yes', '--json')

    expect([planned.code, applied.code]).toEqual([4, 0])
    expect(planned.stderr).toContain(`Next: npm run seed -- apply ${file} --yes --from`)
    expect(JSON.parse(applied.stdout)).toMatchObject({
      asked: { onConflict: 'keep', recreate: false, prune: false, reread: false },
      counts: { update: 2 },
    })
    expect(await readersSee()).toMatchObject({ kicker: 'Rail' })
  })

  it('asks for --yes like any other, and nothing may be added to it', async () => {
    await run('plan', '--out', file)

    const unasked = await run('apply', file)
    const added = await run('apply', file, '--yes', '--prune')

    expect(unasked).toMatchObject({ code: 3, stderr: expect.stringContaining(`apply ${file} --yes`) })
    expect(added).toMatchObject({ code: 2, stderr: expect.stringContaining('--prune can’t be added') })
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2), 'it is not JSON, or was cut off'],

    [
      'of another version',
      (text: string) => text.replace('"version": 1', '"version": 2'),
      'it is of version 2, and this command reads version 1',
    ],
    [
      'changed in one letter of a word',
      (text: string) => text.replace('Rail', 'Raid'),
      'its digest does not fit',
    ],
  ])('that is %s is refused', async (_what, spoil, reason) => {
    await run('plan', '--out', file)
    await writeFile(file, spoil(await readFile(file, 'utf8')))
    const before = await rowsAndVersions(payload())

    const { code, stderr } = await run('apply', file, '--yes')

    expect(code).toBe(1)
    expect(stderr).toMatch(/^PLAN_INVALID: .* can’t be applied: /u)
    expect(stderr).toContain(reason)
    expect(await rowsAndVersions(payload())).toEqual(before)
  })

  it('that is not there is a mistake of the command line', async () => {
    const { code, stderr } = await run('apply', file, '--yes')

    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('there is no plan file') })
  })

  it('can’t be written where there is no folder', async () => {
    const { code, stderr } = await run('plan', '--out', path.join(file, 'plan.json'))

    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('can’t be written (ENOENT)'),
    })
  })

  it('of another database is refused', async () => {
    await seedHere(['plan', '--out', file, '--from', folder])

    const { code, stderr } = await run('apply', file, '--yes')

    expect(code).toBe(1)
    expect(stderr).toMatch(/TARGET_CHANGED: .*not for this database: it was made for file:\//u)
  })

  it('of another copy of the database is refused', async () => {
    await run('plan', '--out', file)
    await clearSeed(payload())
    await applySeed(payload(), smallDocuments)

    const { code, stderr } = await run('apply', file, '--yes')

    expect(code).toBe(1)
    expect(stderr).toContain('its runs are others')
  })

  it('of an empty database is refused once something was seeded', async () => {
    await clearSeed(payload())
    await run('plan', '--out', file)
    await applySeed(payload(), smallDocuments)

    const { code, stderr } = await run('apply', file, '--yes')

    expect(code).toBe(1)
    expect(stderr).toContain('was seeded since it was made')
  })

  it.each([
    ['a database that was seeded', true],
    ['an empty one', false],
  ])('says by which run it was applied, when it is applied once more to %s', async (_what, isSeeded) => {
    if (!isSeeded) await clearSeed(payload())
    await run('plan', '--out', file)
    await run('apply', file, '--yes')
    const { docs } = await payload().find({ collection: 'seed-runs', sort: '-startedAt', limit: 1 })

    const { code, stderr } = await run('apply', file, '--yes')

    expect(code).toBe(1)
    expect(stderr).toContain(`was applied already by the run ${docs[0]?.id ?? ''}.`)
  })

  it('says of which folder it was made, when it is applied with another', async () => {
    await run('plan', '--out', file)
    const other = await folderOf(smallDocuments)

    const { code, stderr } = await seedHere(['apply', file, '--yes', '--from', other], settings)

    expect(code).toBe(1)
    expect(stderr).toContain(`The plan was made of ${folder}, and these are the documents of ${other}.`)
    expect(stderr).toContain(`apply ${file} --yes --from ${folder}`)
  })

  it('is refused where documents say something else now, naming them', async () => {
    await run('plan', '--out', file)
    const text = (withBoth['gare.yaml'] ?? '').replace('kicker: Rail', 'kicker: Villes')
    await writeFile(path.join(folder, 'gare.yaml'), text)

    const { code, stderr } = await run('apply', file, '--yes')

    expect(code).toBe(1)
    expect(stderr).toContain('TARGET_CHANGED: nothing was written. The documents changed')
    expect(stderr).toContain('  gare.txt: gare is another\n')
    expect(await readersSee()).toMatchObject({ kicker: 'Transports' })
  })

  it.each([
    ['its published text', { _status: 'published', byline: 'Une plume' }, false],
    ['its draft', { byline: 'Une plume' }, true],
    ['its published text', { deletedAt: '2030-01-01T00:00:00.000Z' }, false],
  ] as const)('is refused where an editor changed %s since: %j', async (what, data, draft) => {
    await run('plan', '--out', file)
    await payload().update({ ...article, data, draft })

    const { code, stderr } = await run('apply', file, '--yes')

    expect(code).toBe(1)
    expect(stderr).toContain('TARGET_CHANGED: nothing was written. Somebody changed entries')
    expect(stderr).toContain(`  articles gare: ${what}`)
    expect(await payload().count({ collection: 'people', where: { jobTitle: { equals: 'maire' } } })).toEqual(
      {
        totalDocs: 0,
      },
    )
  })

  it('is refused where the seed remembers something else now', async () => {
    await run('plan', '--out', file)
    await applySeed(payload(), withJob)

    const { code, stderr } = await run('apply', file, '--yes')

    expect(code).toBe(1)
    expect(stderr).toContain(
      '  people person:jean-petit: its published text and what the seed remembers of it\n',
    )
  })

  describe('whose target moves while it is applied', () => {
    it('leaves the group of the entry that moved, and keeps what was finished', async () => {
      await run('plan', '--out', file)
      const sealed = await readPlanFile(file)
      const how = { policy: USUAL_POLICY, sealed: { plan: sealed, database: sealed.target.database } }
      const planned = await planDocuments(payload(), await readDocuments(folder), how)
      const onGroup = async (): Promise<void> => {
        await payload().update({ ...article, data: { byline: 'Une plume', _status: 'published' } })
      }

      const {
        counts,
        refused,
        run: id = '',
      } = await applyDocuments(payload(), planned, { waitMs: 0, onGroup })
      const journal = await payload().findByID({ collection: 'seed-runs', id })

      expect(refused).toEqual([
        { sourceId: 'gare', reason: 'somebody changed its published text since the plan was made' },
      ])
      expect(counts).toMatchObject({ update: 1 })
      expect(await readersSee()).toMatchObject({ kicker: 'Transports', byline: 'Une plume' })
      expect(journal).toMatchObject({ status: 'finished', counts: { update: 1 } })
    })
  })
})
