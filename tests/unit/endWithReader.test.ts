import { PassThrough } from 'node:stream'

import { afterEach, describe, expect, it, jest } from '@jest/globals'

import { endWithReader } from '../../src/commands/endWithReader'

describe('a process whose result nobody reads any longer', () => {
  const exit = jest.spyOn(process, 'exit').mockImplementation(() => undefined as never)
  afterEach(() => {
    exit.mockClear()
  })

  const fail = (code: string): void => {
    const stdout = new PassThrough()
    endWithReader(stdout)
    stdout.emit('error', Object.assign(new Error('write'), { code }))
  }

  it('ends without a word', () => {
    fail('EPIPE')

    expect(exit).toHaveBeenCalledWith(0)
  })

  it('does not hide any other error', () => {
    expect(() => fail('EIO')).toThrow('write')
    expect(exit).not.toHaveBeenCalled()
  })
})
