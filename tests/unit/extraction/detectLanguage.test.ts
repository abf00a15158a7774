import { describe, expect, it } from '@jest/globals'

import { detectLanguage } from '../../../src/extraction/reading/detectLanguage'

describe('detectLanguage', () => {
  it.each([
    ['fr', 'Le maire a déclaré que la ville ne paierait pas.'],
    ['en', 'The mayor said that the city would not pay for it.'],
    ['de', 'Der Bürgermeister sagte, dass die Stadt nicht zahlen werde.'],
    ['es', 'El alcalde dijo que la ciudad no pagaría por ello.'],
    ['it', 'Il sindaco ha detto che la città non pagherà per questo.'],
    ['pt', 'O prefeito disse que a cidade não pagaria por isso.'],
    ['fr', 'En réponse, l’Équateur lui a accordé l’asile.'],
    ['es', '¿Mañana?'],
    ['de', '„Straße“'],
    ['en', 'Don’t panic!'],
    ['en', 'Tom’s cat'],
    ['fr', '« Çà et là »'],
    ['fr', '« Non », dit Paul Roy.'],
    ['fr', '« Non », dit-il.'],
    ['fr', '« Merci ! »'],
    ['it', '« No », ha detto Anna.'],
    ['es', '«No», dijo Ana.'],
    ['de', '»Nein«, sagte er.'],
    ['pt', '“Não”, disse Ana.'],
    ['en', '“No,” said Ann.'],
  ])('tells %s: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang)
  })

  it.each(['', '123', 'Xyz', '\uD800'])('takes %j for French', (text) => {
    expect(detectLanguage(text)).toBe('fr')
  })

  it('goes by how the text begins', () => {
    expect(
      detectLanguage('The mayor said that he would. '.repeat(200) + 'Le maire a dit que non. '.repeat(900)),
    ).toBe('en')
  })
})
