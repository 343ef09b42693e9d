import { describe, expect, test } from 'vitest'
import { findings } from '../../../../graph/analysis/findings/run.ts'
import { sayFinding } from '../../../../graph/analysis/findings/words/say-finding.ts'
import { lensAt } from '../../../../graph/analysis/lens.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { actor, drawn, entity } from '../drawn.ts'

const on = { coverage: 'partial', coverageDate: '2026-11-24' }

const gapOf = (subject: Entity, language: Language, ...others: readonly Entity[]): string => {
  const map = drawn(subject, ...others)
  const gap = findings(map, lensAt('2026-11-24')).findings.find(({ rule }) => rule === 'G1')
  if (gap === undefined) throw new Error('There is no gap.')
  return sayFinding(gap, map, language).sentence
}

describe('on whose word', () => {
  const own = actor('Vonk', { ...on, sourceId: 's' })
  const source = entity('s', 'source', { subkind: 'own_knowledge' })

  test('own knowledge is what you noted, in every language', () => {
    expect(gapOf(own, 'nl', source)).toBe(
      'Vonk werkt volgens wat jij noteerde op 24 november 2026 met niemand op de kaart samen. Dat kan een keuze zijn.',
    )
    expect(gapOf(own, 'fr', source)).toBe(
      'Selon ce que vous avez noté le 24 novembre 2026, Vonk ne collabore avec personne sur la carte. Cela peut être un choix.',
    )
    expect(gapOf(own, 'en', source)).toBe(
      'From what you noted on 24 November 2026, Vonk works with nobody on the map. That can be a choice.',
    )
  })

  test('without a source, and without a date, it is what you noted', () => {
    expect(gapOf(actor('Vonk', { coverage: 'partial' }), 'nl')).toContain(
      'volgens wat jij noteerde met niemand',
    )
  })

  test('an interview is a talk, an inventory a record', () => {
    const from = (subkind: string): string => gapOf(own, 'en', entity('s', 'source', { subkind }))
    expect(from('interview')).toContain('According to the talks of 24 November 2026, Vonk')
    expect(from('existing_inventory')).toContain('According to the records of 24 November 2026')
  })
})
