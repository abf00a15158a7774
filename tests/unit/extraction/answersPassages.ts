import type { AnswerCase } from './answersCase'

/** Where other sentences or other quotations tell who says it; invented. */
export const passageCases: readonly AnswerCase[] = [
  {
    what: 'two quotations with one verb',
    text: 'Julie Carton dénonce « un mépris » et « une insulte » envers les salariés.',
    quotes: [
      {
        text: 'un mépris',
        speaker: 'Julie Carton',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
      },
      {
        text: 'une insulte',
        speaker: 'Julie Carton',
        reason: 'coordinated',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'dénonce',
        continues: null,
      },
    ],
  },
  {
    what: 'a verb that is said once of two people',
    text: 'Léa Petit a dit « oui » et Hugo Blanc « non ».',
    quotes: [
      {
        text: 'oui',
        speaker: 'Léa Petit',
        reason: 'subject-before',
        quotationType: 'fragment',
        cue: 'a dit',
      },
      {
        text: 'non',
        speaker: 'Hugo Blanc',
        reason: 'coordinated',
        quotationType: 'fragment',
        speakerLabel: 'Hugo Blanc',
        cue: 'a dit',
        speakerMention: 'Hugo Blanc',
        candidates: ['Hugo Blanc'],
        continues: null,
      },
    ],
  },
  {
    what: 'two clauses with a verb and a subject each',
    text: 'Anne Roche évoque un « progrès réel », tandis que Hugo Blanc y voit un « recul net ».',
    quotes: [
      {
        text: 'progrès réel',
        speaker: 'Anne Roche',
        reason: 'subject-before',
        quotationType: 'fragment',
        cue: 'évoque',
        about: ['Hugo Blanc'],
      },
      {
        text: 'recul net',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'fragment',
        speakerMention: 'Hugo Blanc',
        about: ['Anne Roche'],
      },
    ],
  },
  {
    what: 'two clauses with a comma between them',
    text: 'Anne Roche dénonce « une fuite », Hugo Blanc salue « un geste rare ».',
    quotes: [
      { text: 'une fuite', speaker: 'Anne Roche', reason: 'subject-before', quotationType: 'fragment' },
      {
        text: 'un geste rare',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'fragment',
        cue: 'salue',
        continues: null,
      },
    ],
  },
  {
    what: 'an interrupted quotation',
    text: '« Je reste », a dit Léa Petit, « mais pas longtemps ».',
    quotes: [
      {
        text: 'Je reste',
        speaker: 'Léa Petit',
        reason: 'subject-after',
        quotationType: 'fragment',
        continues: null,
      },
      {
        text: 'mais pas longtemps',
        speaker: 'Léa Petit',
        reason: 'continues',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'a dit',
        speakerMention: 'Léa Petit',
        continues: 0,
      },
    ],
  },
  {
    what: 'an interrupted quotation with a pronoun, behind another quotation',
    text: 'Marc Delvaux parle d’« échec ». « Nous avons attendu », regrette-t-il, « bien trop longtemps ».',
    quotes: [
      { text: 'échec', speaker: 'Marc Delvaux', reason: 'subject-before', quotationType: 'fragment' },
      {
        text: 'Nous avons attendu',
        speaker: 'Marc Delvaux',
        reason: 'pronoun-after',
        quotationType: 'statement',
        continues: null,
      },
      {
        text: 'bien trop longtemps',
        speaker: 'Marc Delvaux',
        reason: 'continues',
        quotationType: 'statement',
        speakerLabel: 'il',
        continues: 1,
      },
    ],
  },
  {
    what: 'a sentence that is all quotation, behind one by somebody',
    text: '« Je reste au village », a dit Léa Petit. « Le reste ne regarde personne. »',
    quotes: [
      {
        text: 'Je reste au village',
        speaker: 'Léa Petit',
        reason: 'subject-after',
        quotationType: 'statement',
      },
      {
        text: 'Le reste ne regarde personne.',
        speaker: 'Léa Petit',
        reason: 'same-paragraph',
        quotationType: 'statement',
        status: 'attributed',
        cue: null,
        continues: null,
      },
    ],
  },
  {
    what: 'two sentences that are all quotation',
    text: 'Nadia Benali prévient : « La suite sera longue. » « Nous avons le temps. » « Et la loi pour nous. »',
    quotes: [
      {
        text: 'La suite sera longue.',
        speaker: 'Nadia Benali',
        reason: 'subject-before',
        quotationType: 'statement',
      },
      {
        text: 'Nous avons le temps.',
        speaker: 'Nadia Benali',
        reason: 'same-paragraph',
        quotationType: 'statement',
      },
      {
        text: 'Et la loi pour nous.',
        speaker: 'Nadia Benali',
        reason: 'same-paragraph',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'a quotation of several paragraphs, with the verb at its end',
    text: '« La nuit a été longue.\n\n« Personne n’a dormi.\n\n« Nous recommencerons », a conclu Odile Perrin.',
    quotes: [
      {
        text: 'La nuit a été longue.',
        speaker: 'Odile Perrin',
        reason: 'subject-after',
        quotationType: 'statement',
        cue: 'a conclu',
        continues: null,
      },
      {
        text: 'Personne n’a dormi.',
        speaker: 'Odile Perrin',
        reason: 'continues',
        quotationType: 'statement',
        continues: 0,
      },
      {
        text: 'Nous recommencerons',
        speaker: 'Odile Perrin',
        reason: 'continues',
        quotationType: 'statement',
        speakerMention: 'Odile Perrin',
        continues: 1,
      },
    ],
  },
  {
    what: 'a sentence with a verb of saying, before',
    text: 'Annie Colin raconte cette nuit-là. « On a tout laissé sur place. »',
    quotes: [
      {
        text: 'On a tout laissé sur place.',
        speaker: 'Annie Colin',
        reason: 'sentence-before',
        quotationType: 'statement',
        status: 'attributed',
        speakerMention: 'Annie Colin',
        cue: 'raconte',
      },
    ],
  },
  {
    what: 'a paragraph with a verb of saying, before',
    text: 'La tempête a duré trois heures. Un pêcheur, Yves Morand, se souvient.\n\n« La mer était blanche. »',
    quotes: [
      {
        text: 'La mer était blanche.',
        speaker: 'Yves Morand',
        reason: 'sentence-before',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'a sentence about somebody, before',
    text: 'L’entraîneur Karim Saïd était déçu. « On a manqué de tout. »',
    quotes: [
      {
        text: 'On a manqué de tout.',
        speaker: 'Karim Saïd',
        reason: 'next-subject',
        quotationType: 'statement',
        speakerMention: 'Karim Saïd',
        cue: null,
      },
    ],
  },
  {
    what: 'a sentence with a verb of saying, behind',
    text: '« Le feu a pris dans la cave. » Le capitaine Yves Morand détaille une opération difficile.',
    quotes: [
      {
        text: 'Le feu a pris dans la cave.',
        speaker: 'Yves Morand',
        reason: 'next-subject',
        quotationType: 'statement',
        speakerType: 'person',
        speakerMention: 'Yves Morand',
      },
    ],
  },
  {
    what: 'whose finding it is, behind',
    text: '« Les moyens manquent partout. » C’est le constat de Sonia Lopez, infirmière à Lyon.',
    quotes: [
      {
        text: 'Les moyens manquent partout.',
        speaker: 'Sonia Lopez',
        reason: 'label',
        quotationType: 'statement',
        speakerMention: 'Sonia Lopez',
      },
    ],
  },
  {
    what: 'a signature',
    text: '« Je cours depuis toujours, et je continuerai. »\n\nCihan G., 31 ans',
    quotes: [
      {
        text: 'Je cours depuis toujours, et je continuerai.',
        speaker: 'Cihan G.',
        reason: 'label',
        quotationType: 'statement',
        speakerMention: 'Cihan G.',
      },
    ],
  },
  {
    what: 'a signature that says what somebody is',
    text: '« J’ai tout perdu dans l’incendie. »\n\nMarie-Claude, retraitée',
    quotes: [
      {
        text: 'J’ai tout perdu dans l’incendie.',
        speaker: 'Marie-Claude',
        reason: 'label',
        quotationType: 'statement',
        speakerType: 'person',
        cue: null,
        about: [],
      },
    ],
  },
  {
    what: 'a quotation inside a quotation',
    text: '« Il m’a dit “va-t’en” et “ne reviens plus”, alors je suis partie », raconte Inès Moreau.',
    quotes: [
      {
        text: 'Il m’a dit “va-t’en” et “ne reviens plus”, alors je suis partie',
        speaker: 'Inès Moreau',
        reason: 'subject-after',
        quotationType: 'statement',
        nested: ['va-t’en', 'ne reviens plus'],
      },
    ],
  },
  {
    what: 'nobody near',
    text: 'La journée a été longue. « Tout est à refaire depuis le début. »',
    quotes: [
      {
        text: 'Tout est à refaire depuis le début.',
        speaker: null,
        reason: 'no-cue',
        quotationType: 'statement',
        status: 'unattributed',
        speakerLabel: null,
        speakerType: null,
        cue: null,
        speakerMention: null,
        candidates: [],
      },
    ],
  },
  {
    what: 'a slogan on a banner',
    text: 'Sur la place flottait une banderole, « Rendez-nous nos terres et nos rivières maintenant ».',
    quotes: [
      {
        text: 'Rendez-nous nos terres et nos rivières maintenant',
        speaker: null,
        reason: 'no-cue',
        quotationType: 'fragment',
        status: 'unattributed',
        candidates: [],
      },
    ],
  },
]
