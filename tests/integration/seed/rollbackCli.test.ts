import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'

import { newDataDir, seedHere } from '../../helpers/seedCli'
import { folderOf } from '../../helpers/seedDocuments'
import { revised, smallDocuments } from '../../helpers/smallDocuments'

const listed = z.object({
  version: z.literal(1),
  runs: z.array(z.object({ id: z.string(), kind: z.string(), rolledBack: z.string().nullable() })),
})

describe('npm run seed -- rollback', () => {
  it('shows what it would do, asks, does it, and then finds nothing left', async () => {
    const settings = { DATA_DIR: newDataDir() }
    await seedHere(['apply', '--yes', '--from', await folderOf(smallDocuments)], settings)
    const questions: string[] = []
    const answer = (isYes: boolean) => (question: string) => {
      questions.push(question)
      return Promise.resolve(isYes)
    }

    const declined = await seedHere(['rollback'], settings, answer(false))
    const done = await seedHere(['rollback'], settings, answer(true))
    const journal = listed.parse(JSON.parse((await seedHere(['runs', '--json'], settings)).stdout))
    const [rollback, applied] = journal.runs
    const again = await seedHere(['rollback', applied?.id ?? '', '--yes'], settings)
    const newest = await seedHere(['rollback', '--yes'], settings)

    expect([declined.code, done.code, again.code, newest.code]).toEqual([3, 0, 0, 0])
    expect(declined.stderr).toContain('DECLINED: the run was not rolled back; nothing was written')
    expect(done.stderr).toContain('delete    articles gare\n')
    expect(done.stderr).toContain('\n4 to delete.\n')
    expect(done.stderr.endsWith('Next: npm run seed -- plan\n')).toBe(true)
    expect(done.stdout).toMatch(
      new RegExp(`^Rolled back ${applied?.id ?? ''} in [\\d.]+ s: 4 deleted\\.\n$`, 'u'),
    )
    expect(questions[0]).toMatch(/^Roll back the run [\da-f-]+ in trial · file:.*\?$/u)
    expect(journal.runs.map(({ kind }) => kind)).toEqual(['rollback', 'apply'])
    expect(applied?.rolledBack).toBe(rollback?.id)
    expect(again.stdout).toBe(
      `Nothing left to undo of the run ${applied?.id ?? ''}: it was rolled back by ${rollback?.id ?? ''}.\n`,
    )
    expect(newest.stdout).toBe('Nothing to roll back: no apply is left here.\n')
  })

  it('ends with 1 where it leaves something, and says what and why', async () => {
    const settings = { DATA_DIR: newDataDir() }
    await seedHere(['apply', '--yes', '--from', await folderOf(smallDocuments)], settings)
    const changed = revised(smallDocuments, 'people.yaml', ['Jean Petit', 'Jean Petit, jobTitle: maire'])
    await seedHere(['apply', '--yes', '--from', await folderOf(changed)], settings)
    const journal = listed.parse(JSON.parse((await seedHere(['runs', '--json'], settings)).stdout))
    const first = journal.runs[1]?.id ?? ''

    const asText = await seedHere(['rollback', first, '--yes'], settings)
    const asJson = await seedHere(['rollback', first, '--yes', '--json'], settings)

    expect([asText.code, asJson.code]).toEqual([1, 1])
    expect(asText.stdout).toMatch(
      /^Rolled back .*: 3 deleted, 1 left\.\nleave {5}people person:jean-petit: a later run wrote it: /u,
    )
    expect(JSON.parse(asJson.stdout)).toMatchObject({
      version: 1,
      run: first,
      rollback: null,
      counts: { restore: 0, delete: 0, forget: 0, leave: 1 },
      entries: [{ sourceId: 'person:jean-petit', action: 'leave', fields: [] }],
    })
  })

  it('asks nobody where there is no terminal, and says how to go on', async () => {
    const settings = { DATA_DIR: newDataDir() }
    await seedHere(['apply', '--yes', '--from', await folderOf(smallDocuments)], settings)

    const { code, stderr, stdout } = await seedHere(['rollback'], settings)

    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(
      /DECLINED: there is no terminal.*\n {2}remedy: Roll it back with: npm run seed -- rollback [\da-f-]{36} --yes\n$/u,
    )
  })

  it('writes in production only when told to', async () => {
    const uri = `file:${newDataDir()}.db`
    const settings = {
      VERBATIM_ENV: 'production',
      DATABASE_URI: uri,
      PAYLOAD_SECRET: 'a secret that is long enough for a production',
      SERVER_URL: 'https://news.example',
    }

    const { code, stderr } = await seedHere(['rollback', '--yes'], settings)

    expect(code).toBe(3)
    expect(stderr).toContain('If you mean it, run: npm run seed -- rollback --yes --allow-production\n')
  })

  it.each([
    [
      ['rollback', 'no-such-run', '--yes'],
      /USAGE: there is no run “no-such-run” in this environment\n {2}remedy: .*runs/u,
    ],
    [['rollback', '--wait', 'long'], /USAGE: --wait takes a number of seconds, not “long”/u],
    [['runs', '--limit', '0'], /USAGE: --limit takes a number from 1, not “0”/u],
  ])('%j is a usage error', async (words, message) => {
    const { code, stderr } = await seedHere(words)

    expect({ code, isTold: message.test(stderr) }).toEqual({ code: 2, isTold: true })
  })

  it('lists no runs where there are none', async () => {
    const { code, stdout } = await seedHere(['runs'])

    expect({ code, stdout }).toEqual({ code: 0, stdout: 'No runs yet.\n' })
  })
})
