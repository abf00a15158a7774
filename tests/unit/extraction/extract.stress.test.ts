import { describe, expect, it } from '@jest/globals'

import { extract } from '../../../src/extraction/extract'
import { isAccepted } from '../../../src/extraction/score'
import { resultErrors } from './extractionSchema'
import { frenchCases } from './stressCases'
import { pages } from './stressPages'
import { sourceCases } from './stressSources'

const suites = Object.entries({ frenchCases, sourceCases, pages })

describe.each(suites)('%s', (_, stressCases) => {
  it.each(stressCases.map((stressCase) => [stressCase.what, stressCase] as const))(
    '%s',
    (_what, { lang, quotes, text }) => {
      const result = extract(text, lang && { lang })

      // A speaker that counts as right stands as the case writes it, any other as it was found.
      const said = result.quotes.map(({ speaker, text: words }, index) => {
        const wanted = quotes[index]?.[1] ?? null
        return [words, wanted !== null && isAccepted(speaker, [wanted]) ? wanted : speaker]
      })
      expect(said).toEqual(quotes)
      expect(resultErrors(result)).toEqual([])
    },
  )
})
