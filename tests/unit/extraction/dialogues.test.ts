import { describe, expect, it } from '@jest/globals'

import { extract } from '../../../src/extraction/extract'
import type { LanguageCode } from '../../../src/extraction/extraction'

const rolesOf = (text: string, lang: LanguageCode): string[] =>
  extract(text, { lang }).blocks.map(({ role }) => role)

const wordsOf = (text: string, lang: LanguageCode): string[] =>
  extract(text, { lang }).quotes.map(({ text: words }) => words)

describe('a dialogue behind typed hyphens', () => {
  it('is read as one behind dashes', () => {
    const typed = '- Bonjour, dit Léa Petit, je reste ici.\n- Non ! répondit Paul.'

    const { blocks, quotes } = extract(typed, { lang: 'fr' })

    expect(blocks.map(({ role }) => role)).toEqual(['paragraph', 'paragraph'])
    expect(quotes).toMatchObject([
      { text: 'Bonjour', speaker: 'Léa Petit', outerStart: 0, continues: null },
      { text: 'je reste ici.', speaker: 'Léa Petit', continues: 0 },
      { text: 'Non !', speaker: 'Paul', continues: null },
    ])
    expect(quotes.map(({ start }) => start)).toEqual(
      extract(typed.replaceAll(/^-/gmu, '—'), { lang: 'fr' }).quotes.map(({ start }) => start),
    )
  })

  it.each<[LanguageCode, string, string[]]>([
    ['fr', '- Bonjour, dit Léa.\n- Bonsoir, répondit-il.', ['Bonjour', 'Bonsoir']],
    ['fr', 'Elle se leva.\n- Je pars, dit-elle.\nIl sortit.', ['Je pars']],
    ['en', '- I know, said Tom.\n- You do? Ann replied.', ['I know', 'You do?']],
    ['es', '- Ya voy, dijo Juan.\n- ¡Rápido! gritó Ana.', ['Ya voy', '¡Rápido!']],
    ['de', '- Ich gehe, sagte Anna.\n- Nein! rief Paul.', ['Ich gehe', 'Nein!']],
  ])('has its speech (%s): %j', (lang, text, words) => {
    expect(wordsOf(text, lang)).toEqual(words)
  })

  it.each<[LanguageCode, string]>([
    ['fr', '- du pain\n- du lait'],
    ['fr', '- Rester ici.\n- Partir !'],
    ['fr', '- Trois morts à Nice, a indiqué la police.\n- Le chômage baisse, selon l’Insee.'],
    ['fr', '- Jean Martin, juge à Lyon\n- Anne Petit, critique d’art'],
    ['en', '- Prices rose, officials said.\n- Two men died, police said.'],
  ])('is no list (%s): %j', (lang, text) => {
    expect(rolesOf(text, lang)).toEqual(['list', 'list'])
    expect(wordsOf(text, lang)).toEqual([])
  })
})

describe('an incise', () => {
  it.each<[LanguageCode, string, string[]]>([
    ['fr', '— Oui, tonna alors le maire. Vous verrez.', ['Oui', 'Vous verrez.']],
    ['fr', '— Oui, fit Marie en riant, mais demain.', ['Oui', 'mais demain.']],
    ['en', '— Yes, the man whispered, with a smile. You know it.', ['Yes', 'You know it.']],
    ['de', '— Ja, erwiderte sie, mit leiser Stimme. Du weißt es.', ['Ja', 'Du weißt es.']],
    ['es', '—Sí —respondí—. ¿Y usted?', ['Sí', '¿Y usted?']],
    ['it', '– Sì, fece Maria, senza alzarsi. Tu sai.', ['Sì', 'Tu sai.']],
    ['pt', '— Sim, respondeu ela, sem olhar. Você sabe.', ['Sim', 'Você sabe.']],
  ])('is told by the words of its language (%s): %s', (lang, text, words) => {
    expect(wordsOf(text, lang)).toEqual(words)
  })

  it.each<[LanguageCode, string, [speaker: string, ...words: string[]]]>([
    ['fr', '– Rien vu, assure Karim Haddad, gardien.', ['Karim Haddad', 'Rien vu']],
    ['fr', '– Rien, dit Karim Haddad, gardien à Lyon, je dors.', ['Karim Haddad', 'Rien', 'je dors.']],
    ['fr', '– Faux ! réplique sa voisine, Odette Pinson.', ['Odette Pinson', 'Faux !']],
    ['fr', '– Faux ! lance le maire de Lyon, Luc Roy, à la foule.', ['Luc Roy', 'Faux !', 'à la foule.']],
    ['fr', '— Vous étiez là ? demande l’inspecteur Roche, méfiant.', ['Roche', 'Vous étiez là ?']],
    ['es', '—¿Cuándo? —preguntó Marta Gil.', ['Marta Gil', '¿Cuándo?']],
    ['es', '—¿Cuándo? —preguntó Marta Gil—. Dime.', ['Marta Gil', '¿Cuándo?', 'Dime.']],
    ['pt', '— Quando? — perguntou Marta Lima.', ['Marta Lima', 'Quando?']],
  ])('holds what else is told of who speaks (%s): %s', (lang, text, [speaker, ...words]) => {
    const { quotes } = extract(text, { lang })

    expect(quotes.map(({ text: said }) => said)).toEqual(words)
    expect(new Set(quotes.map((quote) => quote.speaker))).toEqual(new Set([speaker]))
  })

  it.each<[LanguageCode, string, string[]]>([
    ['fr', '— Oui ! dit Léa, vite. On part !', ['Oui !', 'vite. On part !']],
    ['fr', '— Viens, dit-il, Paul. On part.', ['Viens', 'Paul. On part.']],
    ['fr', '— Ah ! dit-il, vous voilà.', ['Ah !', 'vous voilà.']],
  ])('ends before what is said (%s): %s', (lang, text, words) => {
    expect(wordsOf(text, lang)).toEqual(words)
  })

  it.each<[LanguageCode, string]>([
    ['fr', '— Paris, Lyon, juge à tout faire, et vous ?'],
    ['fr', '— Vraiment, le dit, le dit, le dit ?'],
  ])('is none where nobody is told (%s): %s', (lang, text) => {
    expect(wordsOf(text, lang)).toEqual([text.slice(2)])
  })
})

describe('a word that begins with an apostrophe', () => {
  it.each<[LanguageCode, string, string[]]>([
    ['pt', "Ele disse 'em casa não se fala disso' ontem.", ['em casa não se fala disso']],
    ['fr', "Il défend une 'cause perdue' à Lyon.", ['cause perdue']],
    ['en', "He fought 'em all 'cause 'twas the players' day.", []],
    ['en', "They said 'we won' and left.", ['we won']],
    ['de', "Er hat's 'raus und 'n Haus.", []],
    ['it', "La 'ndrangheta e un po' di pace.", []],
    ['fr', "Le rock 'n' roll des '90s et de l' homme", []],
  ])('opens a quotation unless its language clips it (%s): %s', (lang, text, words) => {
    expect(wordsOf(text, lang)).toEqual(words)
  })
})
