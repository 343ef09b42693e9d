import { createIntl } from '@formatjs/intl'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../../graph/change/change.ts'
import type { Language } from '../../../graph/model/language.ts'
import { asId, asMapId } from '../../../graph/model/ids.ts'
import { emptySnapshot } from '../../../graph/model/snapshot.ts'
import { pendingOf } from '../../../web/state/pending.ts'
import { ahead } from '../../../web/state/rebase.ts'
import type { Ahead } from '../../../web/state/rebase.ts'
import { knownElements } from '../../../web/words/known-elements.ts'
import { sayCommit } from '../../../web/words/say-commit.ts'
import { messagesFor } from '../../../web/words/words.ts'
import { association, knows, map, rename } from '../state/windows.ts'

const empty: Ahead = { snapshot: emptySnapshot(asMapId('linde')), log: [] }
const begin: Change = {
  op: 'create',
  element: { id: map, kind: 'map', fields: { name: 'De Linde' } },
}

/** The map after some acts. */
const after = (...acts: readonly (readonly Change[] | { readonly undoes: number })[]): Ahead =>
  acts.reduce<Ahead>(
    (now, act) => {
      const done =
        'undoes' in act
          ? { changes: [], undoes: now.log[act.undoes - 1]?.commitId ?? '' }
          : { changes: act }
      return ahead(now, pendingOf(done, now.snapshot.revision), 'local')
    },
    ahead(empty, pendingOf({ changes: [begin] }, 0), 'local'),
  )

/** What the newest act is called. */
const said = ({ snapshot, log }: Ahead, language: Language = 'nl'): string => {
  const intl = createIntl({ locale: language, messages: messagesFor(language) })
  return sayCommit(log.slice(-1), {
    language,
    t: (id, values) => intl.formatMessage({ id }, { ...values }),
    list: (items) => intl.formatList(items, { type: 'conjunction' }),
    element: knownElements(snapshot, log),
    log,
  })
}

const two = [association('a', { name: 'FC Linde' }), association('b', { name: 'Koor' })]

describe('an act is called', () => {
  test('by the kind and name of what was added', () => {
    expect(said(after(two.slice(0, 1)))).toBe('vereniging ‘FC Linde’ toegevoegd')
    expect(said(after(two.slice(0, 1)), 'fr')).toBe(
      'ajout\u202f: association «\u202fFC Linde\u202f»',
    )
  })

  test('by the names of several', () => {
    expect(said(after(two))).toBe('2 toegevoegd: ‘FC Linde’ en ‘Koor’')
  })

  test('by both ends of a new line', () => {
    expect(said(after(two, [knows('ab', 'a', 'b')]))).toBe('lijn gelegd: ‘FC Linde’ kent ‘Koor’')
  })

  test('by the field that was changed', () => {
    expect(said(after(two, [rename('a', 'FC Linde', 'VK Linde')]), 'en')).toBe(
      '‘VK Linde’: name changed',
    )
  })

  test('by what ended', () => {
    const ended: Change = {
      op: 'update',
      id: asId('ab'),
      fields: { until: { from: null, to: '2026' } },
    }
    expect(said(after(two, [knows('ab', 'a', 'b')], [ended]))).toBe(
      'beëindigd: ‘FC Linde’ kent ‘Koor’',
    )
  })

  test('by how many places changed', () => {
    const moved: Change = { op: 'move', positions: { a: [1, 2], b: [3, 4] } }
    expect(said(after(two, [moved]))).toBe('2 plaatsen verschoven')
    expect(said(after(two, [{ op: 'move', positions: { a: [1, 2] } }]))).toBe(
      '‘FC Linde’ verschoven',
    )
  })

  test('by the name of what is gone', () => {
    expect(said(after(two, [{ op: 'remove', id: asId('a') }]))).toBe('‘FC Linde’ verwijderd')
  })

  test('by what an undo took back and a redo brought again', () => {
    const undone = [two, [knows('ab', 'a', 'b')], { undoes: 3 }] as const
    expect(said(after(...undone))).toBe('teruggedraaid: lijn gelegd: ‘FC Linde’ kent ‘Koor’')
    expect(said(after(...undone, { undoes: 4 }))).toBe(
      'opnieuw gedaan: lijn gelegd: ‘FC Linde’ kent ‘Koor’',
    )
  })

  test('a reading in when it is large', () => {
    const many = Array.from({ length: 20 }, (_, index) => association(`n${index}`))
    expect(said(after([...many, knows('x', 'n0', 'n1')]))).toBe('ingelezen: 20 elementen en 1 lijn')
  })
})
