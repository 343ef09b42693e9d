import type { Relation } from '../../model/element.ts'
import { knownText } from '../../model/value.ts'

export type Heat = 'fire' | 'spark' | 'cold' | 'unknown'

/** How many said what about the energy that they have. */
export type Embers = {
  readonly fire: number
  readonly spark: number
  readonly none: number
  readonly unknown: number
}

/** What those who take part, or who are keen on a theme, said of their energy (domain §3.2, S1). */
export const embersOf = (relations: readonly Relation[]): Embers => {
  const said = relations.map(({ fields }) => knownText(fields['energy']))
  const count = (energy: string | undefined): number =>
    said.filter((each) => each === energy).length
  const [fire, spark, none] = [count('fire'), count('spark'), count('none')]
  return { fire, spark, none, unknown: said.length - fire - spark - none }
}

/**
 * Heat: fire with at least two fires, or one and two sparks; spark with any spark or fire; cold where
 * somebody was asked and none; unknown where nobody was asked. A mood of a date, never a score.
 * Source: domain §3.2, S1.
 */
export const heatOf = ({ fire, spark, none }: Embers): Heat => {
  if (fire >= 2 || (fire === 1 && spark >= 2)) return 'fire'
  if (fire + spark >= 1) return 'spark'
  return none >= 1 ? 'cold' : 'unknown'
}
