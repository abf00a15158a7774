import type { Answer, AnswerCase } from './answersCase'

const name = (text: string): Answer => ({
  text,
  speaker: null,
  reason: 'term',
  quotationType: 'term',
  status: 'unattributed',
})

const said = (text: string, speaker: string, more: Partial<Answer> = {}): Answer => ({
  text,
  speaker,
  reason: 'subject-before',
  quotationType: 'fragment',
  status: 'attributed',
  ...more,
})

/** Whether quoted words are said or only name something, and who says what no verb stands next to; invented. */
export const termOrSaidCases: readonly AnswerCase[] = [
  {
    what: 'a subject that another verb’s words stand before',
    text: 'Rien n’a changé pour l’instant mais les autorités locales indiquent que « la digue tient ».',
    quotes: [said('la digue tient', 'les autorités locales', { quotationType: 'statement' })],
  },
  {
    what: 'who opens a sentence with a relative clause in it',
    text: 'Luc Gérard, élu des Français de l’étranger qui a voté contre, a annoncé qu’il enverrait un « mémoire argumenté ».',
    quotes: [said('mémoire argumenté', 'Luc Gérard')],
  },
  {
    what: 'a pronoun between an auxiliary and its participle',
    text: 'À Brest, les autorités avaient elles aussi annoncé « la fermeture provisoire » du port.',
    quotes: [said('la fermeture provisoire', 'les autorités', { cue: 'avaient elles aussi annoncé' })],
  },
  {
    what: 'how often it was said, between the two',
    text: 'La fédération a, une nouvelle fois, fait part de « graves inquiétudes » lundi.',
    quotes: [said('graves inquiétudes', 'La fédération')],
  },
  {
    what: 'a verb that says little between the marks and a name',
    text: '« Je n’ai jamais vu une telle foule » commence Anne Roche.',
    quotes: [
      said('Je n’ai jamais vu une telle foule', 'Anne Roche', {
        reason: 'subject-after',
        quotationType: 'statement',
      }),
    ],
  },
  {
    what: 'words that open the sentence of whoever says them',
    text: '« Compte tenu des informations reçues », la police nationale a demandé aux médias de patienter.',
    quotes: [
      said('Compte tenu des informations reçues', 'la police nationale', {
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'review',
      }),
    ],
  },
  {
    what: 'words set beside whoever says the rest',
    text: 'Les élus, « très touchés par ce geste », ont promis de revenir.',
    quotes: [
      said('très touchés par ce geste', 'Les élus', {
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'review',
      }),
    ],
  },
  {
    what: 'an incise behind a question mark',
    text: '« Nous n’avons pas la preuve » que les voisins savaient ? a plaidé Anne Roche.',
    quotes: [said('Nous n’avons pas la preuve', 'Anne Roche', { reason: 'late-cue' })],
  },
  {
    what: 'somebody’s own formula',
    text: 'Une foule « historique », selon la formule de Luc Gérard, a défilé.',
    quotes: [said('historique', 'Luc Gérard', { reason: 'according-to' })],
  },
  {
    what: 'a connector between two sentences of one person',
    text: '« Nous n’avons rien cassé », a dit Anne Roche. « Dire cela n’a rien d’innocent », car « chaque fois on nous accuse ».',
    quotes: [
      said('Nous n’avons rien cassé', 'Anne Roche', { reason: 'subject-after', quotationType: 'statement' }),
      said('Dire cela n’a rien d’innocent', 'Anne Roche', {
        reason: 'same-paragraph',
        quotationType: 'statement',
      }),
      said('chaque fois on nous accuse', 'Anne Roche', { reason: 'coordinated', quotationType: 'statement' }),
    ],
  },
  {
    what: 'a few words woven into the writer’s next sentence',
    text: '« La digue est solide », a dit Anne Roche. Le délai moyen est de « six mois en moyenne ».',
    quotes: [
      said('La digue est solide', 'Anne Roche', { reason: 'subject-after', quotationType: 'statement' }),
      said('six mois en moyenne', 'Anne Roche', { reason: 'same-paragraph', status: 'review' }),
    ],
  },
  {
    what: 'a clause behind an article',
    text: 'Anne Roche affirme que les « Suédoises n’ont rien essayé ».',
    quotes: [said('Suédoises n’ont rien essayé', 'Anne Roche')],
  },
  {
    what: 'a clause behind what is often called something',
    text: 'Le maire prédit que le mouvement « pourrait vite se durcir ».',
    quotes: [said('pourrait vite se durcir', 'Le maire')],
  },
  {
    what: 'one word, far within what is reported',
    text: 'Luc Gérard estime que le but de cette longue campagne du parti dans toute la région est de rester dans une démarche « collective ».',
    quotes: [said('collective', 'Luc Gérard')],
  },
  {
    what: 'an adverb, which names nothing',
    text: 'Luc Gérard estime être victime d’une enquête « exclusivement à charge ».',
    quotes: [said('exclusivement à charge', 'Luc Gérard')],
  },
  {
    what: 'people whom the text calls so without marks, too',
    text: 'Le préfet a annoncé l’interdiction de tout rassemblement de « cirés jaunes ». Les cirés jaunes protestent.',
    quotes: [name('cirés jaunes')],
  },
  {
    what: 'the same words right behind a verb of saying',
    text: 'Le maire dénonce des « violences inadmissibles ». Les violences inadmissibles cessent.',
    quotes: [said('violences inadmissibles', 'Le maire')],
  },
  {
    what: 'a crisis of some',
    text: 'Hugo Blanc a réagi à la crise des « bonnets verts ».',
    quotes: [name('bonnets verts')],
  },
  {
    what: 'a second charge',
    text: 'Deux hommes sont poursuivis pour « vol », ainsi que pour des « chefs de détournement », selon cette source.',
    quotes: [name('vol'), name('chefs de détournement')],
  },
  {
    what: 'an event that comes about',
    text: 'Cette annonce intervient deux jours après la visite « historique » de Luc Gérard.',
    quotes: [name('historique')],
  },
  {
    what: 'people without a noun',
    text: 'Beaucoup ont dénoncé « une dérive ». D’autres parlent d’un « chef absent ».',
    quotes: [said('une dérive', 'Beaucoup', { status: 'review' }), said('chef absent', 'D’autres')],
  },
  {
    what: 'charges behind d’, and joined ones',
    text: 'Le parquet a annoncé une enquête des chefs d’« évasion en bande », « vol aggravé » et « recel ».',
    quotes: [name('évasion en bande'), name('vol aggravé'), name('recel')],
  },
]
