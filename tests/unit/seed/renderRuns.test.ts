import { describe, expect, it } from '@jest/globals'

import { renderRuns } from '../../../seed/plan/renderRuns'
import type { ToldRun } from '../../../seed/plan/renderRuns'

const run: ToldRun = {
  id: 'r-1',
  kind: 'apply',
  status: 'finished',
  startedAt: '2026-05-04T10:00:00.123Z',
  finishedAt: '2026-05-04T10:00:01.000Z',
  startedBy: 'anna@desk, process 1',
  documents: ['a.txt', 'b.txt'],
  counts: { create: 2, update: 0, unchanged: 3, proposals: 1 },
  undoes: null,
  rolledBack: 'r-2',
  error: null,
}

describe('the journal as a table', () => {
  it('says of each run when, how it ended and what it did, then who, which documents and what undid it', () => {
    const died = { ...run, id: 'r-0', status: 'failed', finishedAt: null, counts: {}, rolledBack: null }

    expect(renderRuns([run, { ...died, documents: [], error: 'SEED_FAILED: stopped\n  cause: full' }])).toBe(
      [
        'RUN  STARTED (UTC)         ENDED (UTC)           KIND   HOW       ENTRIES',
        'r-1  2026-05-04T10:00:00Z  2026-05-04T10:00:01Z  apply  finished  2 created, 3 unchanged',
        '    by anna@desk, process 1',
        '    documents: a.txt, b.txt',
        '    rolled back by r-2',
        'r-0  2026-05-04T10:00:00Z  -                     apply  failed    -',
        '    by anna@desk, process 1',
        '    error: SEED_FAILED: stopped',
      ].join('\n'),
    )
  })

  it('names five documents and counts the rest', () => {
    const documents = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

    expect(renderRuns([{ ...run, documents }])).toContain('documents: a, b, c, d, e and 2 more')
  })

  it('says so where there is none', () => {
    expect(renderRuns([])).toBe('No runs yet.')
  })
})
