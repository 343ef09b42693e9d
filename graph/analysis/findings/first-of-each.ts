import { categories } from './finding.ts'
import type { Category, Finding } from './finding.ts'

/** What is as it should be is no news. */
const newsOf = (findings: readonly Finding[], category: Category): readonly Finding[] =>
  findings.filter((each) => each.category === category && each.outcome !== 'ok')

/** How many cards there are of each category. */
export const countsOf = (findings: readonly Finding[]): { readonly [category: string]: number } =>
  Object.fromEntries(categories.map((category) => [category, newsOf(findings, category).length]))

/** The first card of each of the first five categories that have one: what one would say first about a map. */
export const firstOfEach = (findings: readonly Finding[]): readonly Finding[] =>
  categories.flatMap((category) => newsOf(findings, category).slice(0, 1)).slice(0, 5)
