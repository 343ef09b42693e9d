import { isKboNumber } from '../../model/kbo-number.ts'
import type { Role } from './mapping.ts'

/** How many cells of a column must look alike. */
const mostOf = 0.7
const looked = 200

const looks: readonly (readonly [role: Role, test: (cell: string) => boolean])[] = [
  ['kboNumber', isKboNumber],
  ['generalEmail', (cell) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu.test(cell)],
  ['website', (cell) => /^(?:https?:\/\/|www\.)\S+$/iu.test(cell)],
  ['generalPhone', (cell) => /^(?:\+32|0)[\d\s/.()-]{7,16}$/u.test(cell)],
]

/** What the cells of a column look like; null: nothing that can be told. */
export const roleByContent = (cells: readonly string[]): Role | null => {
  const filled = cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .slice(0, looked)
  if (filled.length < 2) return null
  const [found] =
    looks.find(([, test]) => filled.filter(test).length >= mostOf * filled.length) ?? []
  return found ?? null
}

/** Whether most cells read as names of something: words, hardly one twice. */
export const areNames = (cells: readonly string[]): boolean => {
  const filled = cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .slice(0, looked)
  const words = filled.filter((cell) => /\p{L}{2}/u.test(cell))
  return (
    filled.length > 0 &&
    words.length >= mostOf * filled.length &&
    new Set(words).size >= 0.6 * words.length
  )
}

/** A cell that begins as one writes to a person. */
export const isLikePerson = (name: string): boolean =>
  /^(?:mevr(?:ouw)?|mw|dhr|de heer|mr|mrs|ms|mme|mlle|madame|monsieur|m)\.?\s+\p{Lu}/u.test(
    name.trim().replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
  )
