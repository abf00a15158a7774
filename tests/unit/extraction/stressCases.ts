/** A text, and of each quotation in it the words and who says them; null where nobody can be said to. */
export interface StressCase {
  readonly what: string
  readonly lang?: 'fr' | 'en' | 'de' | 'es' | 'it' | 'pt'
  readonly text: string
  readonly quotes: readonly (readonly [words: string, speaker: string | null])[]
}

/** Written for these tests; no text of a newspaper. */
export const frenchCases: readonly StressCase[] = [
  {
    what: 'inverted subject with a role before the name',
    text: '« Le pont sera fermé tout l’hiver », a annoncé mardi le maire de Vérigny, Paul Lambert.',
    quotes: [['Le pont sera fermé tout l’hiver', 'Paul Lambert']],
  },
  {
    what: 'an addressee before the inverted subject',
    text: '« Nous n’avons rien reçu », a confié à l’AFP Claire Morin, directrice de l’école.',
    quotes: [['Nous n’avons rien reçu', 'Claire Morin']],
  },
  {
    what: 'an addressee and a place between verb and subject',
    text: '« C’est une honte », a lancé devant la presse, à Lyon, le secrétaire général du syndicat.',
    quotes: [['C’est une honte', 'le secrétaire général du syndicat']],
  },
  {
    what: 'an interrupted quotation is one speaker’s',
    text: '« Je reste », a dit Léa Petit, « mais pas longtemps ».',
    quotes: [
      ['Je reste', 'Léa Petit'],
      ['mais pas longtemps', 'Léa Petit'],
    ],
  },
  {
    what: 'a second sentence goes on after the incise',
    text: '« Je reste », a dit Léa Petit. « Le reste ne regarde personne. »',
    quotes: [
      ['Je reste', 'Léa Petit'],
      ['Le reste ne regarde personne.', 'Léa Petit'],
    ],
  },
  {
    what: 'an incise inside the marks',
    text: 'Interrogé mercredi, Marc Delvaux reste prudent. « Il faudra, explique-t-il, attendre le printemps. »',
    quotes: [['Il faudra, explique-t-il, attendre le printemps.', 'Marc Delvaux']],
  },
  {
    what: 'an incise with a name inside the marks',
    text: '« Cette loi, estime Nadia Benali, ne changera rien pour nous. »',
    quotes: [['Cette loi, estime Nadia Benali, ne changera rien pour nous.', 'Nadia Benali']],
  },
  {
    what: 'a participle shares the subject of the sentence',
    text: 'Le préfet Jean Rousseau a pris la parole, assurant que « tout sera fait » pour les familles.',
    quotes: [['tout sera fait', 'Jean Rousseau']],
  },
  {
    what: 'two fragments joined by et',
    text: 'Julie Carton dénonce « un mépris » et « une insulte » envers les salariés.',
    quotes: [
      ['un mépris', 'Julie Carton'],
      ['une insulte', 'Julie Carton'],
    ],
  },
  {
    what: 'according to somebody, before',
    text: 'Selon Hélène Marchand, présidente du club, « la saison est perdue ».',
    quotes: [['la saison est perdue', 'Hélène Marchand']],
  },
  {
    what: 'according to somebody, after',
    text: 'La saison est « perdue d’avance », selon l’entraîneur Karim Saïd.',
    quotes: [['perdue d’avance', 'Karim Saïd']],
  },
  {
    what: 'a pronoun after a masculine subject',
    text: 'Le ministre Alain Barrot a visité l’usine. « Les emplois seront sauvés », a-t-il promis.',
    quotes: [['Les emplois seront sauvés', 'Alain Barrot']],
  },
  {
    what: 'a pronoun’s gender tells which of two',
    text: 'Sophie Lemaire et Hugo Blanc ont débattu hier. « Vous mentez », a-t-elle répété.',
    quotes: [['Vous mentez', 'Sophie Lemaire']],
  },
  {
    what: 'a film is nobody’s statement',
    text: 'Le film « Les Nuits blanches » sortira mercredi en salles.',
    quotes: [['Les Nuits blanches', null]],
  },
  {
    what: 'a title in the object of a cue verb',
    text: 'Anne Vidal a présenté son livre « Mémoires du fleuve » aux lecteurs.',
    quotes: [['Mémoires du fleuve', null]],
  },
  {
    what: 'a scare quote with nobody near',
    text: 'La ville veut devenir « verte » avant dix ans.',
    quotes: [['verte', null]],
  },
  {
    what: 'a slogan on a banner',
    text: 'Une banderole « Rendez-nous nos terres » flottait au-dessus de la place.',
    quotes: [['Rendez-nous nos terres', null]],
  },
  {
    what: 'straight marks',
    text: '"Nous allons gagner", a déclaré Thomas Girard.',
    quotes: [['Nous allons gagner', 'Thomas Girard']],
  },
  {
    what: 'curly English marks in French',
    text: 'Thomas Girard l’assure : “Nous allons gagner”.',
    quotes: [['Nous allons gagner', 'Thomas Girard']],
  },
  {
    what: 'a relative clause',
    text: 'Le bilan inquiète Élise Fabre, qui redoute « une catastrophe » cet été.',
    quotes: [['une catastrophe', 'Élise Fabre']],
  },
  {
    what: 'a subject that is described and never named',
    text: '« On a entendu un bruit énorme », raconte un voisin.',
    quotes: [['On a entendu un bruit énorme', 'un voisin']],
  },
  {
    what: 'a source of police, never named',
    text: 'L’homme était « connu des services », précise une source policière.',
    quotes: [['connu des services', 'une source policière']],
  },
  {
    what: 'a document speaks',
    text: 'Le rapport souligne « un manque criant de moyens » dans les hôpitaux.',
    quotes: [['un manque criant de moyens', 'Le rapport']],
  },
  {
    what: 'a communiqué after indique',
    text: '« Les vols sont suspendus », indique un communiqué de la compagnie.',
    quotes: [['Les vols sont suspendus', 'un communiqué de la compagnie']],
  },
  {
    what: 'an organisation by its initials',
    text: 'Pour la CGT, « cette réforme est injuste ».',
    quotes: [['cette réforme est injuste', 'CGT']],
  },
  {
    what: 'a colon after a name alone',
    text: 'Camille Roy : « Il est temps d’agir »',
    quotes: [['Il est temps d’agir', 'Camille Roy']],
  },
  {
    what: 'a verb that says nothing, before a colon',
    text: 'Bruno Castel hausse les épaules : « On verra bien. »',
    quotes: [['On verra bien.', 'Bruno Castel']],
  },
  {
    what: 'the role that one person holds',
    text: 'Le maire Denis Aubry a reçu les habitants. « Je vous ai compris », a répondu le maire.',
    quotes: [['Je vous ai compris', 'Denis Aubry']],
  },
  {
    what: 'an accused is not who accuses',
    text: 'Le patron est accusé par Lina Costa d’avoir « tout détruit ».',
    quotes: [['tout détruit', 'Lina Costa']],
  },
  {
    what: 'a quotation alone in its paragraph goes on',
    text: 'Rémi Duval ne décolère pas.\n« C’est la troisième fois cette année », peste-t-il.\n« Personne ne nous écoute. »',
    quotes: [
      ['C’est la troisième fois cette année', 'Rémi Duval'],
      ['Personne ne nous écoute.', 'Rémi Duval'],
    ],
  },
  {
    what: 'two people of one surname stay apart',
    text: 'Marie Durand et Paul Durand étaient là. « Rien à dire », a glissé Durand.',
    quotes: [['Rien à dire', null]],
  },
  {
    what: 'a title tells which of two of one surname',
    text: 'Marie Durand et Paul Durand étaient là. « Rien à dire », a glissé Mme Durand.',
    quotes: [['Rien à dire', 'Marie Durand']],
  },
  {
    what: 'a surname after the full name',
    text: 'Ousmane Diallo est arrivé lundi. Diallo a évoqué « un nouveau départ ».',
    quotes: [['un nouveau départ', 'Ousmane Diallo']],
  },
  {
    what: 'a nested quotation is no row of its own',
    text: '« Il m’a dit "va-t’en" et je suis partie », raconte Inès Moreau.',
    quotes: [['Il m’a dit "va-t’en" et je suis partie', 'Inès Moreau']],
  },
  {
    what: 'dialogue with dashes',
    text: '— Vous partez ? demanda Jeanne.\n— Oui, répondit Pierre.',
    quotes: [
      ['Vous partez ?', 'Jeanne'],
      ['Oui', 'Pierre'],
    ],
  },
  {
    what: 'an infinitive after pour',
    text: 'Gilles Perret a profité du débat pour fustiger « une politique de casse ».',
    quotes: [['une politique de casse', 'Gilles Perret']],
  },
  {
    what: 'en with a participle',
    text: 'Olivia Martel a conclu en rappelant : « Rien n’est joué. »',
    quotes: [['Rien n’est joué.', 'Olivia Martel']],
  },
  {
    what: 'a coordinated verb shares its subject',
    text: 'Le sénateur Luc Besson a salué l’accord et regretté « un retard de dix ans ».',
    quotes: [['un retard de dix ans', 'Luc Besson']],
  },
  {
    what: 'an apposition between commas',
    text: 'Fatima Zahra, porte-parole du collectif, réclame « une vraie enquête ».',
    quotes: [['une vraie enquête', 'Fatima Zahra']],
  },
  {
    what: 'a particle in the name',
    text: '« Nous tiendrons », a juré Charles de Montfort.',
    quotes: [['Nous tiendrons', 'Charles de Montfort']],
  },
  {
    what: 'initials and a title',
    text: 'Jean-Louis Fabre est reparti hier. M. Fabre parle d’« une page qui se tourne ».',
    quotes: [['une page qui se tourne', 'Jean-Louis Fabre']],
  },
  {
    what: 'a charge that the court names',
    text: 'Il a été mis en examen pour « homicide involontaire ».',
    quotes: [['homicide involontaire', null]],
  },
  {
    what: 'a colloquial name',
    text: 'La « loi Martin » sera votée jeudi.',
    quotes: [['loi Martin', null]],
  },
  {
    what: 'a tweet',
    text: '« Fier de cette équipe ! », a tweeté Antoine Leroy samedi soir.',
    quotes: [['Fier de cette équipe !', 'Antoine Leroy']],
  },
  {
    what: 'as somebody puts it',
    text: 'C’est « un tournant », comme le dit Aline Roche.',
    quotes: [['un tournant', 'Aline Roche']],
  },
  {
    what: 'words of a statement between commas',
    text: 'Ce projet est, selon les mots de Victor Nguyen, « une folie ».',
    quotes: [['une folie', 'Victor Nguyen']],
  },
  {
    what: 'a subject after the cue before a colon',
    text: 'Et Paul Mercier d’ajouter : « Nous irons jusqu’au bout. »',
    quotes: [['Nous irons jusqu’au bout.', 'Paul Mercier']],
  },
  {
    what: 'a pronoun that refers past another person',
    text: 'Éric Vasseur a rencontré Nadine Colin. Il a jugé l’entretien « constructif ».',
    quotes: [['constructif', 'Éric Vasseur']],
  },
  {
    what: 'a caption and a header among the lines',
    text: 'Publié le 3 mai 2024\nL’usine de Vérigny, en 2019. © Archives\n« Nous sommes soulagés », a réagi Yann Le Goff, délégué syndical.\nLire aussi : Une usine sous tension',
    quotes: [['Nous sommes soulagés', 'Yann Le Goff']],
  },
  {
    what: 'a heading repeats the words of the body',
    text: 'Ils parlent d’un « désastre annoncé »\nLe directeur Michel Roux a évoqué « un désastre annoncé » devant les élus réunis à la mairie.',
    quotes: [
      ['désastre annoncé', 'Michel Roux'],
      ['un désastre annoncé', 'Michel Roux'],
    ],
  },
]
