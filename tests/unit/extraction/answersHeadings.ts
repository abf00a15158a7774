import type { AnswerCase } from './answersCase'

/** Words that a text quotes twice, in its headings or its body; invented. */
export const headingCases: readonly AnswerCase[] = [
  {
    what: 'a heading with words of the body',
    text: 'Les élus parlent d’un « désastre annoncé depuis longtemps »\n\nLe directeur Michel Roux a évoqué « un désastre annoncé depuis longtemps » devant les élus réunis à la mairie.',
    quotes: [
      {
        text: 'désastre annoncé depuis longtemps',
        speaker: 'Les élus',
        reason: 'subject-before',
        quotationType: 'fragment',
        repeats: 1,
      },
      {
        text: 'un désastre annoncé depuis longtemps',
        speaker: 'Michel Roux',
        reason: 'subject-before',
        quotationType: 'fragment',
        repeats: null,
      },
    ],
  },
  {
    what: 'a heading that says nobody, with words of the body',
    text: '« Le pont tiendra encore dix ans » : la promesse faite à Vérigny\n\nLe préfet est venu. « Le pont tiendra encore dix ans », a assuré Luc Gérard.',
    quotes: [
      {
        text: 'Le pont tiendra encore dix ans',
        speaker: 'Luc Gérard',
        reason: 'heading',
        quotationType: 'statement',
        status: 'attributed',
        cue: null,
        repeats: 1,
      },
      {
        text: 'Le pont tiendra encore dix ans',
        speaker: 'Luc Gérard',
        reason: 'subject-after',
        quotationType: 'statement',
        cue: 'a assuré',
        repeats: null,
      },
    ],
  },
  {
    what: 'a heading that shortens what is said under it, which somebody should look at',
    text: '« On veut des actes avant l’été »\n\nCent personnes ont défilé lundi à Vérigny.\n\n« On veut des actes, et on les veut bien avant l’été », a lancé Nadia Benali.',
    quotes: [
      {
        text: 'On veut des actes avant l’été',
        speaker: 'Nadia Benali',
        reason: 'heading',
        quotationType: 'statement',
        status: 'review',
        cue: null,
        repeats: null,
      },
      {
        text: 'On veut des actes, et on les veut bien avant l’été',
        speaker: 'Nadia Benali',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'the same words again',
    text: 'Léa Petit a répondu : « Nous irons jusqu’au bout. » Elle a répété : « Nous irons jusqu’au bout. »',
    quotes: [
      {
        text: 'Nous irons jusqu’au bout.',
        speaker: 'Léa Petit',
        reason: 'subject-before',
        quotationType: 'statement',
        repeats: null,
      },
      {
        text: 'Nous irons jusqu’au bout.',
        speaker: 'Léa Petit',
        reason: 'pronoun-before',
        quotationType: 'statement',
        speakerLabel: 'Elle',
        repeats: 0,
      },
    ],
  },
]
