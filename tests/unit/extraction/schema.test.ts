import { describe, expect, it } from '@jest/globals'

import { extract } from '../../../src/extraction/extract'
import { languageCodes, reasonCodes } from '../../../src/extraction/extraction'
import { extractionSchema, resultErrors, schemaErrors } from './extractionSchema'

const { block, error, lang, quote } = extractionSchema.$defs

// What a printed result holds, as whoever reads it gets it.
const printed = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(extract('« Je reste », a dit Léa Petit.'))) as Record<string, unknown>

describe('the schema of the result', () => {
  it('names the reasons, languages and roles that the code has', () => {
    expect(quote.properties['reason']?.enum).toEqual(reasonCodes)
    expect(lang?.enum).toEqual(languageCodes)
    expect(block.properties['role']?.enum).toEqual(['title', 'lede', 'heading', 'paragraph', 'list'])
    expect(error.properties['code']?.enum).toEqual(['EXTRACT_INPUT_INVALID', 'EXTRACT_INPUT_TOO_LARGE'])
  })

  it('takes a result as it is', () => {
    expect(resultErrors(printed())).toEqual([])
  })

  it.each([
    ['a key that nobody promised', { extra: 1 }],
    ['an offset that is no whole number', { sentences: [{ start: 0.5, end: 3 }] }],
    ['another version', { version: 2 }],
    ['a person without a mention', { people: [{ name: 'A', alternateNames: [], mentions: [] }] }],
    ['an error beside a result', { error: { code: 'USAGE', message: 'a', remedy: 'b', line: 1 } }],
    ['a language without a file', { lang: 'nl' }],
  ])('refuses %s', (_, change) => {
    expect(schemaErrors({ ...printed(), ...change })).not.toEqual([])
  })

  it.each(['people', 'quotes', 'id', 'blocks', 'slips'])('refuses a result without %s', (key) => {
    const { [key]: _, ...rest } = printed()

    expect(schemaErrors(rest)).not.toEqual([])
  })
})
