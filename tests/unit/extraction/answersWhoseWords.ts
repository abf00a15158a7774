import type { AnswerCase } from './answersCase'

/** Whose words they are, where another phrase stands nearer, or no verb says so. */
export const whoseWordCases: readonly AnswerCase[] = [
  {
    what: 'one of those whom the sentence is about',
    text: 'Une dizaine de lecteurs attendaient sur le trottoir dont un retraité : « Je viens voir la salle avant tout le monde ».',
    quotes: [
      {
        text: 'Je viens voir la salle avant tout le monde',
        speaker: 'un retraité',
        reason: 'label',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'one of them by name, with what they are',
    text: 'Les clients se succèdent, dont Anne Petit, coiffeuse : « Je passe ici chaque matin depuis dix ans ».',
    quotes: [
      {
        text: 'Je passe ici chaque matin depuis dix ans',
        speaker: 'Anne Petit',
        reason: 'label',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'a name of nobody beside a name, and no comma behind it',
    text: 'Vers 16 heures, Claude Morin, Gilet jaune de Melun dit que « ce n’est pas du tout ce qu’on attendait ».',
    quotes: [
      {
        text: 'ce n’est pas du tout ce qu’on attendait',
        speaker: 'Claude Morin',
        reason: 'subject-before',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'the same in the feminine',
    text: 'Marie Leroux, Insoumise de Brest affirme que « la gare restera ouverte ».',
    quotes: [
      {
        text: 'la gare restera ouverte',
        speaker: 'Marie Leroux',
        reason: 'subject-before',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'the writer’s own verb right behind the quotation',
    text: 'Le texte qui parle de « députés citoyens » annonce une réunion prévue à Lyon.',
    quotes: [
      { text: 'députés citoyens', speaker: 'Le texte', reason: 'relative-clause', quotationType: 'fragment' },
    ],
  },
  {
    what: 'a participle behind the hour, before its subject',
    text: 'Vers 21 heures, qualifiant de « miettes » les mesures du ministre, les fédérations des routiers ont donné leur préavis.',
    quotes: [
      {
        text: 'miettes',
        speaker: 'les fédérations des routiers',
        reason: 'participle',
        quotationType: 'fragment',
      },
    ],
  },
  {
    what: 'a participle behind the day',
    text: 'Mardi matin, dénonçant un « mépris », les infirmières ont quitté la salle.',
    quotes: [{ text: 'mépris', speaker: 'les infirmières', reason: 'participle', quotationType: 'fragment' }],
  },
  {
    what: 'a participle behind the place',
    text: 'À Lyon, qualifiant d’« horreur » le geste de samedi, Paul Martin affirme ne pas être l’organisateur.',
    quotes: [{ text: 'horreur', speaker: 'Paul Martin', reason: 'participle', quotationType: 'fragment' }],
  },
  {
    what: 'an account of what somebody told',
    text: '« Il nous avait raconté son voyage », selon ce qu’a confié Paul Martin, ami de la famille.',
    quotes: [
      {
        text: 'Il nous avait raconté son voyage',
        speaker: 'Paul Martin',
        reason: 'according-to',
        quotationType: 'fragment',
      },
    ],
  },
  {
    what: 'an account of what somebody told, the subject before the verb',
    text: 'Selon les informations que le procureur a confiées à l’agence, « un téléphone » a été retrouvé.',
    quotes: [
      { text: 'un téléphone', speaker: 'le procureur', reason: 'subject-before', quotationType: 'fragment' },
    ],
  },
  {
    what: 'a comma that slipped into an account',
    text: 'D’après, Paul Martin, politologue à Bordeaux, ce « sont des gens du centre ».',
    quotes: [
      {
        text: 'sont des gens du centre',
        speaker: 'Paul Martin',
        reason: 'according-to',
        quotationType: 'fragment',
      },
    ],
  },
  {
    what: 'by whom it was claimed, behind what is denied',
    text: 'La mairie n’a pas vendu le terrain « en secret », comme affirmé par Anne Petit.',
    quotes: [{ text: 'en secret', speaker: 'Anne Petit', reason: 'participle', quotationType: 'fragment' }],
  },
  {
    what: 'a group right before its participle, behind what it belongs to',
    text: 'Le ministre a été accueilli par un concert de sifflets de la part de manifestants scandant, entre autres, « Rendez l’argent ! »',
    quotes: [
      { text: 'Rendez l’argent !', speaker: 'manifestants', reason: 'participle', quotationType: 'fragment' },
    ],
  },
  {
    what: 'a relative clause between two verbs of one subject',
    text: 'Anne Petit déplore une crise dont la mairie est responsable et affirme que « rien ne sera fait ».',
    quotes: [
      {
        text: 'rien ne sera fait',
        speaker: 'Anne Petit',
        reason: 'subject-before',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'a noun that asks, and whose word it is',
    text: 'Après l’appel mercredi de Paul Martin à « rentrer » dans la mairie, le préfet l’a signalé.',
    quotes: [{ text: 'rentrer', speaker: 'Paul Martin', reason: 'participle', quotationType: 'fragment' }],
  },
  {
    what: 'a noun that affirms, and whose word it is',
    text: 'Suite à l’affirmation de Paul Martin que c’étaient « les petits casseurs du centre », le ministre a porté plainte.',
    quotes: [
      {
        text: 'les petits casseurs du centre',
        speaker: 'Paul Martin',
        reason: 'participle',
        quotationType: 'fragment',
      },
    ],
  },
  {
    what: 'a verb in no list behind a plural, and another joined to it',
    text: 'Des Camerounais manifestent contre leur délégué et scandent « Ouvrez les portes, laissez-nous passer ! ».',
    quotes: [
      {
        text: 'Ouvrez les portes, laissez-nous passer !',
        speaker: 'Des Camerounais',
        reason: 'subject-before',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'an article that a gap parts from its noun',
    text: 'Selon l’ INSEE, les prix « ne baisseront pas ».',
    quotes: [
      { text: 'ne baisseront pas', speaker: 'l’INSEE', reason: 'according-to', quotationType: 'fragment' },
    ],
  },
  {
    what: 'the sentence before ends with somebody else than it quotes',
    text: 'Les gens ont pensé "je ne suis pas sûr", mais nous étions prêts, a déclaré Paul Martin. "La cohérence était la clé de notre saison."',
    quotes: [
      {
        text: 'je ne suis pas sûr',
        speaker: 'Les gens',
        reason: 'subject-before',
        quotationType: 'fragment',
      },
      {
        text: 'La cohérence était la clé de notre saison.',
        speaker: 'Paul Martin',
        reason: 'sentence-before',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'the title of another page',
    text: 'Anne Petit a réclamé « une pause totale ». Lire aussi : « Des élections pour ou contre la digue »',
    quotes: [
      {
        text: 'une pause totale',
        speaker: 'Anne Petit',
        reason: 'subject-before',
        quotationType: 'fragment',
      },
      { text: 'Des élections pour ou contre la digue', speaker: null, reason: 'term', quotationType: 'term' },
    ],
  },
  {
    what: 'the title of another page, in a line of its own',
    text: 'Anne Petit a réclamé « une pause totale ».\nÀ voir également : « Nos images de la digue ».',
    quotes: [
      {
        text: 'une pause totale',
        speaker: 'Anne Petit',
        reason: 'subject-before',
        quotationType: 'fragment',
      },
      { text: 'Nos images de la digue', speaker: null, reason: 'term', quotationType: 'term' },
    ],
  },
  {
    what: 'what the text goes on with behind a link',
    text: 'Anne Petit a réclamé « une pause totale ».\nLire aussi : « Nous avons tout perdu, la maison comme le bateau », a-t-elle ajouté.',
    quotes: [
      {
        text: 'une pause totale',
        speaker: 'Anne Petit',
        reason: 'subject-before',
        quotationType: 'fragment',
      },
      {
        text: 'Nous avons tout perdu, la maison comme le bateau',
        speaker: 'Anne Petit',
        reason: 'pronoun-after',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'what a region does, and who tells it at the end',
    text: 'La région défend « l’héritage des anciens » en mer, a indiqué mardi la ministre Anne Petit.',
    quotes: [
      {
        text: 'l’héritage des anciens',
        speaker: 'Anne Petit',
        reason: 'late-cue',
        quotationType: 'fragment',
      },
    ],
  },
  {
    what: 'a person between commas, behind how the sentence goes on',
    text: 'À l’inverse, pour la journaliste Anne Petit, « le texte ne prouve rien ».',
    quotes: [
      {
        text: 'le texte ne prouve rien',
        speaker: 'Anne Petit',
        reason: 'according-to',
        quotationType: 'fragment',
      },
    ],
  },
  {
    what: 'a reflexive before the quotation that its verb stands in',
    text: 'Une source précise que « rien n’est signé » tandis que son avocat Paul Martin s’« indigne des fuites dans la presse ».',
    quotes: [
      {
        text: 'rien n’est signé',
        speaker: 'Une source',
        reason: 'subject-before',
        quotationType: 'statement',
      },
      {
        text: 'indigne des fuites dans la presse',
        speaker: 'Paul Martin',
        reason: 'label',
        quotationType: 'fragment',
      },
    ],
  },
  {
    what: 'a source beside a name is not whom the name means',
    text: 'Le quotidien cite une source anonyme, M. Martin a été vu en Chine. « Il a été emmené hier », a déclaré cette source.',
    quotes: [
      {
        text: 'Il a été emmené hier',
        speaker: 'cette source',
        reason: 'subject-after',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'when, though it looks like a participle',
    text: 'Anne Petit a dit à la radio que tout ce qu’elles attendaient maintenant était une route. « Il y a des trous partout. »',
    quotes: [
      {
        text: 'Il y a des trous partout.',
        speaker: 'Anne Petit',
        reason: 'sentence-before',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'what a sentence is about is not what it reports',
    text: 'Anne Petit a perdu son frère. Écrire sur ce sujet lui a fait du bien. « Il y a des jours difficiles. »',
    quotes: [
      {
        text: 'Il y a des jours difficiles.',
        speaker: 'Anne Petit',
        reason: 'next-subject',
        quotationType: 'statement',
      },
    ],
  },
]
