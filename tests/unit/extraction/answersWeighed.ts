import type { AnswerCase } from './answersCase'

const term = { speaker: null, reason: 'term', quotationType: 'term' } as const

/** Short quotations that no single word tells from terms: all that stands around them does. */
export const weighedCases: readonly AnswerCase[] = [
  {
    what: 'a word behind who says what stands before it',
    text: '« Tout va bien ici », écrit Anne Roche dans un « message » accompagné d’une photo.',
    quotes: [
      {
        text: 'Tout va bien ici',
        speaker: 'Anne Roche',
        reason: 'subject-after',
        quotationType: 'statement',
      },
      { text: 'message', ...term },
    ],
  },
  {
    what: 'what letters in brackets stand for',
    text: 'Luc Gérard a annoncé lundi la création d’un parti, le Bloc du Nord (BDN, « Union des ports »), au congrès.',
    quotes: [{ text: 'Union des ports', ...term }],
  },
  {
    what: 'what a thing is made for',
    text: 'Le satellite va commencer une manœuvre pour tenter de les « peser ».',
    quotes: [{ text: 'peser', ...term }],
  },
  {
    what: 'few words far behind the verb that reports their clause',
    text: 'Anne Roche, directrice du port, a affirmé, dans une lettre à la mairie, que, contre l’avis du préfet, il y aurait eu un « troisième bateau » dans la rade.',
    quotes: [
      {
        text: 'troisième bateau',
        speaker: 'Anne Roche',
        reason: 'subject-before',
        quotationType: 'fragment',
      },
    ],
  },
  {
    what: 'few words behind a verb that tells it to somebody',
    text: 'Anne Roche a annoncé au Journal du port qu’elle avait obtenu le droit de créer un quai « à la verticale ».',
    quotes: [
      { text: 'à la verticale', speaker: 'Anne Roche', reason: 'subject-before', quotationType: 'fragment' },
    ],
  },
  {
    what: 'what somebody is suspected of',
    text: 'Selon le quotidien, deux hommes suspectés de « recel » ont fui.',
    quotes: [{ text: 'recel', ...term }],
  },
]
