import { findings } from '../../../../graph/analysis/findings/run.ts'
import { rules } from '../../../../graph/analysis/findings/rules.ts'
import { lensAt } from '../../../../graph/analysis/lens.ts'
import type { Entity, Relation } from '../../../../graph/model/element.ts'
import { drawn } from '../drawn.ts'

/** What one rule finds on a map of a few things, as `id outcome`, on the day that the small maps stand on. */
export const ruled =
  (rule: string) =>
  (...elements: readonly (Entity | Relation)[]): readonly string[] => {
    const own = rules.filter(({ id }) => id === rule)
    const { findings: found } = findings(drawn(...elements), lensAt('2026-11-24'), own)
    return found.map(({ id, outcome }) => `${id} ${outcome}`)
  }
