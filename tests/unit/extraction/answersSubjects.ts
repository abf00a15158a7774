import type { AnswerCase } from './answersCase'

/** Whose verb it is, where somebody else stands nearer; invented. */
export const subjectCases: readonly AnswerCase[] = [
  {
    what: 'two subjects, each with a verb and a quotation of its own',
    text: 'Anne Roche salue « un progrès », Hugo Blanc craint un « recul ».',
    quotes: [
      {
        text: 'un progrès',
        speaker: 'Anne Roche',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'salue',
        speakerMention: 'Anne Roche',
        about: ['Hugo Blanc'],
      },
      {
        text: 'recul',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'craint',
        speakerMention: 'Hugo Blanc',
        about: ['Anne Roche'],
      },
    ],
  },
  {
    what: 'the subject of a clause behind a relative pronoun',
    text: 'Le préfet a parlé d’un drame, à propos duquel Luc Gérard a indiqué que « l’enquête commence ».',
    quotes: [
      {
        text: 'l’enquête commence',
        speaker: 'Luc Gérard',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'a indiqué',
        speakerMention: 'Luc Gérard',
      },
    ],
  },
  {
    what: 'a bare office beside a name',
    text: 'Anne Roche, cheffe de chantier, mère de deux enfants, redoute « un hiver sans travail ».',
    quotes: [
      {
        text: 'un hiver sans travail',
        speaker: 'Anne Roche',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'redoute',
        speakerMention: 'Anne Roche',
      },
    ],
  },
  {
    what: 'a name in marks within what is said of somebody',
    text: 'Julie Carton, membre des « gilets bleus », confirme que « la marche aura lieu ».',
    quotes: [
      {
        text: 'gilets bleus',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
      {
        text: 'la marche aura lieu',
        speaker: 'Julie Carton',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'confirme',
        speakerMention: 'Julie Carton',
      },
    ],
  },
  {
    what: 'a trade that looks like a verb',
    text: 'Le quotidien écrit que Rémi Duval, animateur, critique gastronomique, écrivain, était « un ami de la mer ».',
    quotes: [
      {
        text: 'un ami de la mer',
        speaker: 'Le quotidien',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'écrit',
        speakerMention: 'Le quotidien',
        about: ['Rémi Duval'],
      },
    ],
  },
  {
    what: 'somebody who was accused, in a sentence that somebody else reports',
    text: 'Selon le quotidien, un homme soupçonné par la police de « complicité » a fui.',
    quotes: [
      {
        text: 'complicité',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
  {
    what: 'a relative clause behind a time',
    text: 'Les propos de Luc Gérard, mercredi, qui dénonçait « un abandon », ont choqué.',
    quotes: [
      {
        text: 'un abandon',
        speaker: 'Luc Gérard',
        reason: 'relative-clause',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'dénonçait',
        speakerMention: 'Luc Gérard',
        candidates: ['Luc Gérard'],
      },
    ],
  },
  {
    what: 'a relative clause behind somebody’s words',
    text: 'La maire de Vérigny, Claire Aubin, s’est exprimée. Les mots de la maire, qui dénonce « un abandon », ont choqué.',
    quotes: [
      {
        text: 'un abandon',
        speaker: 'Claire Aubin',
        reason: 'relative-clause',
        quotationType: 'fragment',
        status: 'attributed',
        speakerLabel: 'la maire',
        cue: 'dénonce',
        speakerMention: 'la maire',
      },
    ],
  },
  {
    what: 'who comments on somebody’s answer, before a colon',
    text: 'Nadia Benali a commenté la réponse du président Luc Gérard : « C’est un aveu de faiblesse. »',
    quotes: [
      {
        text: 'C’est un aveu de faiblesse.',
        speaker: 'Nadia Benali',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'a commenté',
        speakerMention: 'Nadia Benali',
        about: ['Luc Gérard'],
      },
    ],
  },
  {
    what: 'an office whose holder is named only later, which somebody should look at',
    text: 'Les blessés sont « hors de danger », assure le directeur. Plus tard, le directeur Luc Gérard est parti.',
    quotes: [
      {
        text: 'hors de danger',
        speaker: 'Luc Gérard',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'review',
        speakerLabel: 'le directeur',
        cue: 'assure',
        candidates: ['Luc Gérard', 'le directeur'],
      },
    ],
  },
]
