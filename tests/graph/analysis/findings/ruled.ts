import { expect } from 'vitest'
import { findings } from '../../../../graph/analysis/findings/run.ts'
import { rules } from '../../../../graph/analysis/findings/rules.ts'
import { lensAt } from '../../../../graph/analysis/lens.ts'
import type { Entity, Relation } from '../../../../graph/model/element.ts'
import { languages } from '../../../../graph/model/language.ts'
import { drawn } from '../drawn.ts'
import { flawsOf } from '../words/whole.ts'

/**
 * What one rule finds on a map of a few things, as `id outcome`, on the day that the small maps stand on.
 * What it finds can be said in every language, here too.
 */
export const ruled =
  (rule: string) =>
  (...elements: readonly (Entity | Relation)[]): readonly string[] => {
    const own = rules.filter(({ id }) => id === rule)
    const map = drawn(...elements)
    const { findings: found } = findings(map, lensAt('2026-11-24'), own)
    expect(
      languages.flatMap((language) => found.flatMap((each) => flawsOf(each, map, language))),
    ).toEqual([])
    return found.map(({ id, outcome }) => `${id} ${outcome}`)
  }
