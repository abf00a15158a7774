import type { AnswerCase } from './answersCase'

/** Whom a pronoun means; invented. */
export const pronounCases: readonly AnswerCase[] = [
  {
    what: 'a pronoun that a hyphen ties to its verb',
    text: 'Hélène Marchand a visité l’usine. « Les emplois seront sauvés », a-t-elle promis.',
    quotes: [
      {
        text: 'Les emplois seront sauvés',
        speaker: 'Hélène Marchand',
        reason: 'pronoun-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'elle',
        speakerType: 'person',
        cue: 'a-t-elle promis',
        speakerMention: 'elle',
        candidates: ['Hélène Marchand'],
      },
    ],
  },
  {
    what: 'a pronoun that is written without its first hyphen',
    text: 'Marc Delvaux est rentré de Lyon. « Rien n’est encore signé », a t-il ajouté.',
    quotes: [
      {
        text: 'Rien n’est encore signé',
        speaker: 'Marc Delvaux',
        reason: 'pronoun-after',
        quotationType: 'statement',
        speakerLabel: 'il',
        speakerMention: 'il',
      },
    ],
  },
  {
    what: 'a pronoun before its verb',
    text: 'Marc Delvaux est rentré tard. Il juge la situation « intenable ».',
    quotes: [
      {
        text: 'intenable',
        speaker: 'Marc Delvaux',
        reason: 'pronoun-before',
        quotationType: 'fragment',
        status: 'attributed',
        speakerLabel: 'Il',
        cue: 'juge',
        speakerMention: 'Il',
      },
    ],
  },
  {
    what: 'the pronoun of whoever can be it by gender',
    text: 'Sophie Lemaire et Hugo Blanc ont débattu hier. « Vous mentez encore », a-t-il répété.',
    quotes: [
      {
        text: 'Vous mentez encore',
        speaker: 'Hugo Blanc',
        reason: 'pronoun-after',
        quotationType: 'statement',
        speakerLabel: 'il',
      },
    ],
  },
  {
    what: 'in whose eyes it is so',
    text: 'Julie Carton a claqué la porte. À ses yeux, « le débat est clos ».',
    quotes: [
      {
        text: 'le débat est clos',
        speaker: 'Julie Carton',
        reason: 'pronoun-before',
        quotationType: 'fragment',
        cue: 'À ses yeux',
      },
    ],
  },
  {
    what: 'a question, which somebody should look at',
    text: 'Léa Petit a-t-elle dit que le pont était « dangereux » ?',
    quotes: [
      {
        text: 'dangereux',
        speaker: 'Léa Petit',
        reason: 'pronoun-before',
        quotationType: 'fragment',
        status: 'review',
      },
    ],
  },
  {
    what: 'two people whom one pronoun can mean',
    text: 'Sophie Lemaire et Claire Aubin ont débattu hier. « Vous mentez encore », a-t-elle répété.',
    quotes: [
      {
        text: 'Vous mentez encore',
        speaker: null,
        reason: 'ambiguous',
        quotationType: 'statement',
        status: 'unattributed',
        speakerLabel: 'elle',
        candidates: ['Claire Aubin', 'Sophie Lemaire'],
      },
    ],
  },
  {
    what: 'a pronoun for two together',
    text: 'Nadia Benali et Sonia Lopez sont ouvrières. « On ne lâchera rien », disent-elles.',
    quotes: [
      {
        text: 'On ne lâchera rien',
        speaker: 'Nadia Benali et Sonia Lopez',
        reason: 'pronoun-after',
        quotationType: 'statement',
        speakerLabel: 'elles',
        speakerType: 'group',
        cue: 'disent-elles',
      },
    ],
  },
]
