import type { AnswerCase } from './answersCase'

/** One quotation each, and who says it: whose words they are, where another phrase stands nearer or no verb says so. */
const told: readonly (readonly [what: string, text: string, speaker: string | null])[] = [
  [
    'one of those whom the sentence is about',
    'Une dizaine de lecteurs attendaient sur le trottoir dont un retraité : « Je viens voir la salle avant tout le monde ».',
    'un retraité',
  ],
  [
    'one of them by name, with what they are',
    'Les clients se succèdent, dont Anne Petit, coiffeuse : « Je passe ici chaque matin depuis dix ans ».',
    'Anne Petit',
  ],
  [
    'a name of nobody beside a name, and no comma behind it',
    'Vers 16 heures, Claude Morin, Gilet jaune de Melun dit que « ce n’est pas du tout ce qu’on attendait ».',
    'Claude Morin',
  ],
  [
    'the same in the feminine',
    'Marie Leroux, Insoumise de Brest affirme que « la gare restera ouverte ».',
    'Marie Leroux',
  ],
  [
    'the writer’s own verb right behind the quotation',
    'Le texte qui parle de « députés citoyens » annonce une réunion prévue à Lyon.',
    'Le texte',
  ],
  [
    'a participle behind the hour, before its subject',
    'Vers 21 heures, qualifiant de « miettes » les mesures du ministre, les fédérations des routiers ont donné leur préavis.',
    'les fédérations des routiers',
  ],
  [
    'a participle behind the day',
    'Mardi matin, dénonçant un « mépris », les infirmières ont quitté la salle.',
    'les infirmières',
  ],
  [
    'a participle behind the place',
    'À Lyon, qualifiant d’« horreur » le geste de samedi, Paul Martin affirme ne pas être l’organisateur.',
    'Paul Martin',
  ],
  [
    'an account of what somebody told',
    '« Il nous avait raconté son voyage », selon ce qu’a confié Paul Martin, ami de la famille.',
    'Paul Martin',
  ],
  [
    'an account of what somebody told, the subject before the verb',
    'Selon les informations que le procureur a confiées à l’agence, « un téléphone » a été retrouvé.',
    'le procureur',
  ],
  [
    'a comma that slipped into an account',
    'D’après, Paul Martin, politologue à Bordeaux, ce « sont des gens du centre ».',
    'Paul Martin',
  ],
  [
    'by whom it was claimed, behind what is denied',
    'La mairie n’a pas vendu le terrain « en secret », comme affirmé par Anne Petit.',
    'Anne Petit',
  ],
  [
    'a group right before its participle, behind what it belongs to',
    'Le ministre a été accueilli par un concert de sifflets de la part de manifestants scandant, entre autres, « Rendez l’argent ! »',
    'manifestants',
  ],
  [
    'a relative clause between two verbs of one subject',
    'Anne Petit déplore une crise dont la mairie est responsable et affirme que « rien ne sera fait ».',
    'Anne Petit',
  ],
  [
    'a noun that asks, and whose word it is',
    'Après l’appel mercredi de Paul Martin à « rentrer » dans la mairie, le préfet l’a signalé.',
    'Paul Martin',
  ],
  [
    'a noun that affirms, and whose word it is',
    'Suite à l’affirmation de Paul Martin que c’étaient « les petits casseurs du centre », le ministre a porté plainte.',
    'Paul Martin',
  ],
  [
    'a verb in no list behind a plural, and another joined to it',
    'Des Camerounais manifestent contre leur délégué et scandent « Ouvrez les portes, laissez-nous passer ! ».',
    'Des Camerounais',
  ],
  ['an article that a gap parts from its noun', 'Selon l’ INSEE, les prix « ne baisseront pas ».', 'l’INSEE'],
]

/** Two quotations: what the second goes on from is not the first. */
const apart: readonly AnswerCase[] = [
  {
    what: 'the sentence before ends with somebody else than it quotes',
    text: 'Les gens ont pensé "je ne suis pas sûr", mais nous étions prêts, a déclaré Paul Martin. "La cohérence était la clé de notre saison."',
    quotes: [{ speaker: 'Les gens' }, { speaker: 'Paul Martin', reason: 'sentence-before' }],
  },
  {
    what: 'the title of another page',
    text: 'Anne Petit a réclamé « une pause totale ». Lire aussi : « Des élections pour ou contre la digue »',
    quotes: [{ speaker: 'Anne Petit' }, { speaker: null, reason: 'term' }],
  },
  {
    what: 'the title of another page, in a line of its own',
    text: 'Anne Petit a réclamé « une pause totale ».\nÀ voir également : « Nos images de la digue ».',
    quotes: [{ speaker: 'Anne Petit' }, { speaker: null, reason: 'term' }],
  },
  {
    what: 'what the text goes on with behind a link',
    text: 'Anne Petit a réclamé « une pause totale ».\nLire aussi : « Nous avons tout perdu, la maison comme le bateau », a-t-elle ajouté.',
    quotes: [{ speaker: 'Anne Petit' }, { speaker: 'Anne Petit', reason: 'pronoun-after' }],
  },
]

export const whoseWordCases: readonly AnswerCase[] = [
  ...told.map(([what, text, speaker]) => ({ what, text, quotes: [{ speaker }] })),
  ...apart,
]
