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
  {
    what: 'one of several, who is no several',
    text: 'Un chauffeur gare son camion. Plus loin, l’un des manifestants filme la scène. « On les a bien eus, les gars », lance-t-il.',
    quotes: [
      {
        text: 'On les a bien eus, les gars',
        speaker: 'l’un des manifestants',
        reason: 'pronoun-after',
        quotationType: 'statement',
        status: 'review',
      },
    ],
  },
  {
    what: 'the only person whom the text names, by what they are',
    text: 'Paul Vernet a fondé la coopérative en 1998. « Nous avons commencé à trois », assure l’entrepreneur.',
    quotes: [
      {
        text: 'Nous avons commencé à trois',
        speaker: 'Paul Vernet',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'one of two people, by what they are',
    text: 'Paul Vernet a fondé la coopérative avec Jean Maury en 1998. « Nous avons commencé à trois », assure l’entrepreneur.',
    quotes: [
      {
        text: 'Nous avons commencé à trois',
        speaker: 'Paul Vernet',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'review',
      },
    ],
  },
  {
    what: 'a pronoun behind a quotation whose own words name who says it',
    text: 'Line Marchand a vu la pièce. « La salle était pleine, a souligné Agnès Bonnet. J’en garde un souvenir fort », s’est-elle rappelé.',
    quotes: [
      {
        text: 'La salle était pleine, a souligné Agnès Bonnet. J’en garde un souvenir fort',
        speaker: 'Agnès Bonnet',
        reason: 'inside-quote',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a place with a small word in its name, which says nothing',
    text: 'Le maire a réuni ses soutiens Porte-de-Versailles. Celui qui était encore ministre s’était emporté en lançant : « Vous ne me ferez pas peur avec vos pancartes. »',
    quotes: [
      {
        text: 'Vous ne me ferez pas peur avec vos pancartes.',
        speaker: 'Le maire',
        reason: 'next-subject',
        quotationType: 'statement',
        status: 'review',
      },
    ],
  },
]
