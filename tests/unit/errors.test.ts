import { describe, expect, it } from '@jest/globals'

import { errorTable, VerbatimError } from '../../src/errors'
import { errorTableMarkdown } from '../../src/errorTableMarkdown'
import { formatError } from '../../src/formatError'
import { hideSecrets } from '../../src/hideSecrets'

describe('the error table', () => {
  it.each(Object.entries(errorTable))(
    'says of %s what it means and what to do',
    (code, { exitCode, meaning, remedy }) => {
      expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/)
      expect([1, 2, 3, 4, 130]).toContain(exitCode)
      expect(meaning).toMatch(/\.$/)
      expect(remedy).not.toBe('')
    },
  )

  it('prints as one Markdown row a code', () => {
    const lines = errorTableMarkdown().trimEnd().split('\n')

    expect(lines).toHaveLength(2 + Object.keys(errorTable).length)
    expect(lines).toContain(
      `| \`DECLINED\` | 3 | ${errorTable.DECLINED.meaning} | ${errorTable.DECLINED.remedy} |`,
    )
    for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(5)
  })
})

describe('VerbatimError', () => {
  it('takes exit code and remedy from the table', () => {
    expect(new VerbatimError('LEASE_HELD', 'run 7 is at work')).toMatchObject({
      name: 'VerbatimError',
      code: 'LEASE_HELD',
      message: 'run 7 is at work',
      exitCode: 1,
      remedy: errorTable.LEASE_HELD.remedy,
    })
  })

  it('takes a remedy of its own and a cause', () => {
    const cause = new Error('the cause')

    expect(new VerbatimError('USAGE', 'no such command', { remedy: 'Try plan.', cause })).toMatchObject({
      remedy: 'Try plan.',
      cause,
    })
  })
})

describe('formatError', () => {
  it('prints code, message, causes and remedy, without a stack', () => {
    const cause = new Error('connect failed\n  at somewhere', { cause: new Error('ECONNREFUSED') })
    const error = new VerbatimError('DATABASE_UNREACHABLE', 'no answer from db.example', {
      remedy: 'Start it.',
      cause,
    })

    expect(formatError(error)).toBe(
      [
        'DATABASE_UNREACHABLE: no answer from db.example',
        '  cause: Error: connect failed',
        '  cause: Error: ECONNREFUSED',
        '  remedy: Start it.',
      ].join('\n'),
    )
  })

  it('says what an error and its causes have in common once', () => {
    const refused = new Error('connect ECONNREFUSED 127.0.0.1:1')
    const wrapped = new Error('the driver gave up', {
      cause: new TypeError(refused.message, { cause: refused }),
    })
    const message = `no answer from db.example: ${refused.message}`

    const told = formatError(new VerbatimError('DATABASE_UNREACHABLE', message, { cause: wrapped }))

    expect(told.split('\n').slice(0, -1)).toEqual([
      `DATABASE_UNREACHABLE: ${message}`,
      '  cause: Error: the driver gave up',
    ])
  })

  it('leaves out a cause that is a record without words', () => {
    const cause = new Error('the driver gave up', { cause: new Map([['db.example', 'unknown']]) })

    expect(formatError(new VerbatimError('DATABASE_UNREACHABLE', 'no answer', { cause }))).toBe(
      [
        'DATABASE_UNREACHABLE: no answer',
        '  cause: Error: the driver gave up',
        `  remedy: ${errorTable.DATABASE_UNREACHABLE.remedy}`,
      ].join('\n'),
    )
  })

  it('names a cause that has no message', () => {
    expect(formatError(new VerbatimError('SEED_FAILED', 'stopped', { cause: new RangeError() }))).toContain(
      '  cause: RangeError\n',
    )
  })

  it('keeps the stack of a bug', () => {
    expect(formatError(new TypeError('x is undefined'))).toMatch(/^TypeError: x is undefined\n {4}at /)
  })

  it('prints what is no error at all', () => {
    expect(formatError('gone')).toBe('Error: gone')
  })

  it('ends although an error is its own cause', () => {
    const error = new VerbatimError('SEED_FAILED', 'stopped')
    const outer = new Error('outer', { cause: error })
    Object.defineProperty(error, 'cause', { value: outer })

    expect(formatError(error)).toContain('cause: Error: outer')
  })

  it.each([
    ['mongodb://writer:pass-word@db.example/news', 'mongodb://***@db.example/news'],
    ['"mongodb+srv://w:p@ss/w@a.example/news" and', '"mongodb+srv://***@a.example/news" and'],
    ['https://news.example/a?b=c', 'https://news.example/a?b=c'],
  ])('hides secrets: %s', (text, hidden) => {
    expect(hideSecrets(text)).toBe(hidden)
    expect(formatError(new VerbatimError('ENV_INVALID', text))).toContain(hidden)
  })
})
