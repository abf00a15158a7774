import type { AnswerCase } from './answersCase'

/** What is typed carelessly, and names that lists were short of; invented. */
export const typingCases: readonly AnswerCase[] = [
  {
    what: 'doubled closing marks',
    text: 'Hugo Blanc a salué ’’une victoire collective’’ devant ses soutiens.',
    quotes: [
      {
        text: 'une victoire collective',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'a salué',
      },
    ],
  },
  {
    what: 'doubled marks the wrong way round',
    text: 'Hugo Blanc a salué ’‘une victoire collective’‘ devant ses soutiens.',
    quotes: [
      {
        text: 'une victoire collective',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'a salué',
      },
    ],
  },
  {
    what: 'soft hyphens at the beginning of words',
    text: 'La \u00adpréfecture a \u00addéclaré que « la route est coupée ».',
    quotes: [
      {
        text: 'la route est coupée',
        speaker: 'La préfecture',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'a \u00addéclaré',
        speakerMention: 'La \u00adpréfecture',
      },
    ],
  },
  {
    what: 'a forgotten space before a sentence that begins with one letter',
    text: 'Camille Roy est déçue. « On nous a oubliés », dit-elle.À Paris, Hugo Blanc promet « une réponse rapide ».',
    quotes: [
      {
        text: 'On nous a oubliés',
        speaker: 'Camille Roy',
        reason: 'pronoun-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'elle',
        cue: 'dit-elle',
        candidates: ['Camille Roy'],
      },
      {
        text: 'une réponse rapide',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'promet',
        speakerMention: 'Hugo Blanc',
      },
    ],
  },
  {
    what: 'an initial that is a title, too',
    text: '« La mer nous nourrit », dit Sophie M. Elle ajoute : « Elle nous prend aussi nos fils. »',
    quotes: [
      {
        text: 'La mer nous nourrit',
        speaker: 'Sophie M.',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'dit',
        speakerMention: 'Sophie M.',
      },
      {
        text: 'Elle nous prend aussi nos fils.',
        speaker: 'Sophie M.',
        reason: 'pronoun-before',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'Elle',
        cue: 'ajoute',
        candidates: ['Sophie M.'],
      },
    ],
  },
  {
    what: 'a given name with an accent, and its pronoun',
    text: 'Héloïse Brun écoute Denis Colin. « Le bateau tiendra », promet-elle.',
    quotes: [
      {
        text: 'Le bateau tiendra',
        speaker: 'Héloïse Brun',
        reason: 'pronoun-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'elle',
        cue: 'promet-elle',
        candidates: ['Héloïse Brun', 'Denis Colin'],
      },
    ],
  },
  {
    what: 'a given name alone, which gives an account',
    text: 'Selon Omar, « la nuit était calme ».',
    quotes: [
      {
        text: 'la nuit était calme',
        speaker: 'Omar',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        speakerType: 'person',
        cue: 'Selon',
        speakerMention: 'Omar',
      },
    ],
  },
]
