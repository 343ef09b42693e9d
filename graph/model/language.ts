/** The three languages of Vonk, in the order in which they are offered. */
export const languages = ['nl', 'fr', 'en'] as const

export type Language = (typeof languages)[number]

/** The same words in every language. */
export type Words = { readonly [language in Language]: string }

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value)
