import { describe, expect, it } from '@jest/globals'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'

import { panelTranslations } from '../../../src/admin/panelTranslations'

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

const english = flatten(en.translations)
const ours = {
  en: flatten(panelTranslations.en),
  fr: flatten(panelTranslations.fr),
}

describe("the panel's words", () => {
  it.each(['en', 'fr'] as const)('of ours (%s) stand in for words that Payload has', (language) => {
    const unknown = [...ours[language].keys()].filter((key) => !english.has(key))

    expect(unknown).toEqual([])
  })

  it.each([
    ['en', new Map([...english, ...ours.en])],
    ['fr', new Map([...flatten(fr.translations), ...ours.fr])],
  ])('(%s) ask for nothing that Payload does not fill in', (_, words) => {
    const broken = [...words].flatMap(([key, text]) => {
      const given = partsOf(english.get(key) ?? '')
      const missing = [...partsOf(text)].filter((part) => !given.has(part))
      return missing.length === 0 ? [] : [`${key}: ${missing.join(' ')}`]
    })

    expect(broken).toEqual([])
  })

  it('are all there in French', () => {
    const words = new Set([...flatten(fr.translations).keys(), ...ours.fr.keys()])

    expect([...english.keys()].filter((key) => !words.has(key))).toEqual([])
  })
})

function flatten(words: object): ReadonlyMap<string, string> {
  // Payload's type knows each of its keys; here they are all alike.
  return new Map(
    Object.entries(words as Words).flatMap(([group, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${group}:${key}`, text] as const),
    ),
  )
}

/** What is filled into a text: `{{label}}`, and the tags that components stand in for: `<1>`, `</1>`. */
const partsOf = (text: string): ReadonlySet<string> => new Set(text.match(/\{\{[^}]*\}\}|<\/?\d+>/gu))
