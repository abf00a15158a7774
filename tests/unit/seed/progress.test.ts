import { PassThrough } from 'node:stream'

import { describe, expect, it } from '@jest/globals'

import { progressBar, progressLines } from '../../../seed/commands/progress'

/** What a terminal is sent. */
function newTerminal() {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 120 })
  return { stream, sent: () => String(stream.read() ?? '') }
}

describe('the progress bar of a terminal', () => {
  it('says what is done, how much of how much, and how fast', () => {
    const { sent, stream } = newTerminal()
    const { clear, tell } = progressBar(stream)

    tell('Writing', 50, 200)
    const shown = sent()
    clear()

    expect(shown).toMatch(/Writing \[={6}-{18}\] 50 of 200 entries, \d+ entries\/s, \d+ s left/u)
  })

  it('leaves nothing of itself on the line when something is said', () => {
    const { sent, stream } = newTerminal()
    const { clear, tell } = progressBar(stream)
    tell('Writing', 50, 200)
    sent()

    clear()

    expect(sent().endsWith('\u001B[1G\u001B[2K')).toBe(true)
  })

  it('stands there again when it goes on, and says what comes next', () => {
    const { sent, stream } = newTerminal()
    const { clear, tell } = progressBar(stream)
    tell('Planning', 100, 100)
    clear()
    sent()

    tell('Planning', 100, 100)
    const again = sent()
    tell('Writing', 0, 10)
    const next = sent()
    clear()

    expect(again).toContain('Planning [')
    expect(next).toContain('Writing [')
    expect(next).toContain('0 of 10 entries')
  })
})

describe('progress where nobody watches', () => {
  it('is a line now and then, each of what has gone on for a while', () => {
    const said: string[] = []
    let now = 0
    const { tell } = progressLines(
      (text) => said.push(text),
      () => now,
    )
    const at = (seconds: number, what: string, done: number): void => {
      now = seconds * 1000
      tell(what, done, 1000)
    }

    at(1, 'Planning', 100)
    at(2, 'Planning', 1000)
    at(30, 'Writing', 1)
    at(39, 'Writing', 300)
    at(40, 'Writing', 400)
    at(41, 'Writing', 500)
    at(51, 'Writing', 900)

    expect(said).toEqual(['Writing: 400 of 1000 entries', 'Writing: 900 of 1000 entries'])
  })
})
