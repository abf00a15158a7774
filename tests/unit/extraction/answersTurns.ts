import type { AnswerCase } from './answersCase'

/** Who speaks next, where the sentence of the quotation does not say it; invented. */
export const turnCases: readonly AnswerCase[] = [
  {
    what: 'a signature that names only an office',
    text: '« Nous n’avons rien vu venir. »\n— Porte-parole des pompiers',
    quotes: [
      {
        text: 'Nous n’avons rien vu venir.',
        speaker: 'Porte-parole des pompiers',
        reason: 'label',
        quotationType: 'statement',
        status: 'attributed',
        speakerMention: 'Porte-parole des pompiers',
      },
    ],
  },
  {
    what: 'a signature that says where it was said',
    text: '« Il faut reconstruire plus haut. »\n— Un pompier de Vérigny, à la radio',
    quotes: [
      {
        text: 'Il faut reconstruire plus haut.',
        speaker: 'Un pompier de Vérigny',
        reason: 'label',
        quotationType: 'statement',
        status: 'attributed',
        speakerMention: 'Un pompier de Vérigny',
      },
    ],
  },
  {
    what: 'a strong pronoun before a colon',
    text: 'Rémi Duval a pris la parole. Lui : « Je n’ai rien signé. »',
    quotes: [
      {
        text: 'Je n’ai rien signé.',
        speaker: 'Rémi Duval',
        reason: 'label',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'Lui',
        candidates: ['Rémi Duval'],
      },
    ],
  },
  {
    what: 'a strong pronoun before a colon, and nobody before it',
    text: 'Lui : « Je n’ai rien signé. »',
    quotes: [
      {
        text: 'Je n’ai rien signé.',
        speaker: null,
        reason: 'ambiguous',
        quotationType: 'statement',
        status: 'unattributed',
        speakerLabel: 'Lui',
        candidates: [],
      },
    ],
  },
  {
    what: 'whom a paragraph came to after somebody else spoke',
    text: '« Je reste », dit Anne Roche. Hugo Blanc avait tenté de la prévenir. « Il faut partir avant la nuit. »',
    quotes: [
      {
        text: 'Je reste',
        speaker: 'Anne Roche',
        reason: 'subject-after',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'dit',
      },
      {
        text: 'Il faut partir avant la nuit.',
        speaker: 'Hugo Blanc',
        reason: 'next-subject',
        quotationType: 'statement',
        status: 'review',
        candidates: ['Hugo Blanc', 'Anne Roche'],
      },
    ],
  },
  {
    what: 'somebody else’s account right behind the quotation',
    text: '« Le barrage tient », dit Anne Roche. « Il faut y croire encore. » Le capitaine Luc Gérard explique la manœuvre.',
    quotes: [
      {
        text: 'Le barrage tient',
        speaker: 'Anne Roche',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'dit',
      },
      {
        text: 'Il faut y croire encore.',
        speaker: 'Anne Roche',
        reason: 'same-paragraph',
        quotationType: 'statement',
        status: 'review',
        candidates: ['Anne Roche', 'Luc Gérard'],
      },
    ],
  },
  {
    what: 'words of whoever spoke before, woven in, which somebody should look at',
    text: '« Dormez plus », conseille Julie Carton. Il faut des siestes, « qui ne servent pas à récupérer du sommeil perdu ».',
    quotes: [
      {
        text: 'Dormez plus',
        speaker: 'Julie Carton',
        reason: 'subject-after',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'conseille',
      },
      {
        text: 'qui ne servent pas à récupérer du sommeil perdu',
        speaker: 'Julie Carton',
        reason: 'same-paragraph',
        quotationType: 'fragment',
        status: 'review',
        candidates: ['Julie Carton'],
      },
    ],
  },
  {
    what: 'a subject of the next sentence, which somebody should look at',
    text: '« Le barrage tiendra. » Le capitaine Luc Gérard détaille une opération difficile.',
    quotes: [
      {
        text: 'Le barrage tiendra.',
        speaker: 'Luc Gérard',
        reason: 'next-subject',
        quotationType: 'statement',
        status: 'review',
        speakerLabel: 'Le capitaine Luc Gérard',
        candidates: ['Luc Gérard'],
      },
    ],
  },
  {
    what: 'whom a question behind the quotation is about',
    text: '« Nous tiendrons bon. » Que pense Hugo Blanc de la grève ? Luc Gérard se tait.',
    quotes: [
      {
        text: 'Nous tiendrons bon.',
        speaker: null,
        reason: 'no-cue',
        quotationType: 'statement',
        status: 'unattributed',
      },
    ],
  },
  {
    what: 'somebody after whom a question asks',
    text: '« Le port est à nous tous. » Le maire ? Personne ne l’a vu.',
    quotes: [
      {
        text: 'Le port est à nous tous.',
        speaker: null,
        reason: 'no-cue',
        quotationType: 'statement',
        status: 'unattributed',
      },
    ],
  },
]
