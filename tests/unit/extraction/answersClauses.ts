import type { AnswerCase } from './answersCase'

/** Where the clause around a quotation names who says it; invented. */
export const clauseCases: readonly AnswerCase[] = [
  {
    what: 'a subject behind its verb, with an office before the name',
    text: '« Le pont restera fermé tout l’hiver », a annoncé mardi la maire de Vérigny, Claire Aubin.',
    quotes: [
      {
        text: 'Le pont restera fermé tout l’hiver',
        speaker: 'Claire Aubin',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerType: 'person',
        cue: 'a annoncé',
        speakerMention: 'Claire Aubin',
        candidates: ['Claire Aubin'],
        about: [],
        continues: null,
        repeats: null,
        nested: [],
      },
    ],
  },
  {
    what: 'a subject behind its verb, who speaks of somebody else',
    text: '« Rien ne bouge ici », peste Karim Haddad, qui attend toujours Sonia Lopez.',
    quotes: [
      {
        text: 'Rien ne bouge ici',
        speaker: 'Karim Haddad',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'peste',
        candidates: ['Karim Haddad'],
        about: ['Sonia Lopez'],
      },
    ],
  },
  {
    what: 'a subject before its verb and a clause that is reported',
    text: 'Paul Mercier affirme que « la digue tiendra cet hiver », malgré les doutes d’Anne Roche.',
    quotes: [
      {
        text: 'la digue tiendra cet hiver',
        speaker: 'Paul Mercier',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'Paul Mercier',
        cue: 'affirme',
        speakerMention: 'Paul Mercier',
        candidates: ['Paul Mercier'],
        about: ['Anne Roche'],
      },
    ],
  },
  {
    what: 'a subject before a colon, in front of somebody else',
    text: 'Devant Nadia Benali, le préfet Luc Gérard a promis : « Tout sera reconstruit. »',
    quotes: [
      {
        text: 'Tout sera reconstruit.',
        speaker: 'Luc Gérard',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'a promis',
        speakerMention: 'Luc Gérard',
        about: ['Nadia Benali'],
      },
    ],
  },
  {
    what: 'words set into the writer’s sentence',
    text: 'Anne Roche juge la décision « brutale et inutile ».',
    quotes: [
      {
        text: 'brutale et inutile',
        speaker: 'Anne Roche',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'juge',
      },
    ],
  },
  {
    what: 'selon, at the beginning of the sentence',
    text: 'Selon Hélène Marchand, présidente du club, « la saison est perdue ».',
    quotes: [
      {
        text: 'la saison est perdue',
        speaker: 'Hélène Marchand',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        speakerMention: 'Hélène Marchand',
        cue: 'Selon',
      },
    ],
  },
  {
    what: 'selon, late, at the end of the sentence',
    text: 'Les dégâts sont « considérables » dans la vallée, où trois ponts ont cédé, selon Julie Carton.',
    quotes: [
      {
        text: 'considérables',
        speaker: 'Julie Carton',
        reason: 'according-to',
        quotationType: 'fragment',
        cue: 'selon',
        speakerMention: 'Julie Carton',
      },
    ],
  },
  {
    what: 'a present participle',
    text: 'Le préfet Jean Rousseau a pris la parole, assurant que « tout sera fait » pour les familles.',
    quotes: [
      {
        text: 'tout sera fait',
        speaker: 'Jean Rousseau',
        reason: 'participle',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'assurant',
      },
    ],
  },
  {
    what: 'the agent of a participle behind the quotation',
    text: 'La réforme entraîne une « désorganisation » relevée par les syndicats.',
    quotes: [
      {
        text: 'désorganisation',
        speaker: 'les syndicats',
        reason: 'participle',
        quotationType: 'fragment',
        speakerType: 'group',
        cue: 'relevée',
        speakerMention: 'les syndicats',
      },
    ],
  },
  {
    what: 'the agent of a participle before the quotation, not whom it is said of',
    text: 'Accusé par ses détracteurs de « comploter », Paul Mercier a quitté la salle.',
    quotes: [
      {
        text: 'comploter',
        speaker: 'ses détracteurs',
        reason: 'participle',
        quotationType: 'fragment',
        speakerMention: 'ses détracteurs',
        about: ['Paul Mercier'],
      },
    ],
  },
  {
    what: 'an infinitive behind pour',
    text: 'Gilles Perret a profité du débat pour fustiger « une politique de casse ».',
    quotes: [
      {
        text: 'une politique de casse',
        speaker: 'Gilles Perret',
        reason: 'infinitive',
        quotationType: 'fragment',
        cue: 'fustiger',
      },
    ],
  },
  {
    what: 'an infinitive behind de',
    text: 'Et Paul Mercier d’ajouter : « Nous irons jusqu’au bout. »',
    quotes: [
      {
        text: 'Nous irons jusqu’au bout.',
        speaker: 'Paul Mercier',
        reason: 'infinitive',
        quotationType: 'statement',
        speakerLabel: 'Paul Mercier',
        cue: 'ajouter',
      },
    ],
  },
  {
    what: 'a relative clause at the end',
    text: 'Le bilan inquiète Élise Fabre, qui redoute « une catastrophe » cet été.',
    quotes: [
      {
        text: 'une catastrophe',
        speaker: 'Élise Fabre',
        reason: 'relative-clause',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'redoute',
        speakerMention: 'Élise Fabre',
      },
    ],
  },
  {
    what: 'a relative clause before a colon',
    text: 'La salle écoute Hugo Blanc, qui répète : « Je ne signerai pas. »',
    quotes: [
      {
        text: 'Je ne signerai pas.',
        speaker: 'Hugo Blanc',
        reason: 'relative-clause',
        quotationType: 'statement',
        cue: 'répète',
      },
    ],
  },
  {
    what: 'an incise inside the marks, with a name',
    text: '« Cette loi, estime Nadia Benali, ne changera rien pour nous. »',
    quotes: [
      {
        text: 'Cette loi, estime Nadia Benali, ne changera rien pour nous.',
        speaker: 'Nadia Benali',
        reason: 'inside-quote',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'estime',
        speakerMention: 'Nadia Benali',
      },
    ],
  },
  {
    what: 'an incise inside the marks, with a pronoun',
    text: 'Marc Delvaux reste prudent. « Il faudra, explique-t-il, attendre le printemps. »',
    quotes: [
      {
        text: 'Il faudra, explique-t-il, attendre le printemps.',
        speaker: 'Marc Delvaux',
        reason: 'inside-quote',
        quotationType: 'statement',
        speakerLabel: 'il',
      },
    ],
  },
  {
    what: 'a verb at the end of the sentence',
    text: '« Intenable » le jour, pire encore la nuit, commente Rémi Duval.',
    quotes: [
      {
        text: 'Intenable',
        speaker: 'Rémi Duval',
        reason: 'late-cue',
        quotationType: 'fragment',
        cue: 'commente',
        speakerMention: 'Rémi Duval',
      },
    ],
  },
  {
    what: 'a verb at the end of the sentence, over a colon',
    text: 'Le bilan est lourd : dix blessés, dont deux « très graves » à Lyon, a indiqué Luc Gérard.',
    quotes: [
      {
        text: 'très graves',
        speaker: 'Luc Gérard',
        reason: 'late-cue',
        quotationType: 'fragment',
        cue: 'a indiqué',
        speakerMention: 'Luc Gérard',
      },
    ],
  },
  {
    what: 'a verb that no list holds',
    text: '« On nous ment depuis des mois », éructe Rémi Duval.',
    quotes: [
      {
        text: 'On nous ment depuis des mois',
        speaker: 'Rémi Duval',
        reason: 'subject-after',
        quotationType: 'statement',
        cue: 'éructe',
        speakerMention: 'Rémi Duval',
      },
    ],
  },
  {
    what: 'as somebody says it',
    text: 'C’est « un tournant », comme le dit Aline Roche.',
    quotes: [
      {
        text: 'un tournant',
        speaker: 'Aline Roche',
        reason: 'subject-after',
        quotationType: 'fragment',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a name before a colon',
    text: 'Camille Roy : « Il est temps d’agir »',
    quotes: [
      {
        text: 'Il est temps d’agir',
        speaker: 'Camille Roy',
        reason: 'label',
        quotationType: 'statement',
        status: 'attributed',
        cue: null,
        speakerMention: 'Camille Roy',
      },
    ],
  },
  {
    what: 'two who speak together',
    text: '« Nous irons au procès », ont déclaré Paul Durand et Anne Petit.',
    quotes: [
      {
        text: 'Nous irons au procès',
        speaker: 'Paul Durand et Anne Petit',
        reason: 'subject-after',
        quotationType: 'statement',
        speakerType: 'group',
        cue: 'ont déclaré',
        speakerMention: 'Paul Durand et Anne Petit',
        candidates: ['Paul Durand et Anne Petit', 'Paul Durand', 'Anne Petit'],
        about: [],
      },
    ],
  },
  {
    what: 'a denied verb, which somebody should look at',
    text: 'Léa Petit n’a jamais dit que le pont était « dangereux ».',
    quotes: [
      {
        text: 'dangereux',
        speaker: 'Léa Petit',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'review',
        candidates: ['Léa Petit'],
      },
    ],
  },
  {
    what: 'whom somebody reproaches, who does not speak',
    text: 'Anne Roche reproche à Hugo Blanc d’avoir « menti à tous ».',
    quotes: [
      {
        text: 'menti à tous',
        speaker: 'Anne Roche',
        reason: 'subject-before',
        quotationType: 'fragment',
        cue: 'reproche',
        candidates: ['Anne Roche'],
        about: ['Hugo Blanc'],
      },
    ],
  },
]
