import { describe, expect, it } from '@jest/globals'

import { readByItself } from '../../../seed/commands/readByItself'
import { recordedReading } from '../../helpers/readDocuments'

const LINES = 2000
const TRIES = 3

/** Four times the lines take four times as long; what grows by the square takes sixteen times. */
const MOST_GROWTH = 10

/** Below this the clock and the compiler tell more than the text; of the processor’s time. */
const LEAST_MS = 25

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A document of which somebody should look at every quote. */
function filesOf(lines: number, between: string) {
  const text = `Paul Durand : « Je reste ici. »${between}`.repeat(lines)
  const quotes = Array.from({ length: lines }, (_, index) => {
    return { words: 'Je reste ici.', nth: index + 1, status: 'review' as const, speakerLabel: 'Il' }
  })
  return {
    text: { path: 'gare.txt', bytes: encoded(text) },
    reading: { path: 'gare.reading.json', bytes: encoded(recordedReading(text, { quotes })) },
    yaml: undefined,
    people: undefined,
    yamlFile: 'gare.yaml',
    readingFile: 'gare.reading.json',
  }
}

describe('npm run seed -- extract', () => {
  it.each([
    ['lines', '\n'],
    ['one line', ' '],
  ])('takes time in proportion to the questions: %s', (_, between) => {
    let least = Infinity
    for (let tries = 0; tries < TRIES && least >= MOST_GROWTH; tries += 1) {
      const quarter = Math.max(cpuMs(LINES / 4, between), LEAST_MS)
      least = Math.min(least, cpuMs(LINES, between) / quarter)
    }

    expect(least).toBeLessThan(MOST_GROWTH)
  })
})

/** The processor's time: what else runs on the machine doesn't count. */
function cpuMs(lines: number, between: string): number {
  const files = filesOf(lines, between)
  const before = process.cpuUsage()
  const read = readByItself(files, false)
  const { system, user } = process.cpuUsage(before)
  expect(read).toMatchObject({ kind: 'read', quotes: lines })
  expect(read.kind === 'read' ? read.questions.length : 0).toBe(lines)
  return (system + user) / 1000
}
