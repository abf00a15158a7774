import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { conditionPaths, segmentsOf } from '../../../src/access/conditionPaths'
import { relationsIn } from '../../../src/access/relationsIn'

describe('conditionPaths', () => {
  it.each([
    ['a field', { title: { equals: 'x' } }, [['title']]],
    ['a path', { 'author.email': { like: 'x' } }, [['author', 'email']]],
    ['a path as GraphQL spells it', { author__email: { like: 'x' } }, [['author', 'email']]],
    ['several conditions', { a: { equals: 1 }, b: { in: [1, 2] } }, [['a'], ['b']]],
    ['and, or', { or: [{ a: { equals: 1 } }, { and: [{ b: { equals: 1 } }] }] }, [['a'], ['b']]],
    ['GraphQL’s AND, OR', { OR: [{ a: { equals: 1 } }], AND: [{ b: { equals: 1 } }] }, [['a'], ['b']]],
    [
      'any spelling of them',
      { And: [{ a: { equals: 1 } }], oR: [{ 'b.c': { equals: 1 } }] },
      [['a'], ['b', 'c']],
    ],
    [
      'a condition inside an operator',
      { tags: { contains: { name: { equals: 'x' } } } },
      [['tags'], ['tags', 'name']],
    ],
    [
      'a list inside contains',
      { tags: { contains: { and: [{ 'a.b': { equals: 1 } }] } } },
      [['tags'], ['tags', 'a', 'b']],
    ],
    ['nothing', undefined, []],
    ['what is no condition', 'title', []],
  ])('names the paths of %s', (_, where, expected) => {
    expect(conditionPaths(where)).toEqual(expected)
  })

  it('reads a sort without its minus', () => {
    expect(segmentsOf('-author.email')).toEqual(['author', 'email'])
  })
})

describe('relationsIn', () => {
  // What the function looks at; Payload's type of a field holds much more.
  const fields = (list: readonly object[]) => list as unknown as readonly FlattenedField[]
  const users = fields([{ name: 'email', type: 'email' }])
  const posts = fields([
    { name: 'title', type: 'text' },
    { name: 'author', type: 'relationship', relationTo: 'users' },
    { name: 'about', type: 'relationship', relationTo: ['posts', 'users'], hasMany: true },
    { name: 'comments', type: 'join', collection: 'comments', on: 'post' },
    {
      name: 'check',
      type: 'group',
      flattenedFields: fields([{ name: 'by', type: 'relationship', relationTo: 'users' }]),
    },
  ])
  const comments = fields([{ name: 'post', type: 'relationship', relationTo: 'posts' }])
  const fieldsOf = (slug: string) => ({ users, posts, comments })[slug] ?? []
  const names = (path: string) => relationsIn(path.split('.'), posts, fieldsOf).map(({ name }) => name)

  it.each([
    ['title', []],
    ['author', []],
    ['author.id', []],
    ['about.value', []],
    ['author.email', ['author']],
    ['check.by', []],
    ['check.by.email', ['by']],
    ['comments.id', []],
    ['comments.post', ['comments']],
    ['comments.post.title', ['comments', 'post']],
    ['comments.post.author.email', ['comments', 'post', 'author']],
    ['about.author.email', ['about', 'author']],
    ['nothing.of.the.kind', []],
  ])('finds what %s goes through', (path, expected) => {
    expect(names(path)).toEqual(expected)
  })

  it('says where a relation leads', () => {
    expect(relationsIn(['author', 'email'], posts, fieldsOf)).toMatchObject([
      { collections: ['users'], rest: ['email'] },
    ])
  })
})
