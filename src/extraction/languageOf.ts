import type { LanguageCode } from './extraction'
import type { Language } from './language'
import { german } from './languages/de'
import { english } from './languages/en'
import { spanish } from './languages/es'
import { french } from './languages/fr'
import { italian } from './languages/it'
import { portuguese } from './languages/pt'

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
