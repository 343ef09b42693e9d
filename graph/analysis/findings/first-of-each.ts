import { categories } from './finding.ts'
import type { Category, Finding } from './finding.ts'

/** How many cards there are of each category, in the order in which people see them; what is as it should be is none. */
export const countsOf = (
  findings: readonly Finding[],
): readonly { readonly category: Category; readonly count: number }[] =>
  categories.map((category) => ({
    category,
    count: findings.filter((each) => each.category === category && each.outcome !== 'ok').length,
  }))

/** The first card of each of the first five categories that have one: what one would say first about a map. */
export const firstOfEach = (findings: readonly Finding[]): readonly Finding[] =>
  categories
    .flatMap(
      (category) =>
        findings.find((each) => each.category === category && each.outcome !== 'ok') ?? [],
    )
    .slice(0, 5)
