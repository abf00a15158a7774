import { describe, expect, test } from '@jest/globals'
import { languageCodes } from '../../../../src/extraction/extraction'
import { languageOf } from '../../../../src/extraction/languages/languageOf'

/** Every list of words of a language, by the path to it: `roles.m`. Lines of phrases are left out. */
function listsIn(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] => {
    const name = path === '' ? key : `${path}.${key}`
    if (typeof inner === 'string') return key === 'code' ? [] : [[name, inner]]
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? listsIn(inner, name) : []
  })
}

const entriesOf = (name: string, list: string): string[] =>
  list
    .split(/^accordingTo|^asides$|inciseGoesOn$/u.test(name) ? '\n' : /\s+/u)
    .map((entry) => entry.trim())
    .filter(Boolean)

describe('The word lists of a language', () => {
  test.each(languageCodes)('%s: are in lower case with straight apostrophes', (code) => {
    const lists = listsIn(languageOf(code))

    const wrong = lists.filter(([, list]) => list !== list.toLowerCase() || /[’ʼ`]/u.test(list))

    expect(wrong).toEqual([])
  })

  test.each(languageCodes)('%s: hold no entry twice', (code) => {
    const lists = listsIn(languageOf(code))

    const twice = lists.flatMap(([name, list]) =>
      entriesOf(name, list)
        .filter((entry, at, all) => all.indexOf(entry) !== at)
        .map((entry) => `${name}: ${entry}`),
    )

    expect(twice).toEqual([])
  })

  test.each(languageCodes)('%s: hold no cue verb twice, in one strength or in two', (code) => {
    const { cueVerbs } = languageOf(code)
    const infinitives = Object.values(cueVerbs).flatMap((verbs) =>
      verbs.map(({ infinitive }) => infinitive[0]),
    )

    const twice = infinitives.filter((infinitive, at) => infinitives.indexOf(infinitive) !== at)

    expect(twice).toEqual([])
  })

  test.each(languageCodes)('%s: every cue verb has all its forms, each a word in lower case', (code) => {
    const { cueVerbs } = languageOf(code)
    const verbs = Object.values(cueVerbs).flat()

    const lacking = verbs.filter((forms) => Object.values(forms).some(({ length }) => length === 0))
    const odd = verbs
      .flatMap((forms) => Object.values(forms).flat())
      .filter((form) => !/^[\p{Ll}'-]+$/u.test(form))

    expect(lacking).toEqual([])
    expect(odd).toEqual([])
  })

  test.each(languageCodes)('%s: is there under its own code, with enough verbs to read the news', (code) => {
    const language = languageOf(code)

    expect(language.code).toBe(code)
    expect(language.cueVerbs.say.length).toBeGreaterThan(120)
    expect(language.functionWords.split(/\s+/).length).toBeGreaterThanOrEqual(30)
  })
})
