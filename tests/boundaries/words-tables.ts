import { languages } from '../../graph/model/language.ts'
import type { Words, WordsTable } from '../../graph/model/language.ts'

/** A message with the file whose table holds it. */
export type Message = { readonly file: string; readonly id: string; readonly words: Words }

const isWords = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === languages.length &&
  languages.every((language) => typeof Reflect.get(value, language) === 'string')

const isTable = (value: unknown): value is WordsTable =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.values(value).every(isWords)

const modules = import.meta.glob<Record<string, unknown>>(
  ['/graph/**/*words*.ts', '/graph/**/words/*.ts', '/web/**/*words*.ts', '/api/**/*words*.ts'],
  { eager: true },
)

/** Every message of every exported table, once: a merged table holds the same objects again. */
export const everyMessage = (): Message[] => {
  const seen = new Set<Words>()
  return Object.entries(modules).flatMap(([path, exported]) =>
    Object.values(exported)
      .filter(isTable)
      .flatMap((table) => Object.entries(table))
      .filter(([, words]) => !seen.has(words) && seen.add(words))
      .map(([id, words]) => ({ file: path.slice(1), id, words })),
  )
}
