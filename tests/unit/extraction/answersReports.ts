import type { AnswerCase } from './answersCase'

/** Who reports, where a sentence has several verbs or subjects; invented. */
export const reportCases: readonly AnswerCase[] = [
  {
    what: 'what a body wishes, as somebody reports it',
    text: 'Luc Gérard a indiqué que le gouvernement souhaite que « les écoles restent ouvertes ».',
    quotes: [
      {
        text: 'les écoles restent ouvertes',
        speaker: 'Luc Gérard',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'a indiqué',
        speakerMention: 'Luc Gérard',
      },
    ],
  },
  {
    what: 'what a body hopes for, as somebody reports it',
    text: 'Julie Carton a précisé que la direction espère « une reprise rapide du travail ».',
    quotes: [
      {
        text: 'une reprise rapide du travail',
        speaker: 'Julie Carton',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'a précisé',
        speakerMention: 'Julie Carton',
      },
    ],
  },
  {
    what: 'what a body fears, as somebody reports it',
    text: 'Claire Aubin a dit que l’État craint « une vague de départs », et qu’il agit.',
    quotes: [
      {
        text: 'une vague de départs',
        speaker: 'Claire Aubin',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'a dit',
        speakerMention: 'Claire Aubin',
      },
    ],
  },
  {
    what: 'a that-clause behind a date, far from its quotation',
    text: 'Anne Roche a estimé, samedi 30 avril, que la ville courait, faute de digue et de moyens pour la bâtir, un « véritable danger ».',
    quotes: [
      {
        text: 'véritable danger',
        speaker: 'Anne Roche',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'a estimé',
        speakerMention: 'Anne Roche',
      },
    ],
  },
  {
    what: 'a verb that is a noun for what is called something, too',
    text: 'Anne Roche estime que ce prêt marque « un nouveau chapitre ».',
    quotes: [
      {
        text: 'un nouveau chapitre',
        speaker: 'Anne Roche',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'estime',
        speakerMention: 'Anne Roche',
      },
    ],
  },
  {
    what: 'a participle that belongs to who reports, not to whom it is about',
    text: 'Anne Roche estime que Hugo Blanc a bien fait, affirmant que « la loi est la même pour tous ».',
    quotes: [
      {
        text: 'la loi est la même pour tous',
        speaker: 'Anne Roche',
        reason: 'participle',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'affirmant',
        speakerMention: 'Anne Roche',
        about: ['Hugo Blanc'],
      },
    ],
  },
  {
    what: 'a participle behind something that says nothing',
    text: 'Paul Mercier s’engage à ce que sa présidence montre la voie, en promettant « une maison ouverte ».',
    quotes: [
      {
        text: 'une maison ouverte',
        speaker: 'Paul Mercier',
        reason: 'participle',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'en promettant',
        speakerMention: 'Paul Mercier',
      },
    ],
  },
  {
    what: 'a participle of another clause',
    text: 'En annonçant un plan de relance, Anne Roche a franchi « un cap décisif ».',
    quotes: [
      {
        text: 'un cap décisif',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
  {
    what: 'a participle with an office as its own subject',
    text: 'Les élus quittent la salle, la maire de Vérigny dénonçant « une mascarade ».',
    quotes: [
      {
        text: 'une mascarade',
        speaker: 'la maire de Vérigny',
        reason: 'participle',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'dénonçant',
        speakerMention: 'la maire de Vérigny',
      },
    ],
  },
  {
    what: 'a participle behind a name and a pronoun',
    text: 'Le texte, Hugo Blanc le qualifiant de « bâclé », a été retiré.',
    quotes: [
      {
        text: 'bâclé',
        speaker: 'Hugo Blanc',
        reason: 'participle',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'le qualifiant',
        speakerMention: 'Hugo Blanc',
      },
    ],
  },
  {
    what: 'a gerund with a pronoun',
    text: 'Anne Roche a quitté ses amis en les accusant de « trahison ».',
    quotes: [
      {
        text: 'trahison',
        speaker: 'Anne Roche',
        reason: 'participle',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'en les accusant',
        speakerMention: 'Anne Roche',
      },
    ],
  },
  {
    what: 'a second participle with the auxiliary of the first',
    text: 'Anne Roche a soutenu le pacte et mis en garde contre « un excès de confiance ».',
    quotes: [
      {
        text: 'un excès de confiance',
        speaker: 'Anne Roche',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'mis en garde',
        speakerMention: 'Anne Roche',
      },
    ],
  },
  {
    what: 'an infinitive behind a verb whose third person ends like no other',
    text: 'Rémi Duval va rencontrer les salariés et leur dire « merci ».',
    quotes: [
      {
        text: 'merci',
        speaker: 'Rémi Duval',
        reason: 'infinitive',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'leur dire',
        speakerMention: 'Rémi Duval',
      },
    ],
  },
]
