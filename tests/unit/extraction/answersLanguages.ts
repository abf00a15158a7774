import type { AnswerCase } from './answersCase'

/** The same of the other languages; invented. */
export const languageCases: readonly AnswerCase[] = [
  {
    what: 'English: a subject before its verb, behind the quotation',
    lang: 'en',
    text: '“We will not sell the farm,” Alice Brown said after a meeting with Tom Reed.',
    quotes: [
      {
        text: 'We will not sell the farm,',
        speaker: 'Alice Brown',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerType: 'person',
        cue: 'said',
        speakerMention: 'Alice Brown',
        about: ['Tom Reed'],
      },
    ],
  },
  {
    what: 'English: according to',
    lang: 'en',
    text: 'According to Tom Reed, the bridge is “beyond repair”.',
    quotes: [
      {
        text: 'beyond repair',
        speaker: 'Tom Reed',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'According to',
      },
    ],
  },
  {
    what: 'English: an interrupted quotation',
    lang: 'en',
    text: '“I am staying,” said Alice Brown, “but not for long.”',
    quotes: [
      {
        text: 'I am staying,',
        speaker: 'Alice Brown',
        reason: 'subject-after',
        quotationType: 'statement',
        continues: null,
      },
      {
        text: 'but not for long.',
        speaker: 'Alice Brown',
        reason: 'continues',
        quotationType: 'statement',
        continues: 0,
      },
    ],
  },
  {
    what: 'German: a subject behind its verb',
    lang: 'de',
    text: '„Wir verkaufen den Hof nicht“, sagte Anna Weber.',
    quotes: [
      {
        text: 'Wir verkaufen den Hof nicht',
        speaker: 'Anna Weber',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'sagte',
        speakerMention: 'Anna Weber',
      },
    ],
  },
  {
    what: 'German: laut',
    lang: 'de',
    text: 'Laut Karl Vogt ist die Brücke „nicht mehr zu retten“.',
    quotes: [
      {
        text: 'nicht mehr zu retten',
        speaker: 'Karl Vogt',
        reason: 'according-to',
        quotationType: 'fragment',
        cue: 'Laut',
      },
    ],
  },
  {
    what: 'German: a pronoun',
    lang: 'de',
    text: 'Anna Weber trat zurück. „Ich bin müde geworden“, sagte sie.',
    quotes: [
      {
        text: 'Ich bin müde geworden',
        speaker: 'Anna Weber',
        reason: 'pronoun-after',
        quotationType: 'statement',
        speakerLabel: 'sie',
        cue: 'sagte',
        speakerMention: 'sie',
      },
    ],
  },
  {
    what: 'Spanish: a subject behind its verb',
    lang: 'es',
    text: '«No venderemos la finca», afirmó la alcaldesa, Marta Gil.',
    quotes: [
      {
        text: 'No venderemos la finca',
        speaker: 'Marta Gil',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'afirmó',
        speakerMention: 'Marta Gil',
      },
    ],
  },
  {
    what: 'Spanish: según',
    lang: 'es',
    text: 'Según Pablo Ruiz, el puente es «irrecuperable».',
    quotes: [
      {
        text: 'irrecuperable',
        speaker: 'Pablo Ruiz',
        reason: 'according-to',
        quotationType: 'fragment',
        cue: 'Según',
      },
    ],
  },
  {
    what: 'Spanish: a verb without its subject',
    lang: 'es',
    text: 'Marta Gil visitó la finca. Añadió: «No habrá otra reunión.»',
    quotes: [
      {
        text: 'No habrá otra reunión.',
        speaker: 'Marta Gil',
        reason: 'pronoun-before',
        quotationType: 'statement',
        cue: 'Añadió',
      },
    ],
  },
  {
    what: 'Italian: a subject behind its verb',
    lang: 'it',
    text: '«Non venderemo la cascina», ha detto Chiara Conti.',
    quotes: [
      {
        text: 'Non venderemo la cascina',
        speaker: 'Chiara Conti',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'ha detto',
        speakerMention: 'Chiara Conti',
      },
    ],
  },
  {
    what: 'Italian: secondo',
    lang: 'it',
    text: 'Secondo Marco Riva, il ponte è «ormai perduto».',
    quotes: [
      {
        text: 'ormai perduto',
        speaker: 'Marco Riva',
        reason: 'according-to',
        quotationType: 'fragment',
        cue: 'Secondo',
      },
    ],
  },
  {
    what: 'Portuguese: a subject behind its verb',
    lang: 'pt',
    text: '«Não vamos vender a quinta», disse a presidente da câmara, Marta Lima.',
    quotes: [
      {
        text: 'Não vamos vender a quinta',
        speaker: 'Marta Lima',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'disse',
        speakerMention: 'Marta Lima',
      },
    ],
  },
  {
    what: 'Portuguese: segundo',
    lang: 'pt',
    text: 'Segundo Rui Alves, a ponte está «perdida para sempre».',
    quotes: [
      {
        text: 'perdida para sempre',
        speaker: 'Rui Alves',
        reason: 'according-to',
        quotationType: 'fragment',
        cue: 'Segundo',
      },
    ],
  },
  {
    what: 'Italian: an interrupted quotation',
    lang: 'it',
    text: '«Non c’è tempo», ha spiegato il sindaco Marco Riva, «e non c’è denaro».',
    quotes: [
      {
        text: 'Non c’è tempo',
        speaker: 'Marco Riva',
        reason: 'subject-after',
        quotationType: 'statement',
        speakerMention: 'Marco Riva',
      },
      {
        text: 'e non c’è denaro',
        speaker: 'Marco Riva',
        reason: 'continues',
        quotationType: 'statement',
        continues: 0,
      },
    ],
  },
  {
    what: 'English: a name again and again in marks',
    lang: 'en',
    text: 'The “green deal” was signed. Tom Reed praised the “green deal”.',
    quotes: [
      { text: 'green deal', speaker: null, reason: 'term', quotationType: 'term' },
      { text: 'green deal', speaker: null, reason: 'term', quotationType: 'term' },
    ],
  },
  {
    what: 'English: whom somebody told it',
    lang: 'en',
    text: '“We will leave in May,” Tom Reed told Alice Brown on Monday.',
    quotes: [
      {
        text: 'We will leave in May,',
        speaker: 'Tom Reed',
        reason: 'subject-after',
        quotationType: 'statement',
        cue: 'told',
        candidates: ['Tom Reed'],
        about: ['Alice Brown'],
      },
    ],
  },
  {
    what: 'English: a denied verb, which somebody should look at',
    lang: 'en',
    text: 'Alice Brown did not say that the bridge was “unsafe”.',
    quotes: [
      {
        text: 'unsafe',
        speaker: 'Alice Brown',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'review',
      },
    ],
  },
  {
    what: 'German: so, and who is spoken of',
    lang: 'de',
    text: '„Das ist für Karl Vogt das Ende“, so Anna Weber am Montag.',
    quotes: [
      {
        text: 'Das ist für Karl Vogt das Ende',
        speaker: 'Anna Weber',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        speakerMention: 'Anna Weber',
      },
    ],
  },
]
