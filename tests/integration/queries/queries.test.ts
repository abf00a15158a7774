import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'

import { describeOnBothDatabases } from '../../helpers/databases'
import { useNewsroom } from '../../helpers/newsroom'
import { queryDocuments } from '../../helpers/queryDocuments'
import { answersSuite } from './answers'
import { endpointSuite } from './endpoint'

describe('each document of docs/queries', () => {
  const schema = buildSchema(readFileSync(path.resolve('schema.graphql'), 'utf8'))

  it.each(queryDocuments)('$name is valid in the committed schema', ({ source }) => {
    expect(validate(schema, parse(source))).toEqual([])
  })

  it.each(queryDocuments)('$name begins with a comment that says what it answers', ({ source }) => {
    expect(source).toMatch(/^# [A-Z]/)
  })
})

describeOnBothDatabases('GraphQL', (database) => {
  const newsroom = useNewsroom(database)

  // First: the answers tell of all that is there.
  answersSuite(newsroom)
  endpointSuite(newsroom)
})
