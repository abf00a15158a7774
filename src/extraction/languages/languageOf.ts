import type { LanguageCode } from '../extraction'
import type { Language } from './language'
import { german } from './de'
import { english } from './en'
import { spanish } from './es'
import { french } from './fr'
import { italian } from './it'
import { portuguese } from './pt'

const languages: Readonly<Record<LanguageCode, Language>> = {
  fr: french,
  en: english,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
}

/** What is known of a language. */
export const languageOf = (code: LanguageCode): Language => languages[code]
