import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { extract } from '../../../src/extraction/extract'
import type { QuotationType, ReasonCode } from '../../../src/extraction/extraction'

/** Who speaks: the sentence that may name them before, how the quotation's place has them, and who is meant. */
interface SpeakerForm {
  readonly before: string
  readonly written: string
  readonly name: string
  readonly mention: string
  readonly pronoun: 'il' | 'elle'
}

const person = (name: string, pronoun: 'il' | 'elle', rest: Partial<SpeakerForm> = {}): SpeakerForm => ({
  before: '',
  written: name,
  name,
  mention: name,
  pronoun,
  ...rest,
})

const speakerForms: readonly SpeakerForm[] = [
  person('Paul Mercier', 'il'),
  person('Anne Roche', 'elle'),
  person('Jean-Pierre Morand', 'il'),
  person('Charles de Montfort', 'il'),
  person('Anne Roche', 'elle', { written: 'Mme Anne Roche' }),
  person('Anne Roche', 'elle', { written: 'la préfète Anne Roche' }),
  person('Luc Gérard', 'il', { written: 'le ministre de la Santé, Luc Gérard' }),
  person('Paul Mercier', 'il', {
    before: 'Paul Mercier est venu. ',
    written: 'M. Mercier',
    mention: 'Mercier',
  }),
  person('Anne Roche', 'elle', { before: 'Anne Roche est venue. ', written: 'Roche', mention: 'Roche' }),
  person('Anne Roche', 'elle', {
    before: 'La maire de Lyon, Anne Roche, est venue. ',
    written: 'la maire',
    mention: 'la maire',
  }),
]

/** A cue in the forms that stand before its subject, behind it, and with its pronoun. */
interface CueForm {
  readonly plain: string
  readonly tied: (pronoun: string) => string
}

const cueForms: readonly CueForm[] = [
  { plain: 'affirme', tied: (pronoun) => `affirme-t-${pronoun}` },
  { plain: 'répond', tied: (pronoun) => `répond-${pronoun}` },
  { plain: 'expliquait', tied: (pronoun) => `expliquait-${pronoun}` },
  { plain: 'ajouta', tied: (pronoun) => `ajouta-t-${pronoun}` },
  { plain: 'a déclaré', tied: (pronoun) => `a-t-${pronoun} déclaré` },
  { plain: 'avait prévenu', tied: (pronoun) => `avait-${pronoun} prévenu` },
  { plain: 'a encore précisé', tied: (pronoun) => `a-t-${pronoun} encore précisé` },
]

const markForms = [
  ['« ', ' »'],
  ['«\u00A0', '\u00A0»'],
  ['«\u202F', '\u202F»'],
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
] as const

/** What stands where: a text with the quotation between brackets, and what is right for it. */
interface Made {
  readonly text: string
  readonly reason: ReasonCode
  readonly cue: string
  readonly label: string
  readonly quotationType?: QuotationType
}

type Place = (speaker: SpeakerForm, cue: CueForm) => Made

const words = 'Nous irons jusqu’au bout'
const quoted = `[${words}]`

const places: Readonly<Record<string, Place>> = {
  'behind the quotation, the subject last': ({ before, mention, written }, { plain }) => ({
    text: `${before}${quoted}, ${plain} ${written}.`,
    reason: 'subject-after',
    cue: plain,
    label: mention,
    quotationType: 'statement',
  }),
  'behind the quotation, with when and where': ({ before, mention, written }, { plain }) => ({
    text: `${before}${quoted}, ${plain} jeudi devant la presse ${written}.`,
    reason: 'subject-after',
    cue: plain,
    label: mention,
    quotationType: 'statement',
  }),
  'before a colon': ({ before, mention, written }, { plain }) => ({
    text: `${before}${capital(written)}${closed(written)} ${plain} : ${quoted}`,
    reason: 'subject-before',
    cue: plain,
    label: mention,
    quotationType: 'statement',
  }),
  'before a clause that is reported': ({ before, mention, written }, { plain }) => ({
    text: `${before}${capital(written)}${closed(written)} ${plain} que ${quoted}.`,
    reason: 'subject-before',
    cue: plain,
    label: mention,
    quotationType: 'statement',
  }),
  'between two parts': ({ before, mention, written }, { plain }) => ({
    text: `${before}${quoted}, ${plain} ${written}, [et pas plus loin].`,
    reason: 'subject-after',
    cue: plain,
    label: mention,
  }),
  'selon, before': ({ before, mention, written }) => ({
    text: `${before}Selon ${written}, ${quoted}.`,
    reason: 'according-to',
    cue: 'Selon',
    label: mention,
  }),
  'selon, behind': ({ before, mention, written }) => ({
    text: `${before}${quoted}, selon ${written}.`,
    reason: 'according-to',
    cue: 'selon',
    label: mention,
  }),
  'a participle': ({ before, mention, written }) => ({
    text: `${before}${capital(written)}${closed(written)} a pris la parole, assurant que ${quoted}.`,
    reason: 'participle',
    cue: 'assurant',
    label: mention,
    quotationType: 'statement',
  }),
  'a pronoun behind': ({ before, pronoun, written }, { tied }) => ({
    text: `${before}${capital(written)}${closed(written)} a visité le port. ${quoted}, ${tied(pronoun)}.`,
    reason: 'pronoun-after',
    cue: tied(pronoun),
    label: pronoun,
    quotationType: 'statement',
  }),
  'a pronoun before': ({ before, pronoun, written }, { plain }) => ({
    text: `${before}${capital(written)}${closed(written)} a visité le port. ${capital(pronoun)} ${plain} : ${quoted}`,
    reason: 'pronoun-before',
    cue: plain,
    label: capital(pronoun),
    quotationType: 'statement',
  }),
  'behind whom a clause speaks of': ({ before, mention, written }, { plain }) => ({
    text: `${before}La salle écoute ${written}, qui ${plain} : ${quoted}`,
    reason: 'relative-clause',
    cue: plain,
    label: mention,
    quotationType: 'statement',
  }),
  'as somebody says': ({ before, mention, written }) => ({
    text: `${before}C’est clair : ${quoted}, comme l’a dit ${written}.`,
    reason: 'subject-after',
    cue: 'l’a dit',
    label: mention,
  }),
  'inside the marks': ({ before, mention, written }, { plain }) => ({
    text: `${before}[Nous irons, ${plain} ${written}, jusqu’au bout.]`,
    reason: 'inside-quote',
    cue: plain,
    label: mention,
    quotationType: 'statement',
  }),
}

const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1)

/** The comma that closes an apposition. */
const closed = (phrase: string): string => (phrase.includes(',') ? ',' : '')

const combinations = fc.record({
  speaker: fc.constantFrom(...speakerForms),
  cue: fc.constantFrom(...cueForms),
  marks: fc.constantFrom(...markForms),
  place: fc.constantFrom(...Object.entries(places)),
})

describe('a speaker, a cue and its place', () => {
  it('are right together, whatever the marks', () => {
    fc.assert(
      fc.property(combinations, ({ cue: cueForm, marks, place: [, make], speaker }) => {
        const made = make(speaker, cueForm)
        const text = made.text.replaceAll('[', marks[0]).replaceAll(']', marks[1])

        const { quotes } = extract(text, { lang: 'fr' })

        const parts = made.text.match(/(?<=\[)[^\]]+/gu) ?? []
        expect(quotes.map((quote) => text.slice(quote.start, quote.end))).toEqual(parts)
        expect(quotes.map((quote) => text.slice(quote.outerStart, quote.outerEnd))).toEqual(
          parts.map((part) => marks.join(part)),
        )
        for (const quote of quotes) {
          expect(quote).toMatchObject({
            speaker: speaker.name,
            speakerType: 'person',
            candidates: [speaker.name],
            about: [],
            cue: { text: made.cue },
          })
          expect(text.slice(quote.cue?.start, quote.cue?.end)).toBe(made.cue)
          const mention = text.slice(quote.speakerMention?.start, quote.speakerMention?.end)
          expect(mention.toLowerCase()).toBe(made.label.toLowerCase())
        }
        expect(quotes[0]?.reason).toBe(made.reason)
        if (made.quotationType !== undefined) expect(quotes[0]?.quotationType).toBe(made.quotationType)
        expect(quotes.slice(1).map(({ continues, reason }) => [continues, reason])).toEqual(
          parts.slice(1).map(() => [0, 'continues']),
        )
      }),
      { numRuns: 400 },
    )
  })
})
