import type { AnswerCase } from './answersCase'

/** Whom a name means, and words that nobody says; invented. */
export const nameCases: readonly AnswerCase[] = [
  {
    what: 'a surname, behind the full name',
    text: 'Ousmane Diallo est arrivé lundi. Diallo a évoqué « un nouveau départ ».',
    quotes: [
      {
        text: 'un nouveau départ',
        speaker: 'Ousmane Diallo',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        speakerLabel: 'Diallo',
        speakerMention: 'Diallo',
      },
    ],
  },
  {
    what: 'two people of one surname',
    text: 'Marie Durand et Paul Durand étaient là. « Rien à dire de plus », a glissé Durand.',
    quotes: [
      {
        text: 'Rien à dire de plus',
        speaker: null,
        reason: 'ambiguous',
        quotationType: 'statement',
        status: 'unattributed',
        speakerLabel: 'Durand',
        cue: 'a glissé',
        speakerMention: 'Durand',
        candidates: ['Marie Durand', 'Paul Durand'],
      },
    ],
  },
  {
    what: 'two people of one surname, and a title',
    text: 'Marie Durand et Paul Durand étaient là. « Rien à dire de plus », a glissé Mme Durand.',
    quotes: [
      {
        text: 'Rien à dire de plus',
        speaker: 'Marie Durand',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        candidates: ['Marie Durand'],
      },
    ],
  },
  {
    what: 'a misspelt surname, which somebody should look at',
    text: 'Hélène Marchand est venue. « Je pars demain », a dit Marchant.',
    slips: [['Marchant', 'Hélène Marchand']],
    quotes: [
      {
        text: 'Je pars demain',
        speaker: 'Hélène Marchand',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'review',
        speakerLabel: 'Marchant',
        speakerMention: 'Marchant',
        candidates: ['Hélène Marchand', 'Marchant'],
      },
    ],
  },
  {
    what: 'a misspelt surname behind selon, which somebody should look at',
    text: 'Volodymyr Zelensky est arrivé. Selon Zelenski, « tout est prêt ».',
    slips: [['Zelenski', 'Volodymyr Zelensky']],
    quotes: [
      {
        text: 'tout est prêt',
        speaker: 'Volodymyr Zelensky',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'review',
        candidates: ['Volodymyr Zelensky', 'Zelenski'],
      },
    ],
  },
  {
    what: 'a surname that differs by a letter, and is somebody else’s',
    text: 'Hélène Marchand et Yves Marchant sont venus. « Rien à dire de plus », a dit Marchant.',
    quotes: [
      {
        text: 'Rien à dire de plus',
        speaker: 'Yves Marchant',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        candidates: ['Yves Marchant'],
      },
    ],
  },
  {
    what: 'to whom it is said, before who says it',
    text: '« Ce que vous dites est faux », a rétorqué à Claire Aubin Hugo Blanc.',
    quotes: [
      {
        text: 'Ce que vous dites est faux',
        speaker: 'Hugo Blanc',
        reason: 'subject-after',
        quotationType: 'statement',
        cue: 'a rétorqué',
        speakerMention: 'Hugo Blanc',
        candidates: ['Hugo Blanc'],
        about: ['Claire Aubin'],
      },
    ],
  },
  {
    what: 'who asks, before who answers',
    text: 'Interrogé par Claire Aubin, Hugo Blanc a répondu : « C’est faux. »',
    quotes: [
      {
        text: 'C’est faux.',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'statement',
        speakerLabel: 'Hugo Blanc',
        about: ['Claire Aubin'],
      },
    ],
  },
  {
    what: 'a surname that is a place, too',
    text: 'Le maire Luc Tours est né à Tours. « J’y reviens toujours », confie Tours.',
    quotes: [
      {
        text: 'J’y reviens toujours',
        speaker: 'Luc Tours',
        reason: 'subject-after',
        quotationType: 'statement',
        speakerLabel: 'Tours',
        speakerType: 'person',
      },
    ],
  },
  {
    what: 'another name of somebody who is known',
    people: [{ name: 'Hélène Marchand', alternateNames: ['la Dame du lac'] }],
    text: '« Je nage chaque matin », sourit la Dame du lac.',
    quotes: [
      {
        text: 'Je nage chaque matin',
        speaker: 'Hélène Marchand',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerType: 'person',
        cue: 'sourit',
        candidates: ['Hélène Marchand'],
      },
    ],
  },
  {
    what: 'a film',
    text: 'Le film « Les Nuits blanches » sortira mercredi en salles.',
    quotes: [
      {
        text: 'Les Nuits blanches',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
        status: 'unattributed',
        speakerLabel: null,
        speakerType: null,
        cue: null,
        candidates: [],
      },
    ],
  },
  {
    what: 'a book that somebody presents',
    text: 'Anne Vidal a présenté son livre « Mémoires du fleuve » aux lecteurs.',
    quotes: [
      {
        text: 'Mémoires du fleuve',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
        candidates: [],
      },
    ],
  },
  {
    what: 'a charge',
    text: 'Paul Mercier a été mis en examen pour « abus de confiance ».',
    quotes: [
      {
        text: 'abus de confiance',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
        status: 'unattributed',
      },
    ],
  },
  {
    what: 'lyrics',
    text: '« Je marche seule sous la pluie », chante Rosa Valdi sur son dernier disque.',
    quotes: [
      {
        text: 'Je marche seule sous la pluie',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
        status: 'unattributed',
      },
    ],
  },
  {
    what: 'what is called so again and again',
    text: 'Les « gilets jaunes » sont revenus lundi. Paul Mercier défend les « gilets jaunes ».',
    quotes: [
      { text: 'gilets jaunes', speaker: null, reason: 'term', quotationType: 'term' },
      { text: 'gilets jaunes', speaker: null, reason: 'term', quotationType: 'term' },
    ],
  },
]
