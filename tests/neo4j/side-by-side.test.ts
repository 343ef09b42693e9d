import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { GraphError } from '../../graph/errors.ts'
import type { Change } from '../../graph/change/change.ts'
import { effectsOf } from '../../graph/change/effects.ts'
import { isRelation } from '../../graph/model/element.ts'
import { asMapId, newId } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { toBody } from '../../graph/model/snapshot.ts'
import { checkStore } from '../../graph/store/check-store.ts'
import { openStore } from '../../graph/store/open.ts'
import { compare } from '../../graph/change/compare.ts'
import { emptySnapshot } from '../../graph/model/snapshot.ts'
import { History } from '../graph/builders/log.ts'
import { mapId } from '../graph/builders/elements.ts'
import { randomChange } from '../graph/builders/random-change.ts'
import { randomEntity, randomMap, randomRelation } from '../graph/builders/random-map.ts'
import { folder } from '../store/folder.ts'
import { emptied } from './cypher.ts'
import { useNeo4j } from './shared.ts'

const neo4jUrl = useNeo4j()

/** One thing removed and something else made under its id: a kind or a type may change, or one become the other. */
const exchange = ({ id, entities, relations }: Snapshot): fc.Arbitrary<readonly Change[]> => {
  const others = [...entities.values(), ...relations.values()].filter((each) => each.id !== id)
  if (others.length === 0) return fc.constant([])
  return fc.constantFrom(...others).chain((gone) => {
    const ends = [...entities.values()].filter((each) => each.id !== gone.id)
    const entity = randomEntity(fc.constant(gone.id), [])
    const relation = randomRelation(fc.constant(gone.id), ends)
    const made = relation === undefined ? entity : fc.oneof(entity, relation)
    return made.map((element): readonly Change[] => [
      { op: 'remove', id: gone.id },
      { op: 'create', element },
    ])
  })
}

/** One more commit of some changes, or one that takes an earlier one back. Gives what it was, if it was allowed. */
const grow = (history: History, draw: fc.GeneratorValue): string | undefined => {
  try {
    switch (draw(fc.constantFrom, 'changes', 'changes', 'exchange', 'exchange', 'undo')) {
      case 'undo':
        history.undo(draw(fc.constantFrom<string[]>, ...history.log.map((each) => each.commitId)))
        return 'undo'
      case 'exchange': {
        const before = history.now
        history.take([...draw(exchange, before), draw(randomChange, before)])
        return typesOf(before, history.now)
      }
      default:
        history.take([draw(randomChange, history.now), draw(randomChange, history.now)])
        return 'changes'
    }
  } catch (error) {
    // The rules refuse some, and some conflict with one another.
    if (error instanceof GraphError || String(error).includes('conflict')) return undefined
    throw error
  }
}

/** Whether something has another kind or type under the id that it had. */
const typesOf = (before: Snapshot, after: Snapshot): string => {
  const all = [...before.entities.values(), ...before.relations.values()]
  const changed = all.some((element) => {
    const now = after.entities.get(element.id) ?? after.relations.get(element.id)
    if (now === undefined) return false
    if (isRelation(now)) return !isRelation(element) || now.type !== element.type
    return isRelation(element) || now.kind !== element.kind
  })
  return changed ? 'exchange' : 'changes'
}

test('two stores that take the same histories hold the same after every commit', async () => {
  await emptied(neo4jUrl())
  const stores = [
    await openStore(`sqlite:${join(folder(), 'vonk.sqlite')}`),
    await openStore(neo4jUrl()),
  ]
  const counts = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(randomMap(), fc.gen(), async (map, draw) => {
      const [, ...changes] = compare(emptySnapshot(mapId), map)
      const history = new History(...changes)
      const id = asMapId(newId())
      for (let nth = 0; nth < 15; nth += 1) {
        const what = nth === 0 ? 'changes' : grow(history, draw)
        const commit = history.log.at(-1)
        if (what === undefined || commit === undefined) continue
        counts.set(what, (counts.get(what) ?? 0) + 1)
        const effects = effectsOf(commit.changes, history.now)
        for (const store of stores) {
          const answer = await store.append(id, commit, effects, commit.revision - 1)
          expect(answer).toEqual({ type: 'appended' })
          expect(toBody(await store.load(id))).toEqual({ ...toBody(history.now), id })
        }
      }
      const [one, two] = await Promise.all(stores.map(async (store) => store.logRows(id, 0, 100)))
      expect(one).toEqual(two)
    }),
    { numRuns: 15 },
  )
  for (const store of stores) {
    expect(await checkStore(store)).toEqual([])
    await store.close()
  }
  for (const what of ['changes', 'exchange', 'undo'])
    expect([what, counts.get(what) ?? 0]).toEqual([what, expect.toSatisfy((n: number) => n > 10)])
})
