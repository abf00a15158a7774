import type { AnswerCase } from './answersCase'

/** Whose a verb of saying is, where a thing, an object or somebody of another number stands nearer; invented. */
export const governorCases: readonly AnswerCase[] = [
  {
    what: 'an object behind a verb that commas part from its subject',
    text: 'Claire Aubin, maire de Vérigny, dénonce une tentative d’achat par la société et dit que « le port n’est pas à vendre ».',
    quotes: [
      {
        text: 'le port n’est pas à vendre',
        speaker: 'Claire Aubin',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a relative clause, and a verb behind it that has an adjective',
    text: 'L’édile, qui a réuni les habitants, se dit déterminée à savoir « qui a ouvert la vanne ».',
    quotes: [
      {
        text: 'qui a ouvert la vanne',
        speaker: 'L’édile',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a relative clause without commas around it',
    text: 'Luc Gérard, élu qui remplace Hugo Blanc dans ses fonctions, a estimé que « la digue tiendra ».',
    quotes: [
      {
        text: 'la digue tiendra',
        speaker: 'Luc Gérard',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a place in a relative clause',
    text: 'Luc Gérard, ministre de la province où se trouve Vérigny, a précisé que « la digue tiendra ».',
    quotes: [
      {
        text: 'la digue tiendra',
        speaker: 'Luc Gérard',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'an object in a relative clause of the subject',
    text: 'La maire qui condamne la violence, les insultes et les menaces, a rappelé que « la place est à tous ».',
    quotes: [
      {
        text: 'la place est à tous',
        speaker: 'La maire',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'review',
      },
    ],
  },
  {
    what: 'a preposition’s phrase before the subject and its apposition',
    text: 'De leur côté, les pêcheurs, fraîchement réunis, se disent « inquiets pour la saison ».',
    quotes: [
      {
        text: 'inquiets pour la saison',
        speaker: 'les pêcheurs',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'review',
      },
    ],
  },
  {
    what: 'a thing that moves somebody to speak',
    text: 'Ces retards ont poussé le rapporteur, Luc Gérard, à critiquer le projet, affirmant que « rien n’est prêt ».',
    quotes: [
      {
        text: 'rien n’est prêt',
        speaker: 'Luc Gérard',
        reason: 'participle',
        quotationType: 'statement',
        status: 'review',
      },
    ],
  },
  {
    what: 'a thing as the subject of a relative clause before a participle',
    text: 'Le maire s’est défendu face aux soupçons qui pèsent sur lui, affirmant que « rien n’est prouvé ».',
    quotes: [
      {
        text: 'rien n’est prouvé',
        speaker: 'Le maire',
        reason: 'participle',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a participle right behind the owner of the words',
    text: 'La fédération répond à un discours du président Luc Gérard jugeant que « le port est perdu ».',
    quotes: [
      {
        text: 'le port est perdu',
        speaker: 'Luc Gérard',
        reason: 'participle',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a name alone before a participle, and its verb behind the quotation',
    text: 'Au terme de la visite, Luc Gérard, précisant que le port reste « une chance pour la ville », a promis une digue.',
    quotes: [
      {
        text: 'une chance pour la ville',
        speaker: 'Luc Gérard',
        reason: 'participle',
        quotationType: 'fragment',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'an infinitive of a participle with a subject of its own',
    text: 'Les juges ont rendu leur avis, Luc Gérard arguant de sa volonté de voir « la ville garder son port ».',
    quotes: [
      {
        text: 'la ville garder son port',
        speaker: 'Luc Gérard',
        reason: 'infinitive',
        quotationType: 'fragment',
        status: 'review',
      },
    ],
  },
  {
    what: 'who is made to say it',
    text: 'Ce retour fait dire au journal Le Port que « la ville a cédé ».',
    quotes: [
      {
        text: 'la ville a cédé',
        speaker: 'journal Le Port',
        reason: 'infinitive',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'an infinitive that tells, with its subject before it',
    text: '« Le port vivra », a dit Anne Roche. Et au maire de conclure que « rien ne sera vendu ».',
    quotes: [
      {
        text: 'Le port vivra',
        speaker: 'Anne Roche',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
      },
      {
        text: 'rien ne sera vendu',
        speaker: 'maire',
        reason: 'infinitive',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'as somebody recalls, at the start',
    text: 'Comme le rappelle Anne Roche, ces bateaux présentent « un risque pour la baie ».',
    quotes: [
      {
        text: 'un risque pour la baie',
        speaker: 'Anne Roche',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a number that only the words’ owner agrees with',
    text: 'Les mots de la maire, qui dénonce « un abandon du port », ont choqué.',
    quotes: [
      {
        text: 'un abandon du port',
        speaker: 'la maire',
        reason: 'relative-clause',
        quotationType: 'fragment',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'somebody who is invited behind the verb',
    text: 'La maire, qui a salué les pompiers, a invité les habitants à croire que « la digue tiendra ».',
    quotes: [
      {
        text: 'la digue tiendra',
        speaker: 'La maire',
        reason: 'infinitive',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a thing of the speaker’s own within what they said',
    text: 'La maire a déclaré que son enquête avait révélé que « la digue était fissurée ».',
    quotes: [
      {
        text: 'la digue était fissurée',
        speaker: 'La maire',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a role within the clause, without an article',
    text: 'Luc Gérard, un des élus réunis pour avoir suivi comme journaliste le procès de la digue a écrit : « Tout était su. »',
    quotes: [
      {
        text: 'Tout était su.',
        speaker: 'Luc Gérard',
        reason: 'label',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a date before the subject',
    text: 'Jeudi 28 novembre le maire de Vérigny a répété que « la digue tiendra ».',
    quotes: [
      {
        text: 'la digue tiendra',
        speaker: 'le maire de Vérigny',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a dateline before the subject',
    text: 'VÉRIGNY | La préfecture a demandé que « la digue soit refermée ».',
    quotes: [
      {
        text: 'la digue soit refermée',
        speaker: 'La préfecture',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a subject behind another verb’s clause',
    text: 'Rien n’a eu lieu pour l’instant mais les autorités indiquent que « la digue est sous garde ».',
    quotes: [
      {
        text: 'la digue est sous garde',
        speaker: 'les autorités',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'an infinitive with a denial',
    text: 'La fédération des parents avait décidé d’appeler les familles à ne pas envoyer leurs enfants en classe, estimant que « rien n’est prêt ».',
    quotes: [
      {
        text: 'rien n’est prêt',
        speaker: 'La fédération des parents',
        reason: 'participle',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'an imperfect subjunctive, which only a slip puts there',
    text: 'Luc Gérard avouât que « le port était perdu ».',
    quotes: [
      {
        text: 'le port était perdu',
        speaker: 'Luc Gérard',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a phrase between an auxiliary and its participle',
    text: 'Luc Gérard a une nouvelle fois demandé « un renfort des équipes du port ».',
    quotes: [
      {
        text: 'un renfort des équipes du port',
        speaker: 'Luc Gérard',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'whose analysis it is, with an apposition',
    text: 'C’est d’ailleurs l’analyse de Luc Gérard, le président de la ligue : « Le port vit de ses bateaux. »',
    quotes: [
      {
        text: 'Le port vit de ses bateaux.',
        speaker: 'Luc Gérard',
        reason: 'label',
        quotationType: 'statement',
        status: 'attributed',
      },
    ],
  },
  {
    what: 'a thing that has an owner, behind a verb that no list holds',
    text: '« Elle a surgi devant moi », éternue la voiture d’un automobiliste.',
    quotes: [{ text: 'Elle a surgi devant moi', speaker: null, reason: 'term', quotationType: 'term' }],
  },
  {
    what: 'indefinite people',
    text: 'Certains ne cachent pas leurs projets, annonçant vouloir « faire de la baie un parc ».',
    quotes: [
      {
        text: 'faire de la baie un parc',
        speaker: 'Certains',
        reason: 'infinitive',
        quotationType: 'fragment',
        status: 'review',
      },
    ],
  },
]
