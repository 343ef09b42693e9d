import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asId } from '../../../graph/model/ids.ts'
import { parseView, viewNames, writeView } from '../../../web/state/view.ts'

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/u).map(asId)
const day = fc.constantFrom('2019-01-01', '2024-02-29', '2026-11-22')
const name = fc.option(fc.string({ minLength: 1 }), { nil: null })

test('an address gives back the view that it was made from', () => {
  fc.assert(
    fc.property(
      fc.record({
        view: fc.constantFrom(...viewNames),
        panel: fc.constantFrom(
          ...(['cards', 'inspector', 'history', 'heat', 'what-if', 'ghost'] as const),
        ),
        selected: fc.array(id, { maxLength: 5 }),
        finding: name,
        filter: fc.constantFrom('', 'kind:association', 'kind:resident,theme:theme-food'),
        coordinator: fc.boolean(),
        level: fc.constantFrom('organisation' as const, 'person' as const),
        warm: fc.option(id, { nil: null }),
        goal: fc.option(id, { nil: null }),
        meeting: fc.option(id, { nil: null }),
        stage: fc.constantFrom('prepare' as const, 'meet' as const, 'pack' as const),
        whose: fc.option(id, { nil: null }),
        sheet: name,
        ghost: name,
        near: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
        day: fc.option(day, { nil: null }),
        group: fc.constantFrom(null, 'theme' as const, 'place' as const),
        folded: fc.array(id, { maxLength: 3 }),
        at: fc.constantFrom('', '0,0,100', '-340,12,8'),
        ghosts: fc.boolean(),
        possible: fc.boolean(),
        author: name,
        only: fc.boolean(),
        before: fc.option(day, { nil: null }),
        after: fc.option(day, { nil: null }),
        knownThen: fc.boolean(),
        step: fc.option(fc.integer({ min: 1 }), { nil: null }),
        revision: fc.option(fc.integer({ min: 1 }), { nil: null }),
      }),
      (view) => {
        const address = new URLSearchParams({ ...writeView(view) }).toString()
        expect(parseView(Object.fromEntries(new URLSearchParams(address)))).toEqual(view)
      },
    ),
  )
})

test('an address of nonsense is the map as usual', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (search) => {
      const wrong = { view: 'nothing', panel: '', revision: '-1', only: 'x' }
      const { view, panel, revision, only } = parseView({ ...search, ...wrong })
      expect([view, panel, revision, only]).toEqual(['map', 'cards', null, false])
    }),
  )
})
