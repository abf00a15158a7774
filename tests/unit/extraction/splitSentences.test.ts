import { describe, expect, it } from '@jest/globals'

import type { LanguageCode } from '../../../src/extraction/extraction'
import { findQuotes } from '../../../src/extraction/reading/findQuotes'
import { readBlocks } from '../../../src/extraction/reading/readBlocks'
import { splitSentences } from '../../../src/extraction/reading/splitSentences'

const split = (text: string, lang: LanguageCode): string[] => {
  const blocks = readBlocks(text, lang)
  const sentences = splitSentences(text, blocks, { spans: findQuotes(text, blocks, lang), lang })
  return sentences.map(({ start, end }) => text.slice(start, end))
}

describe('splitSentences', () => {
  it.each<[LanguageCode, string[]]>([
    ['fr', ['Il vient.', 'Elle part !', 'Qui ?', 'Personne…', 'Fin']],
    ['fr', ['(Il rit.)', 'Elle aussi.']],
    ['fr', ['La loi s’applique à X.', 'Musk a répondu.']],
    ['fr', ['Il l’a écrit sur X.', 'Musk a ri.']],
    ['fr', ['Le plan B.', 'Il est prêt.']],
    ['fr', ['Des pommes, etc.', 'Puis il part.']],
    ['en', ['He left the U.S.', 'The end.', 'At 5 p.m.', 'He ate.']],
    ['en', ['He said no.', 'Then he left.']],
    ['de', ['Er wurde 50.', 'Dann ging er.']],
    ['es', ['¿Qué?', '¡No!', 'Dijo que no.']],
  ])('parts sentences (%s): %j', (lang, sentences) => {
    expect(split(sentences.join(' '), lang)).toEqual(sentences)
  })

  it.each<[LanguageCode, string]>([
    ['fr', 'M. Le Pen, Mme. Dupont et le Dr. Y. Martin ont vu J.-M. Le Pen, p. ex. Paris.'],
    ['fr', 'Selon M.Houdré, il y a 1.000 euros et 1.4 % sur arXiv.org et www.Exemple.fr pour B. Obama.'],
    ['fr', 'Il hésite… puis part. et revient ! enfin presque.'],
    ['fr', 'Le texte [...] Fin de la citation (…) Suite.'],
    ['en', 'Mr. Smith Jr. met J. K. Rowling of Acme Inc. in the U.S. Senate, see No. 5.'],
    ['de', 'Am 3. Mai kam die 2. Bundesliga, z. B. Köln, d. h. Friedrich II. Kaiser, zu Dr. Merkel.'],
    ['es', 'El Sr. Pérez y la Dra. Gil viven en EE.UU. desde 1990.'],
    ['it', 'Il dott. Rossi e la sig.ra Bianchi, ecc. sono qui.'],
    ['pt', 'O Sr. Silva e a Dra. Costa moram na Av. Brasil.'],
  ])('leaves together what no full stop ends (%s): %s', (lang, sentence) => {
    expect(split(sentence, lang)).toEqual([sentence])
  })

  it.each<[LanguageCode, string[]]>([
    ['fr', ['Il a dit : « Je pars. C’est tout ! »', 'Le maire reste.']],
    ['fr', ['« Je pars. C’est tout. », dit-il.', 'Elle reste.']],
    ['fr', ['« C’est tout ! » dit le maire.', '« Non. »', '« Si. »', 'Elle reste.']],
    ['fr', ['« Quoi ? » — Jean Dupont']],
    ['fr', ['Le film « Tout. » de Dupont']],
    ['fr', ['Selon lui, « il part ».', 'Le maire reste.']],
    ['en', ['“Why?” Obama asked.', '“Why?”', 'He left.']],
    ['en', ['"No." "Yes."'.slice(0, 5), '"Yes."', 'He said so.']],
    ['de', ['„Wirklich?“ fragte er.', 'Sie nickte.']],
  ])('ends none inside a quotation (%s): %j', (lang, sentences) => {
    expect(split(sentences.join(' '), lang)).toEqual(sentences)
  })

  it('parts sentences where the space was forgotten', () => {
    expect(split('Selon lui, « il part ».Pour le maire, c’est fini.Rien ne va.', 'fr')).toEqual([
      'Selon lui, « il part ».',
      'Pour le maire, c’est fini.',
      'Rien ne va.',
    ])
  })

  it('leaves the dash behind a dateline out', () => {
    expect(split('22 mai 2012. - Le lancement a réussi.', 'fr')).toEqual([
      '22 mai 2012.',
      'Le lancement a réussi.',
    ])
  })

  it('ends a sentence with its block, stop or not', () => {
    expect(split('Un titre\nUne phrase qui est plus longue\n\nfin', 'fr')).toEqual([
      'Un titre',
      'Une phrase qui est plus longue',
      'fin',
    ])
  })
})
