import { describe, expect, it } from '@jest/globals'

import { extract } from '../../../src/extraction/extract'
import type { LanguageCode } from '../../../src/extraction/extraction'
import { textOfHtml } from '../../../src/extraction/formats/textOfHtml'
import { textOfMarkdown } from '../../../src/extraction/formats/textOfMarkdown'
import { incisesOf, newsOf, repeated, repeatsOf } from './longTexts'

const MEGABYTE = 1_000_000
const TRIES = 3

/** Four times the text takes four times as long; what grows by the square takes sixteen times. */
const MOST_GROWTH = 10

/** Below this the clock and the compiler tell more than the text; of the processor’s time. */
const LEAST_MS = 25

describe('the time of an extraction', () => {
  it.each([
    ['« ', repeated('« ')],
    ['"', repeated('"')],
    ['capitals', repeated('A')],
    ['spaces', repeated(' ')],
    ['newlines', repeated('\n')],
  ])('grows with the text: one megabyte of %s', (_, textOf) => {
    expect(growth(textOf, MEGABYTE)).toBeLessThan(MOST_GROWTH)
  })

  it.each([
    ['apostrophes', repeated("'")],
    ['«a»', repeated('«a»')],
    ['quotes without a full stop', repeated('a : « b » ')],
    ['interrupted quotes', repeated('« a », dit X, ')],
    ['opened marks', repeated('“ a ')],
    ['marks in marks', repeated('« “')],
    ['words that nothing parts', repeated("A-l'")],
    ['M. ', repeated('M. ')],
    ['capitalised words', repeated('Ab ')],
    ['small words', repeated('abc ')],
    ['pronouns', repeated('il elle ')],
    ['cues', repeated('dit-il ')],
    ['one name', repeated('Marie Durand et Paul Durand. ')],
    ['short lines', repeated('a\n')],
    ['dialogue', repeated('— a\n')],
    ['lists', repeated('1. ')],
    ['accents by themselves', repeated('e\u0301')],
    ['lone surrogates', repeated('\uD800')],
    ['news in one line', newsOf(' ')],
    ['incises that are none', incisesOf(', le dit')],
    ['incises', incisesOf(', dit le')],
    ['incises that tell more', incisesOf(', dit Léa, juge')],
    ['incises between dashes', incisesOf(' — dit')],
    ['a dialogue behind typed hyphens', repeated('- Oui, dit-il\n')],
    ['words that are said again', repeatsOf],
  ])('grows with the text: %s', (_, textOf) => {
    expect(growth(textOf, MEGABYTE / 20)).toBeLessThan(MOST_GROWTH)
  })

  it.each<[LanguageCode, string, (length: number) => string]>([
    ['en', 'news', newsOf('\n', 'en')],
    ['en', 'news in one line', newsOf(' ', 'en')],
    ['en', 'apostrophes', repeated("'tis the players' ")],
    ['en', 'incises that are none', incisesOf(', he said')],
    ['de', 'news', newsOf('\n', 'de')],
    ['de', 'news in one line', newsOf(' ', 'de')],
    ['de', 'words that are written together', repeated('Sonderberaterinnenparteichefs ')],
    ['de', 'ordinals', repeated('am 3. Mai ')],
  ])('grows with the text (%s): %s', (lang, _, textOf) => {
    expect(growth(textOf, MEGABYTE / 20, (text) => extract(text, { lang }))).toBeLessThan(MOST_GROWTH)
  })

  it.each([
    ['HTML', textOfHtml, '<p>a<div>b<ruby>c<rt>d'],
    ['HTML', textOfHtml, '<p hidden>a<b style="display:none">b<span>'],
    ['HTML', textOfHtml, '<header><h1>a</h1></header><main>'],
    ['HTML', textOfHtml, '<table><tr><td><nav><ul><li>a'],
    ['Markdown', textOfMarkdown, '---\nkey: a\n'],
    ['Markdown', textOfMarkdown, 'a <del>b <script>c</script>\n\n'],
  ])('grows with the source: %s', (_, textOf, piece) => {
    expect(growth(repeated(piece), MEGABYTE / 4, textOf)).toBeLessThan(MOST_GROWTH)
  })

  it('grows with the text: a megabyte with thousands of people', () => {
    const textOf = newsOf('\n')

    expect(growth(textOf, MEGABYTE)).toBeLessThan(MOST_GROWTH)
    expect(extract(textOf(MEGABYTE / 10)).people.length).toBeGreaterThan(300)
  })
})

describe('an extraction', () => {
  it.each([
    ['letters', repeated('a')],
    ['digits', repeated('1,')],
    ['capitals and hyphens', repeated('A-')],
  ])('takes two megabytes of %s in one word', (_, textOf) => {
    const { sentences } = extract(textOf(2 * MEGABYTE))

    expect(sentences).toEqual([{ start: 0, end: 2 * MEGABYTE }])
  })
})

type Read = (text: string) => unknown

const inFrench: Read = (text) => extract(text, { lang: 'fr' })

/** How many times longer the text takes than a quarter of it; the least of some tries, for a busy machine. */
function growth(textOf: (length: number) => string, length: number, read = inFrench): number {
  let least = Infinity
  for (let tries = 0; tries < TRIES && least >= MOST_GROWTH; tries += 1) {
    const quarter = Math.max(cpuMs(textOf(length / 4), read), LEAST_MS)
    least = Math.min(least, cpuMs(textOf(length), read) / quarter)
  }
  return least
}

/** The processor's time: what else runs on the machine doesn't count. */
function cpuMs(text: string, read: Read): number {
  const before = process.cpuUsage()
  read(text)
  const { system, user } = process.cpuUsage(before)
  return (system + user) / 1000
}
