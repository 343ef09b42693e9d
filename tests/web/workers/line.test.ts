import { afterEach, describe, expect, test } from 'vitest'
import { askOver } from '../../../web/measures/ask.ts'
import { deltaBetween, withDelta } from '../../../web/measures/delta.ts'
import { lineOf } from '../../../web/workers/line.ts'
import { serve } from '../../../web/measures/serve.ts'
import { analyse } from '../../../graph/analysis/analysis.ts'
import type { Analysis, Outlook } from '../../../graph/analysis/analysis.ts'
import { lensAt } from '../../../graph/analysis/lens.ts'
import { asMapId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { actor, drawn, relation } from '../../graph/analysis/drawn.ts'

const outlook: Outlook = { lens: lensAt('2026-11-24'), goal: null, supposing: null }
const open: MessagePort[] = []

/** The two ends of a real channel: what goes over it is cloned, as to a worker. */
const channel = (): { page: MessagePort; worker: MessagePort } => {
  const { port1, port2 } = new MessageChannel()
  for (const port of [port1, port2]) port.start()
  open.push(port1, port2)
  return { page: port1, worker: port2 }
}

afterEach(() => {
  for (const port of open.splice(0)) port.close()
})

const one = drawn(actor('a', { coverage: 'complete' }))
const two = drawn(...one.entities.values(), actor('b', { coverage: 'complete' }))
const tied: Snapshot = { ...two, relations: drawn(relation('a', 'b')).relations }

/** Asks for all at once; what was told, when the last of them was. */
const toldOf = async (maps: readonly Snapshot[]): Promise<readonly [Snapshot, Analysis][]> => {
  const { page, worker } = channel()
  serve(lineOf(worker))
  const told: [Snapshot, Analysis][] = []
  return new Promise((resolve) => {
    const asker = askOver(lineOf(page), (found, { snapshot }) => {
      told.push([snapshot, found])
      if (snapshot === maps.at(-1)) resolve(told)
    })
    for (const map of maps) asker.ask(map, outlook)
  })
}

describe('findings beside the page', () => {
  test('are those that the page itself would compute', async () => {
    expect(await toldOf([tied])).toEqual([[tied, analyse(tied, outlook)]])
  })

  test('of a map that has moved on are dropped: only the newest is told', async () => {
    expect(await toldOf([one, two, tied])).toEqual([[tied, analyse(tied, outlook)]])
  })

  test('of another map do not hold anything of the first', async () => {
    const other = { ...drawn(actor('c')), id: asMapId('other') }
    expect((await toldOf([tied, other])).map(([, found]) => found)).toEqual([
      analyse(other, outlook),
    ])
  })
})

describe('a delta', () => {
  test('makes the one snapshot of the other, and is empty between equals', () => {
    for (const [before, after] of [
      [undefined, two],
      [one, tied],
      [tied, one],
    ] as const)
      // prettier-ignore
      expect(withDelta(before, deltaBetween(before, after))).toEqual(after)
    expect(deltaBetween(tied, tied).entities).toEqual({ put: [], drop: [] })
  })

  test('holds only what changed', () => {
    const { entities, relations } = deltaBetween(two, tied)
    expect(entities.put).toEqual([])
    expect(relations.put.length).toBe(1)
  })
})
