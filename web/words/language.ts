import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import { isLanguage } from '../../graph/model/language.ts'
import type { Language } from '../../graph/model/language.ts'
import { kept } from '../ui/kept.ts'

/** Each language in its own words, as who reads it would look for it. */
export const languageNames: { readonly [language in Language]: string } = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
}

const key = 'vonk.language'

/** The language kept from before, else the first of the browser's that Vonk speaks, else Dutch. */
const firstLanguage = (): Language => {
  const before = kept.read(key)
  if (isLanguage(before)) return before
  for (const tag of navigator.languages) {
    const language = tag.slice(0, 2).toLowerCase()
    if (isLanguage(language)) return language
  }
  return 'nl'
}

const store = createStore<Language>()(() => firstLanguage())

/** The reader's language. */
export const useLanguage = (): Language => useStore(store)

/** Speaks another language from now on, also at the next visit. */
export const setLanguage = (language: Language): void => {
  kept.write(key, language)
  store.setState(language, true)
}
