import { categories } from '../../graph/analysis/findings/finding.ts'
import type { Category, Finding } from '../../graph/analysis/findings/finding.ts'

/** All at once, a few of each; or everything of one category. */
export type CardFilter = 'first' | Category

export const isCardFilter = (name: string): name is CardFilter =>
  name === 'first' || categories.some((category) => category === name)

/** How many of a category stand in the first view (domain §3.0). */
const fewOfEach = 5

/** The cards of one category that are to be seen, and how many there are. */
export type CardGroup = {
  readonly category: Category
  readonly shown: readonly Finding[]
  readonly count: number
}

const kept = new WeakMap<readonly Finding[], ReadonlyMap<Category, readonly Finding[]>>()

/** The cards of each category, in their order; told apart once a list. */
const byCategory = (findings: readonly Finding[]): ReadonlyMap<Category, readonly Finding[]> => {
  const found = kept.get(findings) ?? toldApart(findings)
  kept.set(findings, found)
  return found
}

const toldApart = (findings: readonly Finding[]): ReadonlyMap<Category, readonly Finding[]> => {
  const groups = new Map<Category, Finding[]>(categories.map((category) => [category, []]))
  for (const finding of findings) groups.get(finding.category)?.push(finding)
  return groups
}

/** Strengths first, at most five of each category unless one category is asked for. */
export const cardGroups = (
  findings: readonly Finding[],
  filter: CardFilter,
): readonly CardGroup[] => {
  return [...byCategory(findings)]
    .filter(([category]) => filter === 'first' || filter === category)
    .map(([category, all]) => {
      // What is as it should be is no news: it stands in its category, not among the first.
      const news = all.filter(({ outcome }) => outcome !== 'ok')
      const shown = filter === 'first' ? news.slice(0, fewOfEach) : all
      return { category, shown, count: all.length }
    })
    .filter((group) => group.count > 0)
}

/** What can be asked for: only categories that have a card. */
export const cardFilters = (findings: readonly Finding[]): readonly CardFilter[] => [
  'first',
  ...cardGroups(findings, 'first').map((group) => group.category),
]
