import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canJoin, differingFields, joined } from '../../../graph/change/join.ts'
import { merge } from '../../../graph/change/merge.ts'
import { undoing } from '../../../graph/change/undo.ts'
import { GraphError } from '../../../graph/errors.ts'
import { tieKey } from '../../../graph/model/element.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { toBody } from '../../../graph/model/snapshot.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { known } from '../../../graph/model/value.ts'
import { actor, idOf, mapOf, relation } from '../builders/elements.ts'
import { vlierhoek } from '../analysis/vlierhoek.ts'

const entityIn = (map: Snapshot, name: string): Entity => {
  const found = map.entities.get(idOf(name))
  if (found === undefined) throw new Error(name)
  return found
}

const after = (snapshot: Snapshot, changes: Parameters<typeof merge>[1]['changes']): Snapshot => {
  const merged = merge(snapshot, { changes, author: 'Mia' }, [])
  if (merged.type === 'conflict') throw new Error(JSON.stringify(merged.conflicts))
  return merged.after
}

const linesOf = (snapshot: Snapshot) =>
  [...snapshot.relations.values()].map(({ type, from, to }) => `${from} ${type} ${to}`).toSorted()

test('relations move over, what both had stays once and is filled in, what was between them goes', () => {
  const map = mapOf(
    actor('A', { sphere: 'informal' }),
    actor('B', { sphere: 'formal', sector: ['welfare'], primaryInterest: 'buurt' }),
    actor('C'),
    actor('D'),
    relation('A', 'B'),
    relation('A', 'C', 'KNOWS'),
    relation('B', 'C', 'KNOWS', { frequency: 'weekly' }),
    relation('B', 'D', 'REFERS_TO'),
  )
  const [kept, gone] = [entityIn(map, 'A'), entityIn(map, 'B')]
  expect(differingFields(kept, gone)).toEqual(['name', 'sphere'])
  const joining = joined(map, kept, gone, { sphere: 'formal' })
  expect(joining).toMatchObject({ moved: 1, doubled: 1, between: 1 })
  const whole = after(map, joining.changes)
  expect(linesOf(whole)).toEqual(['A KNOWS C', 'A REFERS_TO D'])
  expect(whole.entities.has(idOf('B'))).toBe(false)
  expect(entityIn(whole, 'A').fields).toMatchObject({
    name: 'A',
    sphere: 'formal',
    sector: ['welfare'],
    primaryInterest: 'buurt',
  })
  const shared = [...whole.relations.values()].find(({ type }) => type === 'KNOWS')
  expect(shared?.fields['frequency']).toBe('weekly')
})

test('any two of a kind can be joined: nobody else loses a tie, nothing is doubled, and it is one step back', () => {
  let tried = 0
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (first, second) => {
      const map = vlierhoek
      const all = [...map.entities.values()]
      const kept = all[first % all.length]
      const others = all.filter((each) => kept !== undefined && canJoin(kept, each))
      const gone = others[second % others.length]
      if (kept === undefined || gone === undefined) return
      const { changes } = joined(map, kept, gone)
      let merged
      try {
        merged = merge(map, { changes, author: 'Mia' }, [])
      } catch (error) {
        // The rules about residents hold for what was joined too.
        if (error instanceof GraphError && error.code === 'sensitive-membership') return
        throw error
      }
      if (merged.type === 'conflict') throw new Error(JSON.stringify(merged.conflicts))
      tried += 1
      const whole = merged.after
      expect(whole.entities.has(gone.id)).toBe(false)
      const open = [...whole.relations.values()]
        .filter(({ fields }) => known(fields['until']) === undefined)
        .map(tieKey)
      expect(new Set(open).size).toBe(open.length)
      const ends = (snapshot: Snapshot) =>
        new Set(
          [...snapshot.relations.values()]
            .map((each) =>
              [each.type, each.from, each.to].map((id) => (id === gone.id ? kept.id : id)),
            )
            .filter(([, from, to]) => from !== to)
            .map(([type, from, to]) => [type, ...[from, to].toSorted()].join(' ')),
        )
      expect(ends(whole)).toEqual(ends(map))
      const commit = {
        format: 1 as const,
        revision: 2,
        commitId: '01920000-0000-7000-8000-000000000001' as never,
        bodyHash: '',
        at: '2026-11-22T09:00:00.000Z',
        author: 'Mia',
        changes: merged.changes,
      }
      const founding = {
        ...commit,
        revision: 1,
        commitId: '01920000-0000-7000-8000-000000000000' as never,
      }
      const back = undoing(whole, [{ ...founding, changes: [] }, commit], commit.commitId)
      expect(toBody({ ...after(whole, back.changes), revision: map.revision })).toEqual(toBody(map))
    }),
  )
  expect(tried).toBeGreaterThan(20)
})
