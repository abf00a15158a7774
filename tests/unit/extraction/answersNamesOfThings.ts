import type { AnswerCase } from './answersCase'

/** Words that are what something is called, and nobody’s statement; invented. */
export const thingCases: readonly AnswerCase[] = [
  {
    what: 'a paper to which somebody answers',
    text: 'Anne Roche a reçu Luc Gérard. « Je pars », répond-elle au « Courrier de Vérigny ».',
    quotes: [
      {
        text: 'Je pars',
        speaker: 'Anne Roche',
        reason: 'pronoun-after',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'répond-elle',
      },
      {
        text: 'Courrier de Vérigny',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
  {
    what: 'a title behind a colon',
    text: 'Anne Roche dénonce un rapport intitulé : « Les ports de demain ».',
    quotes: [
      {
        text: 'Les ports de demain',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
  {
    what: 'a name behind the word for a thing and an adjective',
    text: 'Hugo Blanc critique un site Internet « La Côte en colère ».',
    quotes: [
      {
        text: 'La Côte en colère',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
  {
    what: 'what things are called, behind an adverb',
    text: 'Les véhicules électriques, appelés aussi « silencieuses », se vendent mal, regrette Rémi Duval.',
    quotes: [
      {
        text: 'silencieuses',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
  {
    what: 'a nickname of two words',
    text: 'Le boxeur Karim Haddad dit « Le Roc » a pris sa retraite.',
    quotes: [
      {
        text: 'Le Roc',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
  {
    what: 'a programme behind the station that sends it',
    text: 'Selon Anne Roche, l’émission de Canal Nord « Matin bleu » a déplu.',
    quotes: [
      {
        text: 'Matin bleu',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
  {
    what: 'who gets something, by a word of the writer',
    text: 'Anne Roche promet un coup de pouce aux « smicards ».',
    quotes: [
      {
        text: 'smicards',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
  {
    what: 'what a heading is about, before a colon',
    text: 'Népal : « La terre tremble encore »\n\nLes secours arrivent au village. Ils sont nombreux et attendus par tous les habitants de la vallée.',
    quotes: [
      {
        text: 'La terre tremble encore',
        speaker: null,
        reason: 'no-cue',
        quotationType: 'fragment',
        status: 'unattributed',
        speakerType: null,
      },
    ],
  },
]
