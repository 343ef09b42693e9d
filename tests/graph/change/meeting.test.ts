import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { GraphError } from '../../../graph/errors.ts'
import type { Change } from '../../../graph/change/change.ts'
import { touchedBy } from '../../../graph/change/effects.ts'
import { merge } from '../../../graph/change/merge.ts'
import { toBody } from '../../../graph/model/snapshot.ts'
import { newCommitId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import type { Commit } from '../../../graph/change/commit.ts'
import { randomChange } from '../builders/random-change.ts'
import { randomMap } from '../builders/random-map.ts'

type Outcome = { readonly after: Snapshot; readonly commit: Commit } | { readonly refused: string }

const outcomeOf = (snapshot: Snapshot, change: Change, since: readonly Commit[]): Outcome => {
  try {
    const outcome = merge(snapshot, { changes: [change], author: 'Mia' }, since)
    if (outcome.type === 'conflict') return { refused: 'conflict' }
    const { after, changes } = outcome
    const commit: Commit = {
      format: 1,
      revision: after.revision,
      commitId: newCommitId(),
      bodyHash: '',
      at: '2026-11-22T10:00:00.000Z',
      author: 'Jo',
      changes,
    }
    return { after, commit }
  } catch (error) {
    if (error instanceof GraphError) return { refused: error.code }
    throw error
  }
}

const said = (outcome: Outcome) => ('after' in outcome ? toBody(outcome.after) : outcome.refused)

/** The names of the fields that a change touches, each with its element. */
const fieldsOf = (change: Change): readonly string[] =>
  change.op === 'update' ? Object.keys(change.fields).map((name) => `${change.id} ${name}`) : []

const pairOfUpdates = randomMap().chain((map) =>
  fc
    .tuple(randomChange(map), randomChange(map))
    .filter(
      ([a, b]) =>
        a.op === 'update' &&
        b.op === 'update' &&
        !fieldsOf(a).some((name) => fieldsOf(b).includes(name)),
    )
    .map(([a, b]) => ({ map, a, b })),
)

test('two commits of different fields give the same in either order', () => {
  fc.assert(
    fc.property(pairOfUpdates, ({ map, a, b }) => {
      const [a1, b1] = [outcomeOf(map, a, []), outcomeOf(map, b, [])]
      fc.pre('after' in a1 && 'after' in b1)
      const ab = outcomeOf(a1.after, b, [a1.commit])
      const ba = outcomeOf(b1.after, a, [b1.commit])
      expect(said(ab)).toEqual(said(ba))
    }),
  )
})

test('of two commits on one revision the second is merged, or refused with a code, never half done', () => {
  const pair = randomMap().chain((map) =>
    fc.tuple(randomChange(map), randomChange(map)).map(([a, b]) => ({ map, a, b })),
  )
  fc.assert(
    fc.property(pair, ({ map, a, b }) => {
      const first = outcomeOf(map, a, [])
      fc.pre('after' in first)
      const second = outcomeOf(first.after, b, [first.commit])
      const [after, touched] =
        'refused' in second
          ? [first.after, new Set<string>()]
          : [second.after, new Set<string>(second.commit.changes.flatMap(touchedBy))]
      const untouched = [...first.after.entities].filter(([id]) => !touched.has(id))
      expect(untouched.filter(([id, element]) => after.entities.get(id) !== element)).toEqual([])
    }),
  )
})
