/** The three languages of Vonk, in the order in which they are offered. */
export const languages = ['nl', 'fr', 'en'] as const

export type Language = (typeof languages)[number]

/** The same words in every language. */
export type Words = { readonly [language in Language]: string }

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value)

/** Messages by id, each in every language; ICU message format where something varies. */
export type WordsTable = { readonly [id: string]: Words }

/** A table in one language. */
export const inLanguage = (
  table: WordsTable,
  language: Language,
): { readonly [id: string]: string } =>
  Object.fromEntries(Object.entries(table).map(([id, words]) => [id, words[language]]))
