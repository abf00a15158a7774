import type { Answer, AnswerCase } from './answersCase'

type Row = readonly [
  what: string,
  text: string,
  ...Pick<Answer, 'quotationType' | 'reason' | 'speaker' | 'text'>[],
]

const said = (
  text: string,
  speaker: string,
  [reason, quotationType = 'statement']: readonly [Answer['reason'], Answer['quotationType']?],
) => ({ text, speaker, reason, quotationType })

const rows: readonly Row[] = [
  [
    'what two commas enclose between auxiliary and participle',
    'Paul Durand, maire de la ville, a, dans une lettre à ses élus, dénoncé une « manœuvre honteuse ».',
    said('manœuvre honteuse', 'Paul Durand', ['subject-before', 'fragment']),
  ],
  [
    'a date, a place and an occasion between auxiliary and participle',
    'Anne Petit avait, le 3 mai dernier à Lyon, devant la presse, affirmé que « tout était faux ».',
    said('tout était faux', 'Anne Petit', ['subject-before']),
  ],
  [
    'a verb of saying nearer the quotation than the account',
    'Comme le note Le Matin, Anne Petit a ensuite affirmé que « rien n’était prêt ».',
    said('rien n’était prêt', 'Anne Petit', ['subject-before']),
  ],
  [
    'who gives the news that an account rests on, behind a participle',
    'Le loup est « en bonne santé », d’après les informations fournies par Anne Petit.',
    said('en bonne santé', 'Anne Petit', ['according-to', 'fragment']),
  ],
  [
    'whose news an account rests on',
    'D’après les chiffres de la préfecture, la foule était « deux fois moindre ».',
    said('deux fois moindre', 'la préfecture', ['according-to', 'fragment']),
  ],
  [
    'an account that rests on the speaker’s own sources',
    'L’agence Rapida indique que, d’après ses informations, il s’agit d’un « accident technique ».',
    said('accident technique', 'Rapida', ['subject-before', 'fragment']),
  ],
  [
    'an apposition before the colon',
    'Les réactions furent vives, comme celle de Paul Durand, un ancien ministre : « C’est une honte pour le pays. »',
    said('C’est une honte pour le pays.', 'Paul Durand', ['label']),
  ],
  [
    'a clause about whom it is said to',
    'Paul Durand a répondu à Anne Petit, qui avait critiqué sa lettre : « Vous arrivez un peu tard. »',
    said('Vous arrivez un peu tard.', 'Paul Durand', ['subject-before']),
  ],
  [
    'a clause about whom it is said to, whose verb says it',
    'Paul Durand répliquait mardi à Anne Petit, qui affirmait : « Vous arrivez un peu tard. »',
    said('Vous arrivez un peu tard.', 'Anne Petit', ['relative-clause']),
  ],
  [
    'somebody who is seen to say it, in the infinitive',
    'On y voit Hugo Blanc répéter que « tout va bien ».',
    said('tout va bien', 'Hugo Blanc', ['infinitive']),
  ],
  [
    'somebody who is shown to say it, in the participle',
    'Une photo montre Hugo Blanc se plaignant de « la lenteur du juge ».',
    said('la lenteur du juge', 'Hugo Blanc', ['participle', 'fragment']),
  ],
  [
    'a participle with en, behind what belongs to somebody',
    'Paul Durand reprend la réplique du député en lui répondant : « Nous ne céderons pas. »',
    said('Nous ne céderons pas.', 'Paul Durand', ['participle']),
  ],
  [
    'a participle with en, in a reported clause',
    'Une voisine raconte qu’un homme est sorti de la cave en criant « Au feu, sortez ! ».',
    said('Au feu, sortez !', 'un homme', ['participle', 'fragment']),
  ],
  [
    'an infinitive of little meaning behind a verb of saying',
    'Le syndicat assure vouloir discuter « sans délai » des salaires.',
    said('sans délai', 'Le syndicat', ['subject-before', 'fragment']),
  ],
  [
    'the subject of a reported clause whose verb is quoted',
    'Le ministre a annoncé que le groupe « quittera la zone » avant mai.',
    said('quittera la zone', 'Le ministre', ['subject-before', 'fragment']),
  ],
  [
    'a semicolon where a colon was meant',
    'Hugo Blanc a dit ; « Nous n’irons pas plus loin cette année. »',
    said('Nous n’irons pas plus loin cette année.', 'Hugo Blanc', ['subject-before']),
  ],
  [
    'a participle between subject and verb, with an object',
    'Paul Durand a perdu. Ce dernier, accusant Anne Petit d’avoir menti, a affirmé que « tout était faux ».',
    said('tout était faux', 'Paul Durand', ['subject-before']),
  ],
  [
    'a second verb with a pronoun before it',
    'Hugo Blanc se leva et leur répondit que « rien n’était joué ».',
    said('rien n’était joué', 'Hugo Blanc', ['subject-before']),
  ],
  [
    'an account at the end, behind a verb that says little',
    'Les oies présentaient des « blessures profondes », selon une vétérinaire de passage.',
    said('blessures profondes', 'une vétérinaire de passage', ['according-to', 'fragment']),
  ],
]

/** Pieces of French grammar around the verb that governs a quotation; invented. */
export const grammarCases: readonly AnswerCase[] = rows.map(([what, text, ...quotes]) => ({
  what,
  text,
  quotes,
}))
