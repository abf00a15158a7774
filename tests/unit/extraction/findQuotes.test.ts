import { describe, expect, it } from '@jest/globals'

import { detectLanguage } from '../../../src/extraction/reading/detectLanguage'
import { findQuotes } from '../../../src/extraction/reading/findQuotes'
import type { QuotedSpan } from '../../../src/extraction/reading/quotedSpan'
import { readBlocks } from '../../../src/extraction/reading/readBlocks'

function find(text: string): QuotedSpan[] {
  const lang = detectLanguage(text)
  return findQuotes(text, readBlocks(text, lang), lang)
}

/** The words of each span. */
const wordsIn = (text: string): string[] => find(text).map(({ start, end }) => text.slice(start, end))

const nestedIn = (text: string): string[][] =>
  find(text).map(({ nested }) => nested.map(({ start, end }) => text.slice(start, end)))

describe('findQuotes', () => {
  it.each([
    ['French marks, with every space', '« un », «\u00A0deux\u00A0», «\u202Ftrois\u202F», «quatre»', 4],
    ['English marks', '“un,” and “deux”', 2],
    ['English single marks', '‘un,’ he said. ‘deux’', 2],
    ['German marks', '„un“ und „deux”', 2],
    ['German marks with their points inwards', 'Er sagte »un« und ›deux‹.', 2],
    ['Swiss marks', '«un» und «deux»', 2],
    ['Swedish marks', '”un” och ”deux”', 2],
    ['straight marks', '"un" et "deux"', 2],
    ['straight marks with spaces inside', 'Il dit " un " et " deux ".', 2],
    ['straight single marks', "'un' et 'deux'", 2],
    ['typed marks', "<<un>>, ''deux'' und ,,trois''", 3],
  ])('finds words between %s', (_, text, count) => {
    const words = ['un', 'deux', 'trois', 'quatre'].slice(0, count)

    expect(wordsIn(text).map((found) => found.replace(',', ''))).toEqual(words)
  })

  it('gives places without the marks and the white space inside them, and with them', () => {
    const text = 'Il a dit «\u00A0oui.\u00A0» hier'

    expect(find(text)).toEqual([
      {
        start: 11,
        end: 15,
        outerStart: 9,
        outerEnd: 17,
        nested: [],
        block: 0,
        isClosed: true,
        kind: 'marks',
        continues: null,
      },
    ])
  })

  it.each([
    "L'eau d'aujourd'hui, rock 'n' roll, the '90s and the players' union, Hans' Auto",
    'L’eau d’aujourd’hui, rock ’n’ roll, the ’90s and the players’ union, Hans’ Auto',
    'Il mesure 5\'10" et l\'écran 12" est là.',
    "un po' di 'ndrangheta, l' homme d 'abord",
    'fin » sans début, ni ” ni " non plus',
    '«» « » “” "" \'\'',
    'Un tiret — au milieu — du récit – comme ici – ne parle pas.',
    'a << b',
  ])('finds nothing quoted in %s', (text) => {
    expect(find(text)).toEqual([])
  })

  it.each([
    ['l\'"État" d\'"urgence"', ['État', 'urgence']],
    ['("un") [«deux»] —“trois”—', ['un', 'deux', 'trois']],
    ['“merit system.” He said: "no," again.', ['merit system.', 'no,']],
    ['‘The players’ union is angry,’ she said.', ['The players’ union is angry,']],
    ["'Friends' and 'Family'", ['Friends', 'Family']],
    ['"the 12" record," he said', ['the 12" record,']],
    ['« a »« b »', ['a', 'b']],
    ['« a »et « b »', ['a', 'b']],
    ['"Bonjour"dit-il. Il a dit:"Salut".', ['Bonjour', 'Salut']],
    ['"… et puis" «…»', ['… et puis', '…']],
  ])('reads %s', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  it.each([
    ['« il dit "oui" et “non” »', ['oui', 'non']],
    ['"il dit « oui » hier"', ['oui']],
    ['« a « b » c »', ['b']],
    ["« crier 'Allah' »", ['Allah']],
    ['„so „tief“ da“', ['tief']],
    ['“she said ‘no’ twice”', ['no']],
    ['« a « b « c » » »', ['b « c »', 'c']],
  ])('nests what is quoted inside: %s', (text, nested) => {
    expect(nestedIn(text)).toEqual([nested])
  })

  describe('where a mark is missing', () => {
    it('goes on to the end of the block', () => {
      const [span] = find('Il dit « la suite est. Encore là\n')

      expect(span).toMatchObject({ isClosed: false, start: 9, end: 32, outerEnd: 32 })
    })

    it('ends with the sentence before the next quote of its kind', () => {
      expect(wordsIn('Il dit « la vie. Puis il a crié « bonjour » hier.')).toEqual(['la vie.', 'bonjour'])
      expect(wordsIn('He said “one. Then “two” again.')).toEqual(['one.', 'two'])
    })

    it('lets one mark close two quotes that end together', () => {
      const text = 'Il dit « elle crie : « bonjour ».'

      expect(wordsIn(text)).toEqual(['elle crie : « bonjour'])
      expect(nestedIn(text)).toEqual([['bonjour']])
    })
  })

  describe('through several paragraphs', () => {
    it.each([
      ['«', '« Un.\n« Deux.\n« Trois. » Il se tait.'],
      ['»', '« Un.\n» Deux.\n» Trois. », a-t-il dit.'],
      ['“', '“Un.\n\n“Deux.\n\n“Trois.” He left.'],
      ['"', '"Un.\n"Deux.\n"Trois." He left.'],
      ['no mark', 'Il dit : « Un.\nDeux.\nTrois. » Il se tait.'],
    ])('goes on from span to span where paragraphs begin with %s', (_, text) => {
      const spans = find(text)

      expect(wordsIn(text)).toEqual(['Un.', 'Deux.', 'Trois.'])
      expect(spans.map(({ continues }) => continues)).toEqual([null, 0, 1])
      expect(spans.map(({ block }) => block)).toEqual([0, 1, 2])
      expect(spans.map(({ isClosed }) => isClosed)).toEqual([false, false, true])
    })

    it('goes on with a quotation inside', () => {
      const text = '« Un « a » b.\nDeux "c" », dit-il.'

      expect(wordsIn(text)).toEqual(['Un « a » b.', 'Deux "c"'])
      expect(nestedIn(text)).toEqual([['a'], ['c']])
    })

    it('does not go on where the next paragraph opens a quote of its own', () => {
      expect(find('« Un.\nIl dit « a ».').map(({ continues }) => continues)).toEqual([null, null])
    })

    it('does not go on past a heading, or for ever', () => {
      expect(wordsIn('« Un.\nUn titre court\nDeux et encore deux », dit-il.')).toEqual(['Un.'])
      expect(wordsIn(`« Un.\n${'Encore un.\n'.repeat(12)}Deux », dit-il.`)).toEqual(['Un.'])
    })

    it('ends at a mark that a line begins with', () => {
      expect(wordsIn('« Un.\n», dit-il.\nAutre chose » ici.')).toEqual(['Un.'])
    })
  })

  describe('in dialogue', () => {
    it('takes what follows the dash, without who says it', () => {
      const text =
        '— Tu viens ? demanda Marie.\n— Je viens, dit-il.\n— Bon, répondit-elle en souriant.\nIl sortit.'

      expect(wordsIn(text)).toEqual(['Tu viens ?', 'Je viens', 'Bon'])
      expect(find(text)[1]).toMatchObject({ kind: 'dash', block: 1, outerStart: 28, start: 30, outerEnd: 38 })
    })

    it.each([
      ['French commas', '— Je viens, dit-il, mais demain.', ['Je viens', 'mais demain.']],
      ['a full stop', '— Je viens, a-t-il dit. Tu restes ?', ['Je viens', 'Tu restes ?']],
      ['Spanish dashes', '—Hola —dijo Juan—. ¿Qué tal?', ['Hola', '¿Qué tal?']],
      ['Italian dashes', '– Ciao – disse Maria. – Come stai?', ['Ciao', 'Come stai?']],
    ])('goes on after %s around who says it', (_, text, words) => {
      expect(wordsIn(text)).toEqual(words)
      expect(find(text).map(({ continues }) => continues)).toEqual([null, 0])
    })

    it('leaves out what is told after the speech', () => {
      expect(wordsIn('— Je viens, dit-il en se levant. La porte claqua.')).toEqual(['Je viens'])
    })

    it.each([
      ['a question inside', '— Vraiment, vient-il ?', ['Vraiment, vient-il ?']],
      ['what somebody says between dashes', '—Hoy —creo— ¿vendrá?', ['Hoy —creo— ¿vendrá?']],
    ])('takes %s for speech', (_, text, words) => {
      expect(wordsIn(text)).toEqual(words)
    })

    it('nests what is quoted in speech', () => {
      const text = '— Il a dit « viens », répondit-il.\nEt « fin ».'

      expect(wordsIn(text)).toEqual(['Il a dit « viens »', 'fin'])
      expect(nestedIn(text)).toEqual([['viens'], []])
    })

    it.each([
      ['list items', '– premier ;\n– second ;\n– dernier.', []],
      ['news in brief', '– 3 morts.\n– La France a dit « non ».', ['non']],
      ['items behind long dashes', '— Trois morts à Lyon.\n— Grève à Paris.', []],
      ['a signature', '« La vie. »\n— Jean Dupont, maire', ['La vie.']],
      ['a dash before marks', '— « Oui », dit-il.', ['Oui']],
      [
        'marks that the speech cuts in two',
        '— Il a dit « viens, dit-il, vite » hier.',
        ['viens, dit-il, vite'],
      ],
    ])('hears no speech in %s', (_, text, words) => {
      expect(wordsIn(text)).toEqual(words)
    })
  })
})
