import { existsSync } from 'node:fs'
import path from 'node:path'

import { beforeAll, describe, expect, it } from '@jest/globals'

import { goldGroups } from '../../../src/commands/goldGroups'
import { readGold } from '../../../src/commands/readGold'
import type { GroupScore } from '../../../src/commands/scoreGroup'
import { scoreGroup } from '../../../src/commands/scoreGroup'
import { leaveOutExtra } from '../../helpers/leftOut'

const folder = path.resolve('../shared/extraction')
const isThere = existsSync(folder)
if (!isThere) {
  leaveOutExtra(
    'the scores on annotated texts',
    'Put the texts into ../shared/extraction (docs/extraction.md)',
  )
}

/** What the rules must reach on the texts they were written on. */
const describeWithData = isThere ? describe : describe.skip

describeWithData('on the annotated texts', () => {
  const scores = new Map<string, GroupScore>()
  beforeAll(async () => {
    for (const group of goldGroups(await readGold(folder))) scores.set(group.group, scoreGroup(group))
  })

  const scoreOf = (group: string): GroupScore => {
    const score = scores.get(group)
    if (score === undefined) throw new Error(`There is no ${group}.jsonl.`)
    return score
  }

  it('French news: spans, speakers and who may be shown without a look', () => {
    const news = scoreOf('fr-wikinews.dev')

    expect(news.spans.f1).toBeGreaterThanOrEqual(0.99)
    expect(news.speakers.share).toBeGreaterThanOrEqual(0.85)
    expect(news.speakersByVia['pronoun']?.share).toBeGreaterThanOrEqual(0.65)
    expect(news.attributedPrecision.share).toBeGreaterThanOrEqual(0.94)
    expect(news.coverage.share).toBeGreaterThanOrEqual(0.75)
    expect(news.termsWithSpeaker.right).toBeLessThanOrEqual(3)
  })

  it('the sample document: every speaker', () => {
    const { spans, speakers } = scoreOf('seed.dev')

    expect(spans).toMatchObject({ gold: 7, found: 7, right: 7 })
    expect(speakers).toMatchObject({ right: 7, all: 7 })
  })

  it('single sentences in six languages: spans and speakers', () => {
    const { spans, speakers } = scoreOf('pud.dev')

    expect(spans.f1).toBeGreaterThanOrEqual(0.99)
    expect(speakers.share).toBeGreaterThanOrEqual(0.75)
  })
})
