import type { AnswerCase } from './answersCase'

/** Whom a word means that several can be meant by: who was spoken of last. */
export const lastMeantCases: readonly AnswerCase[] = [
  {
    what: 'whose account the sentence before it is',
    text: 'Selon les pompiers, le hangar n’était pas aux normes. Ils affirment avoir « mis en garde la mairie depuis des années ».',
    quotes: [
      {
        text: 'mis en garde la mairie depuis des années',
        speaker: 'les pompiers',
        reason: 'pronoun-before',
        quotationType: 'fragment',
      },
    ],
  },
  {
    what: 'a role that two hold, by whom the text spoke of last',
    text: 'La maire de Bréhal, Anne Roche, a ouvert le port. La maire de Granval, Jeanne Morel, est venue lundi. Elle reste jusqu’à jeudi.\n\n« Le port sera prêt pour le printemps », souligne la maire.',
    quotes: [
      {
        text: 'Le port sera prêt pour le printemps',
        speaker: 'Jeanne Morel',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'review',
      },
    ],
  },
]
