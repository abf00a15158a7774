import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { extract } from '../../../src/extraction/extract'
import { EXTRACTOR_VERSION } from '../../../src/extraction/extractorVersion'
import { newsOf } from './longTexts'
import { frenchCases } from './stressCases'
import { pages } from './stressPages'
import { sourceCases } from './stressSources'

/** For each version of the extractor the digest of what it says of the texts of these tests. */
const file = path.resolve('tests/unit/extraction/recordedAnswers.json')

/** After a look at why: RECORD_ANSWERS=1 npm test -- extractorVersion */
const isToRecord = process.env['RECORD_ANSWERS'] === '1'

const languages = ['fr', 'en', 'de'] as const

function digestOfAnswers(): string {
  const texts = [...frenchCases, ...sourceCases, ...pages].map(({ lang, text }) => ({ lang, text }))
  const long = languages.map((lang) => ({ lang, text: newsOf('\n', lang)(3000) }))
  const hash = createHash('sha256')
  for (const { lang, text } of [...texts, ...long]) {
    hash.update(JSON.stringify(extract(text, lang && { lang })))
  }
  return hash.digest('hex')
}

function recordedAnswers(): Readonly<Record<string, string>> {
  if (!existsSync(file)) return {}
  // The file is this test’s own.
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>
}

describe('the extractor', () => {
  it('counts its version up when it answers differently', () => {
    const digest = digestOfAnswers()
    if (isToRecord) {
      const recorded = { ...recordedAnswers(), [EXTRACTOR_VERSION]: digest }
      writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`)
    }

    const isSame = recordedAnswers()[EXTRACTOR_VERSION] === digest

    expect(isSame ? 'the answers that were recorded' : DIFFERENT).toBe('the answers that were recorded')
  })
})

const DIFFERENT = [
  'The extractor answers differently: raise EXTRACTOR_VERSION (src/extraction/extractorVersion.ts) and record what it',
  `says now: RECORD_ANSWERS=1 npm test -- extractorVersion. If only the texts of these tests changed, or version`,
  `${EXTRACTOR_VERSION} was never given out, record it without raising.`,
].join(' ')
