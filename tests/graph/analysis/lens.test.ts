import { describe, expect, test } from 'vitest'
import { dayOf, isThereOn, lensAt, standsOn } from '../../../graph/analysis/lens.ts'
import { isDormant } from '../../../graph/analysis/vitality.ts'

describe('what stands on a day', () => {
  test('a lens on a month or a year looks at its last day', () => {
    expect(dayOf(lensAt('2026-02'))).toBe('2026-02-28')
    expect(dayOf(lensAt('2026'))).toBe('2026-12-31')
  })

  test('since counts from the first day of its period, until to the last', () => {
    expect(standsOn({ since: '2026-11' }, '2026-11-01')).toBe(true)
    expect(standsOn({ since: '2026-11' }, '2026-10-31')).toBe(false)
    expect(standsOn({ until: '2026' }, '2026-12-31')).toBe(true)
    expect(standsOn({ until: '2026' }, '2027-01-01')).toBe(false)
  })

  test('without since it stands from when it was noted; without both always', () => {
    expect(standsOn({ recordedOn: '2026-11-22' }, '2026-11-21')).toBe(false)
    expect(standsOn({ recordedOn: '2026-11-22', since: '2020' }, '2021-01-01')).toBe(true)
    expect(standsOn({}, '1000-01-01')).toBe(true)
  })

  test('an actor noted today was there before', () => {
    expect(isThereOn({ recordedOn: '2026-11-22' }, '2020-01-01')).toBe(true)
    expect(isThereOn({ archivedOn: '2026-11-22' }, '2026-11-22')).toBe(false)
  })

  test('a tie sleeps after more than 12 months; exactly 12 is awake', () => {
    expect(isDormant({ lastContact: '2025-11' }, '2026-11-22', 12)).toBe(false)
    expect(isDormant({ lastContact: '2025-10' }, '2026-11-22', 12)).toBe(true)
    expect(isDormant({ lastContact: '2025' }, '2026-12-31', 12)).toBe(false)
    expect(isDormant({}, '2026-11-22', 12)).toBe(false)
  })
})
