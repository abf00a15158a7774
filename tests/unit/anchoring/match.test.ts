import { describe as suite, expect, it } from '@jest/globals'

import { describe } from '../../../src/anchoring/describe'
import { match } from '../../../src/anchoring/match'
import type { Segment } from '../../../src/anchoring/segment'
import { article, placeOf, segmentOf } from './article'

const first = segmentOf('honte', 1)
const second = segmentOf('honte', 2)

suite('match', () => {
  it('tells equal words in one sentence apart by what stands around them', () => {
    expect(match(article, { ...first, start: null, end: null })).toEqual({
      kind: 'anchored',
      ...placeOf('honte', 1),
    })
    expect(match(article, { ...second, start: null, end: null })).toEqual({
      kind: 'anchored',
      ...placeOf('honte', 2),
    })
  })

  it('stays anchored when the text before it grows', () => {
    const inserted = 'Un nouveau paragraphe, avec « honte » dedans.\n'

    const found = match(inserted + article, second)

    expect(found).toEqual({
      kind: 'anchored',
      start: second.start + inserted.length,
      end: second.end + inserted.length,
    })
  })

  it('stays anchored when one side is rewritten', () => {
    const revised = article.replace('du maire, surtout', 'de la maire, notamment')

    expect(match(revised, second)).toEqual({ kind: 'anchored', ...placeOf('honte', 2) })
  })

  it('tells the one that is left from the one that was rewritten', () => {
    const revised = article.replace('« honte » et la', '« gêne » et la')

    expect(match(revised, second)).toMatchObject({ kind: 'anchored', start: revised.indexOf('honte') })
    // Equal words, but others around them: an editor is told, nothing is taken for granted.
    expect(match(revised, first)).toMatchObject({ kind: 'moved', start: revised.indexOf('honte') })
  })

  it('tells places apart by most of the context when no side agrees in full', () => {
    const revised = article.replace('a dénoncé la', 'dénonce la').replace('maire, surtout', 'maire, au moins')

    expect(match(revised, first)).toMatchObject({ start: revised.indexOf('honte') })
    expect(match(revised, second)).toMatchObject({ start: revised.lastIndexOf('honte') })
  })

  it('is moved when the words stand elsewhere, among others', () => {
    const { exact, prefix, suffix } = segmentOf('pluie battante')

    expect(match(`Sous une ${exact}, tout a recommencé.`, { exact, prefix, suffix })).toEqual({
      kind: 'moved',
      start: 9,
      end: 23,
    })
  })

  it('is ambiguous when several places agree equally, and says which', () => {
    const twice = 'Elle dit « oui ». Elle dit « oui ».'

    expect(match(twice, { exact: 'oui', prefix: 'Elle dit « ', suffix: ' ».' })).toEqual({
      kind: 'ambiguous',
      candidates: [
        { start: 11, end: 14 },
        { start: 29, end: 32 },
      ],
    })
  })

  it('offers all places when none agrees enough', () => {
    const wanted = { exact: 'oui', prefix: 'tout autre chose « ', suffix: ' » et la suite' }

    expect(match('« oui », « oui » ou « oui »', wanted)).toMatchObject({
      kind: 'ambiguous',
      candidates: { length: 3 },
    })
  })

  it('lets a position decide between equals only when it hits one exactly', () => {
    const twice = 'oui, oui'

    expect(match(twice, { exact: 'oui', start: 5, end: 8 })).toEqual({ kind: 'anchored', start: 5, end: 8 })
    expect(match(twice, { exact: 'oui', start: 4, end: 7 })).toMatchObject({ kind: 'ambiguous' })
  })

  it('is moved where only the position tells a place from others', () => {
    const wanted = { exact: 'oui', prefix: 'rien de tout cela ', suffix: ' ni de ceci', start: 5, end: 8 }

    expect(match('oui, oui', wanted)).toEqual({ kind: 'moved', start: 5, end: 8 })
  })

  it('prefers context to position', () => {
    const wanted = { exact: 'oui', prefix: 'Lundi : ', suffix: '', start: 8, end: 11 }

    expect(match('Mardi : oui. Lundi : oui.', wanted)).toEqual({ kind: 'anchored', start: 21, end: 24 })
  })

  it('does not take a short side at the edge of a text for proof', () => {
    const title = describe('« Assez » !\nLe maire a démissionné hier soir.', { start: 2, end: 7 })

    expect(match('Elle a répété « Assez » devant la mairie.', title)).toMatchObject({ kind: 'moved' })
  })

  it('takes words alone for anchored where they stand once', () => {
    expect(match(article, { exact: 'pluie battante' })).toEqual({
      kind: 'anchored',
      ...placeOf('pluie battante'),
    })
  })

  it('does not find words inside a longer word', () => {
    expect(match('une partie, à part', { exact: 'part' })).toEqual({ kind: 'anchored', start: 14, end: 18 })
    expect(match('une partie', { exact: 'art' })).toEqual({ kind: 'orphaned' })
    expect(match('état, l’état 𝒳état', { exact: 'état', start: 7, end: 11, prefix: 'l’' })).toMatchObject({
      start: 8,
    })
  })

  it('finds part of a word that was described as such', () => {
    const text = 'Il parle de défaire et de refaire.'

    expect(match(text, describe(text, { start: 28, end: 33 }))).toEqual({
      kind: 'anchored',
      start: 28,
      end: 33,
    })
  })

  it.each([
    ['words that are gone', 'tout autre'],
    ['another apostrophe', "aujourd'hui"],
    ['a letter taken apart', 'e\u0301té'],
    ['no words', ''],
    ['words longer than the text', article.repeat(2)],
  ])('is orphaned for %s', (_, exact) => {
    expect(match(article, { exact })).toEqual({ kind: 'orphaned' })
  })

  it('takes linear time where text, words and context repeat one letter', () => {
    const size = 1_000_000
    const wanted: Segment = {
      exact: 'a'.repeat(size / 2),
      prefix: 'a'.repeat(size),
      suffix: 'a'.repeat(size),
      start: 500,
      end: 500 + size / 2,
    }
    const startedAt = performance.now()

    expect(match('a'.repeat(size), wanted)).toMatchObject({ kind: 'anchored', start: 500 })

    // Quadratic time would be days.
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  })
})
