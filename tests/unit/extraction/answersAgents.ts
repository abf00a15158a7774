import type { AnswerCase } from './answersCase'

/** Who says it, behind the quotation, and who only seems to; invented. */
export const agentCases: readonly AnswerCase[] = [
  {
    what: 'two quotations that one verb governs, behind both',
    text: '« Menteurs » et « lâches », prévient Nadia Benali.',
    quotes: [
      {
        text: 'Menteurs',
        speaker: 'Nadia Benali',
        reason: 'subject-after',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'prévient',
        speakerMention: 'Nadia Benali',
      },
      {
        text: 'lâches',
        speaker: 'Nadia Benali',
        reason: 'subject-after',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'prévient',
        speakerMention: 'Nadia Benali',
      },
    ],
  },
  {
    what: 'the agent of a passive verb behind the quotation',
    text: 'Ce « désastre » est déploré par Nadia Benali.',
    quotes: [
      {
        text: 'désastre',
        speaker: 'Nadia Benali',
        reason: 'participle',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'est déploré',
        speakerMention: 'Nadia Benali',
      },
    ],
  },
  {
    what: 'an agent in apposition',
    text: 'Ces « oublis » sont dénoncés par l’association, le Phare, depuis un an.',
    quotes: [
      {
        text: 'oublis',
        speaker: 'le Phare',
        reason: 'participle',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'sont dénoncés',
        speakerMention: 'le Phare',
      },
    ],
  },
  {
    what: 'words that say how somebody acts, and are the writer’s',
    text: 'Cette date est « a priori » privilégiée par Anne Roche.',
    quotes: [
      {
        text: 'a priori',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
  {
    what: 'a name behind the agency to which it was told',
    text: '« On a tout perdu », a confié à Reuters Omar Sall.',
    quotes: [
      {
        text: 'On a tout perdu',
        speaker: 'Omar Sall',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerType: 'person',
        cue: 'a confié',
        speakerMention: 'Omar Sall',
        candidates: ['Omar Sall'],
      },
    ],
  },
  {
    what: 'a name that no list holds, behind an agency',
    text: '« Nous avons tout perdu », raconte à l’AFP Mama Sy.',
    quotes: [
      {
        text: 'Nous avons tout perdu',
        speaker: 'Mama Sy',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'raconte',
        speakerMention: 'Mama Sy',
      },
    ],
  },
  {
    what: 'an office behind the place where it was said',
    text: '« Le feu est éteint », a révélé, à Mila, le directeur du port. Mila attend. « Tout va bien », dit le directeur.',
    quotes: [
      {
        text: 'Le feu est éteint',
        speaker: 'le directeur du port',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'le directeur du port',
        cue: 'a révélé',
      },
      {
        text: 'Tout va bien',
        speaker: 'le directeur',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'le directeur',
        cue: 'dit',
        candidates: ['le directeur'],
      },
    ],
  },
  {
    what: 'what a reporter saw',
    text: 'Le pont « des Anges » était fermé mardi matin à la circulation, a constaté un correspondant de l’AFP.',
    quotes: [
      {
        text: 'des Anges',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
]
