import { describe, expect, it } from '@jest/globals'

import { quoteWatchText } from '../../../src/admin/quoteWatchText'

describe('the watch over quotes', () => {
  it.each([
    ['en', 1, false, '1 of 7 would be hidden from readers once this text is published:'],
    ['en', 2, false, '2 of 7 would be hidden from readers once this text is published:'],
    ['en', 1, true, '1 of 7 is hidden from readers:'],
    ['en', 2, true, '2 of 7 are hidden from readers:'],
    ['fr', 1, false, '1 sur 7 serait cachée aux lecteurs si ce texte était publié :'],
    ['fr', 2, false, '2 sur 7 seraient cachées aux lecteurs si ce texte était publié :'],
    ['fr', 1, true, '1 sur 7 est cachée aux lecteurs :'],
    ['fr', 2, true, '2 sur 7 sont cachées aux lecteurs :'],
  ] as const)('says in “%s” of %d lost quotes (published: %s): %s', (...row) => {
    const [language, lost, isPublished, said] = row
    expect(quoteWatchText[language].lost(lost, 7, isPublished)).toBe(said)
  })
})
