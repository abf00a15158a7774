import { describe, expect, it } from '@jest/globals'

import { extract } from '../../../src/extraction/extract'
import type { ExtractedQuote } from '../../../src/extraction/extraction'
import { reasonCodes } from '../../../src/extraction/extraction'
import type { TextRange } from '../../../src/text/articleText'
import type { Answer } from './answersCase'
import { accountCases } from './answersAccounts'
import { agentCases } from './answersAgents'
import { clauseCases } from './answersClauses'
import { governorCases } from './answersGovernors'
import { grammarCases } from './answersGrammar'
import { headingCases } from './answersHeadings'
import { inciseCases } from './answersIncises'
import { languageCases } from './answersLanguages'
import { lastMeantCases } from './answersLastMeant'
import { nameCases } from './answersNames'
import { thingCases } from './answersNamesOfThings'
import { neighbourCases } from './answersNeighbours'
import { passageCases } from './answersPassages'
import { pointOfViewCases } from './answersPointsOfView'
import { pronounCases } from './answersPronouns'
import { quotedVerbCases } from './answersQuotedVerbs'
import { reportCases } from './answersReports'
import { sameSourceCases } from './answersSameSource'
import { sourceCases } from './answersSources'
import { subjectCases } from './answersSubjects'
import { termOrSaidCases } from './answersTermOrSaid'
import { turnCases } from './answersTurns'
import { typingCases } from './answersTyping'
import { weighedCases } from './answersWeighed'
import { whoIsMeantCases } from './answersWhoIsMeant'
import { whoseWordCases } from './answersWhoseWords'
import { wordCases } from './answersWords'
import { brokenPromises } from './brokenPromises'

const tables = Object.entries({
  clauseCases,
  pronounCases,
  passageCases,
  headingCases,
  sourceCases,
  nameCases,
  languageCases,
  accountCases,
  pointOfViewCases,
  sameSourceCases,
  inciseCases,
  agentCases,
  reportCases,
  subjectCases,
  governorCases,
  wordCases,
  weighedCases,
  lastMeantCases,
  quotedVerbCases,
  thingCases,
  turnCases,
  typingCases,
  termOrSaidCases,
  neighbourCases,
  whoIsMeantCases,
  grammarCases,
  whoseWordCases,
})

describe.each(tables)('%s', (_, cases) => {
  it.each(cases.map((answerCase) => [answerCase.what, answerCase] as const))(
    '%s',
    (_what, { lang = 'fr', people = [], quotes, slips = [], text }) => {
      const result = extract(text, { lang, people })

      const told = result.quotes.map((quote, index) => askedFor(answerTo(quote, text), quotes[index]))
      expect(told).toEqual(quotes.map(inOrder))
      expect(result.slips.map(({ means, ...range }) => [wordsAt(text, range), means])).toEqual(slips)
      expect(brokenPromises(text, result)).toEqual([])
      for (const quote of result.quotes) expectConfidenceOfStatus(quote)
    },
  )
})

describe('the tables together', () => {
  const answers = tables.flatMap(([, cases]) => cases.flatMap(({ quotes }) => quotes))
  const timesOf = (field: keyof Answer, value: string): number =>
    answers.filter((answer) => answer[field] === value).length

  it.each(reasonCodes)('hold the reason %s twice', (reason) => {
    expect(timesOf('reason', reason)).toBeGreaterThanOrEqual(2)
  })

  it.each([
    ['status', ['attributed', 'review', 'unattributed']],
    ['speakerType', ['person', 'organization', 'group', 'document', 'unknown']],
    ['quotationType', ['statement', 'fragment', 'term']],
  ] as const)('hold each %s', (field, values) => {
    expect(values.filter((value) => timesOf(field, value) === 0)).toEqual([])
  })
})

/** All that a quotation’s row says, in the form of an expected answer. */
function answerTo(quote: ExtractedQuote, text: string): Required<Answer> {
  const { cue, nested, quotationType, reason, speaker, speakerMention } = quote
  return inOrder({
    ...quote,
    text: wordsAt(text, quote),
    speaker,
    reason,
    quotationType,
    cue: cue && wordsAt(text, cue),
    speakerMention: speakerMention && wordsAt(text, speakerMention),
    nested: nested.map((range) => wordsAt(text, range)),
  })
}

const wordsAt = (text: string, { end, start }: TextRange): string => text.slice(start, end)

/** Only what the expected answer speaks of; all of it, where none is expected. */
function askedFor(answer: Answer, expected: Answer | undefined): Partial<Answer> {
  if (expected === undefined) return answer
  return Object.fromEntries(Object.entries(answer).filter(([field]) => field in expected))
}

/** The candidates are compared as a set. */
const inOrder = <Given extends Answer>(answer: Given): Given =>
  answer.candidates === undefined ? answer : { ...answer, candidates: answer.candidates.toSorted() }

function expectConfidenceOfStatus({ confidence, status }: ExtractedQuote): void {
  if (status === 'attributed') expect(confidence).toBeGreaterThanOrEqual(0.85)
  else expect(confidence).toBeLessThan(0.85)
  if (status === 'review') expect(confidence).toBeGreaterThan(0)
  if (status === 'unattributed') expect(confidence).toBe(0)
}
